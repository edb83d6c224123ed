package entente.performance.level;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Ref;
import entente.performance.clock.Lasting;
import entente.performance.clock.ServiceHours;
import entente.performance.level.ServiceLevel.PriorityTarget;
import entente.performance.level.Terms.Boundary;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Terms as the fact that both sides sign: the way back from {@link ServiceLevel#terms()}. */
final class ServiceLevels {
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    private ServiceLevels() {}

    @SuppressWarnings("NullAway") // does not see that a nested type may be absent, read from its class file
    static ServiceLevel of(
            Definition definition,
            Terms terms,
            LevelFacts.Occasion occasion,
            Ref<ServiceHours> hours,
            Ref<EventSource> source) {
        Goal goal = terms.goal();
        boolean percentile = terms.reckoning() == Reckoning.PERCENTILE;
        return new ServiceLevel(
                definition.code(),
                definition.name(),
                occasion.measure(),
                hours,
                source,
                occasion.importance(),
                terms.reckoning(),
                terms.cycle(),
                terms.countedBy(),
                level("expected", terms.reckoning(), goal.expected()),
                level("minimum", terms.reckoning(), goal.minimum()),
                goal.better(),
                goal.inclusive(),
                goal.decimals(),
                within(terms),
                terms.boundary() == Boundary.INCLUSIVE,
                targets(terms),
                terms.retarget(),
                percentile ? terms.ranking().percent() : null,
                percentile ? terms.ranking().manner() : null,
                terms.grace() == 0 ? null : Lasting.write(terms.grace()),
                Math.toIntExact(terms.volume().least()),
                terms.volume().otherwise(),
                terms.open());
    }

    @SuppressWarnings("NullAway") // does not see that a nested type may be absent, read from its class file
    static ServiceLevel expecting(ServiceLevel of, BigDecimal anew, @Nullable BigDecimal floor) {
        return new ServiceLevel(
                of.code(),
                of.name(),
                of.measure(),
                of.hours(),
                of.source(),
                of.importance(),
                of.reckoning(),
                of.cycle(),
                of.countedBy(),
                anew,
                floor,
                of.better(),
                of.inclusive(),
                of.decimals(),
                of.within(),
                of.withinInclusive(),
                of.targets(),
                of.retarget(),
                of.percentile(),
                of.manner(),
                of.grace(),
                of.minimumVolume(),
                of.tooFew(),
                of.openCases());
    }

    /** People sign hours; a length of seconds that is no decimal number of hours is refused, never rounded. */
    private static @Nullable BigDecimal level(String field, Reckoning reckoning, @Nullable BigDecimal level) {
        if (level == null || !reckoning.isTime()) {
            return level;
        }
        try {
            return level.divide(HOUR);
        } catch (ArithmeticException endless) {
            throw new Refused(field, Text.of("performance.level.hourly", level));
        }
    }

    private static @Nullable String within(Terms terms) {
        return terms.targets().stream()
                .filter(target -> target.priority().isEmpty())
                .findFirst()
                .map(target -> Lasting.write(target.within()))
                .orElse(null);
    }

    private static List<PriorityTarget> targets(Terms terms) {
        return terms.targets().stream()
                .filter(target -> !target.priority().isEmpty())
                .map(target -> new PriorityTarget(
                        target.priority(), Lasting.write(target.within()), target.expected(), target.minimum()))
                .toList();
    }
}
