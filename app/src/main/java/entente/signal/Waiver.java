package entente.signal;

import entente.kernel.Refused;
import entente.ledger.Following;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * An alert is accepted as it is for a while, with the reason. On a shared alert it holds once both sides signed it; one side waives its
 * own alerts alone.
 *
 * @param until the day on which the alert stands again by itself, at most 90 days after {@code from}
 */
public record Waiver(Ref<Alert> alert, LocalDate from, LocalDate until, String reason) implements Following {
    static final int MOST_DAYS = 90;

    public Waiver {
        Refused.unless(from.isBefore(until), "until", "signal.waiver.order", from, until);
        Refused.unless(
                ChronoUnit.DAYS.between(from, until) <= MOST_DAYS,
                "until",
                "signal.waiver.days",
                MOST_DAYS,
                from.plusDays(MOST_DAYS));
        Refused.unless(!reason.isBlank(), "reason", "signal.waiver.reason");
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    @Override
    public UUID followed() {
        return alert.id();
    }
}
