package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What others and the person say of ten characteristics, for a leader's seat (004-11, I-10). It has no mean; it never leaves the side.
 *
 * @param seat the seat the person holds or might hold
 */
public record LeaderProfile(Ref<RoleSeat> seat, Ref<Person> person, Side side, LocalDate ratedOn, List<Spoke> spokes)
        implements RatesOwnPeople {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    /**
     * One characteristic, 1 to 5.
     *
     * @param others the mean of those who were asked
     * @param self as the person sees it
     */
    public record Spoke(
            Characteristic characteristic,
            BigDecimal others,
            @Nullable BigDecimal self) {
        public Spoke {
            check("others", others);
            if (self != null) {
                check("self", self);
            }
        }
    }

    public LeaderProfile {
        spokes = List.copyOf(spokes);
        long different = spokes.stream().map(Spoke::characteristic).distinct().count();
        Refused.unless(different == spokes.size(), "spokes", "team.refused.spoke.twice");
    }

    /** What was said of one; empty where nobody was asked. */
    public Optional<Spoke> spoke(Characteristic characteristic) {
        return spokes.stream()
                .filter(one -> one.characteristic() == characteristic)
                .findFirst();
    }

    private static void check(String component, BigDecimal points) {
        Refused.unless(
                points.compareTo(BigDecimal.ONE) >= 0 && points.compareTo(FIVE) <= 0,
                component,
                "team.refused.points",
                points);
    }
}
