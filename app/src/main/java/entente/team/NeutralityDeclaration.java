package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the interface says whether they have a stake in how the work was done before, or in the other side (000-E10).
 *
 * @param inOldTeam whether they led or did the work before it was given away
 * @param inOtherSide whether they have shares, kin or an offer there
 * @param words what is done about it
 */
public record NeutralityDeclaration(
        Ref<Person> person,
        Side side,
        LocalDate declaredOn,
        boolean inOldTeam,
        boolean inOtherSide,
        @Nullable String words)
        implements Fitting {

    /** Each side's people declare for themselves. */
    @Override
    public void fit(Others others) {
        others.find(Person.class, person)
                .ifPresent(who -> Refused.unless(
                        who.side() == side, "person", "team.refused.otherspeople", who.name(), who.side()));
    }

    public boolean hasStake() {
        return inOldTeam || inOtherSide;
    }
}
