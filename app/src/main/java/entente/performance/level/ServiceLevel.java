package entente.performance.level;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.performance.Measure;
import entente.performance.clock.Lasting;
import entente.performance.clock.ServiceHours;
import entente.performance.level.Terms.Boundary;
import entente.performance.level.Terms.OpenCases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is promised of a service and reckoned from raw events; both sides sign each version, and a period is measured by the version
 * that was in force on its first day.
 *
 * @param measure whose readings it makes
 * @param hours in which time counts
 * @param source of its events
 * @param importance whether a default may cost a credit
 * @param expected percent, hours of business time or a number, as the reckoning has it
 * @param minimum the floor below it
 * @param inclusive whether the boundary itself is good enough; it is where nothing is said
 * @param decimals to which the contract rounds before it compares; none where it compares what was measured
 * @param within the target of cases whose priority has none of its own, such as 4h
 * @param withinInclusive whether a case that takes exactly its target is within it; it is where nothing is said
 * @param grace up to how long an outage does not count
 * @param minimumVolume how many cases a period needs
 */
public record ServiceLevel(
        String code,
        String name,
        Ref<Measure> measure,
        Ref<ServiceHours> hours,
        Ref<EventSource> source,
        Importance importance,
        Reckoning reckoning,
        Cycle cycle,
        CountedBy countedBy,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal minimum,
        @Nullable Better better,
        @Nullable Boolean inclusive,
        @Nullable Integer decimals,
        @Nullable String within,
        @Nullable Boolean withinInclusive,
        List<PriorityTarget> targets,
        @Nullable Retarget retarget,
        @Nullable BigDecimal percentile,
        Ranking.@Nullable Manner manner,
        @Nullable String grace,
        @Nullable Integer minimumVolume,
        @Nullable Thin tooFew,
        @Nullable OpenCases openCases)
        implements Fact {
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    /** Whether a default of this service level may cost a credit, or is only reported. */
    public enum Importance {
        CRITICAL,
        KEY
    }

    /** What is promised for the cases of one priority. */
    public record PriorityTarget(
            String priority,
            String within,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal minimum) {}

    public ServiceLevel {
        Refused.unless(!code.isBlank(), "code", "performance.level.blank");
        Refused.unless(!name.isBlank(), "name", "performance.level.blank");
        Refused.unless(
                reckoning != Reckoning.PERCENTILE || percentile != null,
                "percentile",
                "performance.level.nopercentile");
        targets = List.copyOf(targets);
        new Terms(
                reckoning,
                cycle,
                countedBy,
                goal(reckoning, expected, minimum, better, inclusive, decimals),
                targets(within, targets),
                orElse(retarget, Retarget.FIXED_AT_START),
                Boolean.FALSE.equals(withinInclusive) ? Boundary.EXCLUSIVE : Boundary.INCLUSIVE,
                ranking(percentile, manner),
                micros("grace", grace),
                volume(minimumVolume, tooFew),
                orElse(openCases, OpenCases.NOT_COUNTED));
    }

    /** The same with something else expected; in per cent, hours or a number, as the reckoning has it. */
    public ServiceLevel expecting(BigDecimal anew, @Nullable BigDecimal floor) {
        return ServiceLevels.expecting(this, anew, floor);
    }

    /** The same as it is reckoned with. */
    public Terms terms() {
        return new Terms(
                reckoning,
                cycle,
                countedBy,
                goal(reckoning, expected, minimum, better, inclusive, decimals),
                targets(within, targets),
                orElse(retarget, Retarget.FIXED_AT_START),
                Boolean.FALSE.equals(withinInclusive) ? Boundary.EXCLUSIVE : Boundary.INCLUSIVE,
                ranking(percentile, manner),
                micros("grace", grace),
                volume(minimumVolume, tooFew),
                orElse(openCases, OpenCases.NOT_COUNTED));
    }

    private static Goal goal(
            Reckoning reckoning,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal minimum,
            @Nullable Better better,
            @Nullable Boolean inclusive,
            @Nullable Integer decimals) {
        return new Goal(
                seconds(reckoning, expected),
                seconds(reckoning, minimum),
                orElse(better, reckoning.better()),
                !Boolean.FALSE.equals(inclusive),
                decimals);
    }

    /** People say hours where the figure is a time; it is reckoned in seconds. */
    private static @Nullable BigDecimal seconds(Reckoning reckoning, @Nullable BigDecimal level) {
        return level == null || !reckoning.isTime() ? level : level.multiply(HOUR);
    }

    private static List<Target> targets(@Nullable String within, List<PriorityTarget> targets) {
        List<Target> all = new ArrayList<>();
        if (within != null) {
            all.add(new Target("", micros("within", within), null, null));
        }
        for (PriorityTarget target : targets) {
            all.add(new Target(
                    target.priority(), micros("targets", target.within()), target.expected(), target.minimum()));
        }
        return all;
    }

    private static Ranking ranking(@Nullable BigDecimal percentile, Ranking.@Nullable Manner manner) {
        return percentile == null
                ? Ranking.MEDIAN
                : new Ranking(percentile, orElse(manner, Ranking.Manner.NEAREST_RANK));
    }

    private static Volume volume(@Nullable Integer least, @Nullable Thin tooFew) {
        return new Volume(least == null ? 1 : least, orElse(tooFew, Thin.NOT_RATED));
    }

    private static long micros(String field, @Nullable String written) {
        long micros = written == null ? 0 : Lasting.read(written);
        Refused.unless(micros >= 0, field, "performance.level.within", written == null ? "" : written);
        return micros;
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
