package entente.arrangement;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Document;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signed paper as far as both sides have to act on it.
 *
 * @param originalValue the price first agreed for the whole term; amendments and change orders never alter it
 * @param endsOn the last day of the term
 * @param noticeDays calendar days before the end by which notice must be given
 */
public record Contract(
        String code,
        String title,
        Money originalValue,
        LocalDate startsOn,
        LocalDate endsOn,
        int noticeDays,
        @Nullable Document document)
        implements Fact {
    public Contract {
        Refused.unless(!code.isBlank(), "code", "arrangement.refused.blank");
        Refused.unless(!title.isBlank(), "title", "arrangement.refused.blank");
        Refused.unless(originalValue.signum() >= 0, "originalValue", "arrangement.refused.negative", originalValue);
        Refused.unless(!endsOn.isBefore(startsOn), "endsOn", "arrangement.refused.ends", startsOn, endsOn);
        Refused.unless(noticeDays >= 0, "noticeDays", "arrangement.refused.negative", noticeDays);
    }

    /** The last day on which notice counts. */
    public LocalDate lastNoticeOn() {
        return endsOn.minusDays(noticeDays);
    }
}
