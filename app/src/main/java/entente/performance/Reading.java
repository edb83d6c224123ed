package entente.performance;

import entente.kernel.DateRange;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a measure showed for one period. One side reads it, the other may dispute that version; no data, not applicable and too small a
 * volume are values of their own, never a zero.
 *
 * @param period as people call it: 2026-09, week 36
 * @param during its days
 * @param numerator over which the value was worked out, where it is a ratio
 * @param readOn the day it was read
 * @param because what the reader wants known beside it
 * @param sourceDigest SHA-256 of what it was read from, in hexadecimal, so that the same source gives the same reading
 */
public record Reading(
        Ref<Measure> measure,
        String period,
        DateRange during,
        Status status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        LocalDate readOn,
        @Nullable String because,
        @Nullable String sourceDigest)
        implements Fact {

    /** What there is to read. */
    public enum Status {
        VALUE,
        NO_DATA,
        NOT_APPLICABLE,
        INSUFFICIENT_VOLUME
    }

    public Reading {
        Refused.unless(!period.isBlank(), "period", "performance.refused.blank");
        Refused.unless((status == Status.VALUE) == (value != null), "value", "performance.refused.value", status);
        Refused.unless((numerator == null) == (denominator == null), "denominator", "performance.refused.ratio");
        Refused.unless(
                !readOn.isBefore(during.to().minusDays(1)),
                "readOn",
                "performance.refused.readon",
                readOn,
                during.to().minusDays(1));
        Refused.unless(
                sourceDigest == null || sourceDigest.matches("[0-9a-f]{64}"),
                "sourceDigest",
                "performance.refused.digest",
                sourceDigest == null ? "" : sourceDigest);
    }

    /** The value, where there is one. */
    public Optional<BigDecimal> shown() {
        return Optional.ofNullable(value);
    }
}
