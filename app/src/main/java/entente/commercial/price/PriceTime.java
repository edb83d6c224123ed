package entente.commercial.price;

import entente.kernel.Refused;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From which month to which a price holds. */
final class PriceTime {
    private PriceTime() {}

    static void refuse(LocalDate startsOn, @Nullable LocalDate endsOn) {
        Refused.unless(
                endsOn == null || !endsOn.isBefore(startsOn),
                "endsOn",
                "commercial.priced.refused.ends",
                Objects.requireNonNullElse(endsOn, startsOn),
                startsOn);
    }

    /** A month counts whole or not at all. */
    static boolean holds(LocalDate startsOn, @Nullable LocalDate endsOn, YearMonth month) {
        return !startsOn.isAfter(month.atDay(1)) && (endsOn == null || !endsOn.isBefore(month.atEndOfMonth()));
    }
}
