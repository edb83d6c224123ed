package entente.performance.level;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a service level promises and how it is reckoned.
 *
 * @param targets by priority; one without a priority holds for all other cases
 * @param ranking the share and the manner of a percentile
 * @param grace microseconds of agreed service time up to which an outage does not count
 */
public record Terms(
        Reckoning reckoning,
        Cycle cycle,
        CountedBy countedBy,
        Goal goal,
        List<Target> targets,
        Retarget retarget,
        Boundary boundary,
        Ranking ranking,
        long grace,
        Volume volume,
        OpenCases open) {

    /** Whether a case that takes exactly its target is within it. */
    public enum Boundary {
        INCLUSIVE,
        EXCLUSIVE
    }

    /** What is said of cases that have not ended. */
    public enum OpenCases {
        /** They count once they have ended. */
        NOT_COUNTED,
        /** They count as missed in the period in which they fell due. */
        MISSED_WHEN_DUE
    }

    public Terms {
        targets = List.copyOf(targets);
        ranking = reckoning == Reckoning.MEDIAN ? Ranking.MEDIAN : ranking;
        Set<String> seen = new HashSet<>();
        for (Target target : targets) {
            Refused.unless(seen.add(target.priority()), "targets", "performance.level.twice", target.priority());
        }
        Refused.unless(
                reckoning != Reckoning.WITHIN_TARGET || !targets.isEmpty(), "targets", "performance.level.notargets");
        Refused.unless(
                volume.otherwise() != Thin.POOLED || !reckoning.isRanked(),
                "minimumVolume",
                "performance.level.pooled");
        Refused.unless(grace >= 0, "grace", "performance.level.grace");
        Refused.unless(
                open == OpenCases.NOT_COUNTED || reckoning == Reckoning.WITHIN_TARGET,
                "open",
                "performance.level.open");
        refuseOutside(reckoning, goal.expected(), "expected");
        refuseOutside(reckoning, goal.minimum(), "minimum");
        for (Target target : targets) {
            goal.with(target.expected(), target.minimum());
            refuseOutside(reckoning, target.expected(), "expected");
            refuseOutside(reckoning, target.minimum(), "minimum");
        }
    }

    /** Whether the cases of each priority have a line of their own. */
    public boolean hasPriorities() {
        return targets.size() > 1
                || (targets.size() == 1 && !targets.getFirst().priority().isEmpty());
    }

    /** The target of a priority; where it has none of its own, the one for all others, if there is one. */
    public Optional<Target> target(String priority) {
        return named(priority)
                .or(() -> named("")
                        .map(all -> hasPriorities()
                                ? new Target(priority, all.within(), all.expected(), all.minimum())
                                : all));
    }

    private Optional<Target> named(String priority) {
        return targets.stream().filter(each -> each.priority().equals(priority)).findFirst();
    }

    /** The target a case is held to, given the priorities it began and ended with; it names the one that has no target. */
    public Target held(String first, String last) {
        return switch (retarget) {
            case FIXED_AT_START -> demanded(first);
            case LAST -> demanded(last);
            case STRICTER -> demanded(last).within() < demanded(first).within() ? demanded(last) : demanded(first);
        };
    }

    private Target demanded(String priority) {
        return target(priority)
                .orElseThrow(() -> new Refused(
                        "priority",
                        Text.of(
                                "performance.level.notarget",
                                priority,
                                targets.stream().map(Target::priority).toList())));
    }

    public Goal goal(String priority) {
        return targets.stream()
                .filter(each -> each.priority().equals(priority))
                .findFirst()
                .map(each -> goal.with(each.expected(), each.minimum()))
                .orElse(goal);
    }

    public boolean isWithin(long elapsed, long target) {
        return boundary == Boundary.INCLUSIVE ? elapsed <= target : elapsed < target;
    }

    private static void refuseOutside(Reckoning reckoning, @Nullable BigDecimal level, String field) {
        boolean within = level == null
                || (level.signum() >= 0
                        && (!reckoning.isShare()
                                || reckoning == Reckoning.RATIO
                                || level.compareTo(BigDecimal.valueOf(100)) <= 0));
        Refused.unless(within, field, "performance.level.outside", level == null ? "" : level);
    }
}
