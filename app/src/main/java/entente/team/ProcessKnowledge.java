package entente.team;

import entente.arrangement.Service;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How well somebody knows a piece of the work that was given away (004-10); it never leaves the side.
 *
 * @param level from 1, has heard of it, to 5, can say how each result comes about
 * @param shownBy what showed it: a check, a drawing of the process, a talk with those who do it
 */
public record ProcessKnowledge(
        Ref<Person> person,
        Side side,
        Ref<Service> service,
        LocalDate ratedOn,
        Rating level,
        @Nullable String shownBy) implements RatesOwnPeople {}
