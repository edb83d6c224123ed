package entente.performance.level;

import entente.kernel.DateRange;
import entente.ledger.Digest;
import entente.ledger.Ref;
import entente.performance.Measure;
import entente.performance.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes the reading of a measure from the figure of a period, with the digest of the events it rests on. */
public final class LevelReading {
    private LevelReading() {}

    public static Reading of(
            Ref<Measure> measure, PeriodFigure figure, Cycle cycle, LocalDate readOn, @Nullable Digest source) {
        return of(measure, figure, cycle, readOn, source, null);
    }

    /** The same with something that stands beside it, in words. */
    public static Reading of(
            Ref<Measure> measure,
            PeriodFigure figure,
            Cycle cycle,
            LocalDate readOn,
            @Nullable Digest source,
            @Nullable String because) {
        Stretch period = figure.period();
        Reading.Status status = status(figure.standing());
        boolean valued = status == Reading.Status.VALUE;
        BigDecimal denominator = figure.denominator();
        return new Reading(
                measure,
                period.name(),
                new DateRange(period.begin(), cycle.next(period.begin())),
                status,
                valued ? figure.value() : null,
                denominator == null ? null : figure.numerator(),
                denominator,
                readOn,
                because,
                source == null ? null : source.hex());
    }

    private static Reading.Status status(Standing standing) {
        return switch (standing) {
            case MET, MISSED, BELOW_MINIMUM, NO_LEVEL -> Reading.Status.VALUE;
            case INSUFFICIENT_VOLUME, POOLED_WITH_NEXT -> Reading.Status.INSUFFICIENT_VOLUME;
            case NO_DATA -> Reading.Status.NO_DATA;
        };
    }
}
