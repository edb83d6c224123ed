package entente.meeting;

import entente.governance.decision.Decision;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A decision whose side says another day than the minutes of the session it was made in. Both days are shown until that side takes the one or
 * keeps the other; what was foreseen is due by the day the decision says.
 *
 * @param amendment what takes the day of the minutes
 */
public record OtherDay(Recorded<Decision> decision, Sitting sitting, Statement.Amend amendment) {

    /** Of all sessions whose minutes say when they were held. */
    public static List<OtherDay> all(Book shared, LocalDate asOf) {
        Map<String, Sitting> held = Sittings.of(shared, asOf)
                .all()
                .filter(Sitting::isHeld)
                .collect(Collectors.toMap(Sitting::name, Function.identity(), (one, same) -> one));
        return shared.current(Decision.class).stream()
                .flatMap(one ->
                        Optional.ofNullable(held.get(session(one)))
                                .flatMap(sitting -> of(one, sitting, shared))
                                .stream())
                .toList();
    }

    /** What it was last amended in, or what its code begins with. */
    private static String session(Recorded<Decision> one) {
        String code = one.fact().code();
        int end = code.indexOf('/');
        return one.version().number() == 1
                ? code.substring(0, Math.max(end, 0))
                : one.version().entry().why().orElse("");
    }

    private static Optional<OtherDay> of(Recorded<Decision> one, Sitting sitting, Book shared) {
        return new HeldDay(sitting, sitting.on(), shared, one.by())
                .amendment(one)
                .map(amendment -> new OtherDay(one, sitting, amendment));
    }

    /** The day the decision says. */
    public LocalDate saidOn() {
        return Objects.requireNonNull(decision.fact().decidedOn());
    }

    /** The day the minutes say. */
    public LocalDate heldOn() {
        return sitting.on();
    }

    /** Whose decision it is to say which holds: nobody amends the other side's. */
    public boolean isUpTo(Side side) {
        return decision.by().side().filter(side::equals).isPresent();
    }

    /** The same once more, so that what was asked is answered and why stands in its history. */
    Statement.Amend kept(String why) {
        return new Statement.Amend(
                decision.id(), decision.version().number(), decision.fact(), decision.effectiveOn(), why);
    }
}
