package entente.team;

import entente.assessment.RatesPerson;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far a department of the own house believes what a seat promises, from 1 to 5 (004-02). It rates whoever sits there, so it lies with the
 * side and its leader.
 *
 * @param side whose house it is; only that side says it
 * @param points the mean of those asked
 * @param raters how many of the department answered; five at least
 */
public record CredibilityRating(
        Side side, Ref<RoleSeat> seat, String department, LocalDate ratedOn, BigDecimal points, int raters)
        implements RatesPerson {
    public CredibilityRating {
        Refused.unless(!department.isBlank(), "department", "team.refused.blank");
        Points.check("points", points);
        Refused.unless(raters >= Points.FEWEST, "raters", "team.refused.peers", Points.FEWEST, raters);
    }

    @Override
    public Set<Side> concerned() {
        return Set.of(side);
    }

    @Override
    public String guarded() {
        return "side";
    }

    @Override
    public Stream<Held> heldOn(Others others) {
        return Assignment.sitting(others, seat, ratedOn, "seat");
    }

    /** Nobody rates whoever sits in a seat of the other side. */
    @Override
    public void fit(Others others) {
        RatesPerson.super.fit(others);
        RoleSeat.demandOwn(others, seat, side, "seat");
    }
}
