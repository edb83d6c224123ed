package entente.team;

import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * The three questions about the executive behind what is to become new (003-23, I-9); it never leaves the side.
 *
 * @param topTeam whether they sit in the top team
 * @param tied whether the agenda stands in what they themselves are measured by
 * @param delivered whether they brought a change of this size about before
 */
public record SponsorProfile(
        Ref<RoleSeat> seat,
        Ref<Person> person,
        Side side,
        LocalDate ratedOn,
        boolean topTeam,
        boolean tied,
        boolean delivered)
        implements RatesOwnPeople {}
