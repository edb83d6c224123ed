package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How well somebody fits a seat: what they can, and whether they want it (000-E11). What was answered stays with the coach; only what both
 * agreed to write down stands here, and it never leaves the side.
 *
 * @param competence 1 to 5, the mean of the skills
 * @param desire 1 to 5, the mean of five answers
 */
public record SeatFitReview(
        Ref<RoleSeat> seat, Ref<Person> person, Side side, LocalDate ratedOn, BigDecimal competence, BigDecimal desire)
        implements RatesOwnPeople, InSeat {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    public SeatFitReview {
        check("competence", competence);
        check("desire", desire);
    }

    /** The lower of the two, never their mean: who does not want it is not made fit by what they can. */
    public BigDecimal fit() {
        return competence.min(desire);
    }

    private static void check(String component, BigDecimal points) {
        Refused.unless(
                points.compareTo(BigDecimal.ONE) >= 0 && points.compareTo(FIVE) <= 0,
                component,
                "team.refused.points",
                points);
    }
}
