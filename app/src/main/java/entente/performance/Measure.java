package entente.performance;

import entente.arrangement.Service;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How both sides will know that something goes well; both sign every version, and none holds before (000-E17).
 *
 * @param service it tells of; the whole arrangement where it is left out
 * @param definition what it tells, in a sentence both would write
 * @param formula how the value is worked out
 * @param source where the figures come from, accepted by both
 * @param unit of the values: %, hours, invoices
 * @param period for which each reading stands
 * @param floor the value that scores 0, on the worse side of the target
 * @param target the value that is good enough and scores 100
 * @param owningSide the side whose work it tells of
 * @param owner who answers for it there
 * @param nature what came of the work, or what people felt
 * @param level of the hierarchy of needs it belongs to
 * @param need that never goes away and that it stands for, by its code
 * @param perspective of the scorecard under which it stands, by its code
 * @param critical whether its level is lost and the card capped without it
 * @param weight against the others on the card; 1 where nothing is said
 */
public record Measure(
        String code,
        String name,
        @Nullable Ref<Service> service,
        String definition,
        String formula,
        String source,
        String unit,
        Cadence period,
        Direction direction,
        BigDecimal floor,
        BigDecimal target,
        Side owningSide,
        String owner,
        Nature nature,
        @Nullable Integer level,
        @Nullable String need,
        @Nullable String perspective,
        @Nullable Boolean critical,
        @Nullable BigDecimal weight)
        implements Fact {

    /** Which way is better. */
    public enum Direction {
        HIGHER,
        LOWER
    }

    /** What a measure looks at: the result, or how people find it. */
    public enum Nature {
        OUTCOME,
        PERCEPTION
    }

    public Measure {
        said("code", code);
        said("name", name);
        said("definition", definition);
        said("formula", formula);
        said("source", source);
        said("unit", unit);
        said("owner", owner);
        boolean apart = direction == Direction.HIGHER ? floor.compareTo(target) < 0 : floor.compareTo(target) > 0;
        Refused.unless(apart, "floor", "performance.refused.floor", direction, target, floor);
        Refused.unless(level == null || level >= 1, "level", "performance.refused.level", level == null ? "" : level);
        Refused.unless(
                weight == null || weight.signum() > 0,
                "weight",
                "performance.refused.positive",
                weight == null ? "" : weight);
    }

    public boolean isCritical() {
        return Boolean.TRUE.equals(critical);
    }

    /** Its weight on the card; 1 where nothing is said. */
    public BigDecimal weighs() {
        return weight == null ? BigDecimal.ONE : weight;
    }

    /** Whether the value is good enough; the target itself is. */
    public boolean isMetBy(BigDecimal value) {
        return direction == Direction.HIGHER ? value.compareTo(target) >= 0 : value.compareTo(target) <= 0;
    }

    private static void said(String component, String value) {
        Refused.unless(!value.isBlank(), component, "performance.refused.blank");
    }
}
