package entente.performance;

import entente.kernel.DateRange;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A service desk's monthly measure, 95 at best and 80 at least, with what was read of it. */
public final class DeskSamples {
    private DeskSamples() {}

    public static Measure measure(String code, String name) {
        return new Measure(
                code,
                name,
                null,
                "How much was good, of all that came in",
                "good / all",
                "The desk's log",
                "%",
                Cadence.MONTH,
                Measure.Direction.HIGHER,
                new BigDecimal("80"),
                new BigDecimal("95"),
                Side.PROVIDER,
                "Service manager",
                Measure.Nature.OUTCOME,
                null,
                null,
                null,
                null,
                null);
    }

    /** A value that nobody tells the parts of. */
    public static Reading value(Ref<Measure> measure, YearMonth month, String value, LocalDate on) {
        return reading(measure, month, value, null, on, null);
    }

    /** So many good of a hundred, from a source with the digest. */
    public static Reading good(
            Ref<Measure> measure, YearMonth month, String good, LocalDate on, @Nullable String digest) {
        return reading(measure, month, good, "100", on, digest);
    }

    private static Reading reading(
            Ref<Measure> measure,
            YearMonth month,
            String value,
            @Nullable String all,
            LocalDate on,
            @Nullable String digest) {
        return new Reading(
                measure,
                month.toString(),
                new DateRange(month.atDay(1), month.plusMonths(1).atDay(1)),
                Reading.Status.VALUE,
                new BigDecimal(value),
                all == null ? null : new BigDecimal(value),
                all == null ? null : new BigDecimal(all),
                on,
                null,
                digest);
    }
}
