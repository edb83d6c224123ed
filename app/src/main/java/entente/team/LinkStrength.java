package entente.team;

import entente.assessment.RatesPerson;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How well whoever sits in one seat can work with whoever sits in another, in the eyes of the first (001-22). It speaks of people, so both
 * sides have to have switched such ratings on.
 *
 * @param side that says it: the side of the first seat
 * @param strength 1 hardly, 5 very well
 */
public record LinkStrength(Ref<RoleSeat> from, Ref<RoleSeat> to, Side side, Rating strength, LocalDate saidOn)
        implements RatesPerson {
    @Override
    public Set<Side> concerned() {
        return EnumSet.allOf(Side.class);
    }

    @Override
    public LocalDate ratedOn() {
        return saidOn;
    }

    @Override
    public String guarded() {
        return "strength";
    }

    @Override
    public Stream<Held> heldOn(Others others) {
        return Stream.concat(
                Assignment.sitting(others, from, saidOn, "from"), Assignment.sitting(others, to, saidOn, "to"));
    }

    /** Each side speaks from its own seats alone. */
    @Override
    public void fit(Others others) {
        RatesPerson.super.fit(others);
        RoleSeat.demandOwn(others, from, side, "from");
    }
}
