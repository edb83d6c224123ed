package entente.governance.action;

import entente.arrangement.AgreedTerms;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.SignOff;
import entente.ledger.Version;
import entente.ledger.Voice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was said and by which day. A day that is moved while it lies ahead is a new word; one that is moved once it is over is not, nor is
 * what its own side alone lets go then.
 *
 * @param dueOn the day that stood when it passed
 * @param letGo whether it was let go in time, or by whoever waited for it as well
 */
public record Pledge(Recorded<ActionItem> action, LocalDate dueOn, boolean letGo) {

    /** Every action of a book with the day it stood by. */
    public static Stream<Pledge> all(Book book, LocalDate asOf) {
        ZoneId zone = AgreedTerms.of(book, asOf).zone();
        return book.current(ActionItem.class).stream().map(action -> of(book, action, zone));
    }

    private static Pledge of(Book book, Recorded<ActionItem> action, ZoneId zone) {
        List<Version> versions = book.history(action.id()).orElseThrow().versions().stream()
                .filter(version -> version.fact() != null
                        && version.number() <= action.version().number())
                .toList();
        ActionItem before = action.fact();
        Version dropped = action.version();
        LocalDate dueOn = action.fact().dueOn();
        boolean first = true;
        for (Version version : versions) {
            if (version.fact() instanceof ActionItem said) {
                boolean anew = first || (said.isOpen() && before.isKept(dueOn));
                dueOn = anew || !saidOn(version, zone).isAfter(dueOn) ? said.dueOn() : dueOn;
                dropped = before.state() == ActionState.DROPPED && !first ? dropped : version;
                before = said;
                first = false;
            }
        }
        return new Pledge(action, dueOn, isLetGo(action, dropped, dueOn, zone));
    }

    private static boolean isLetGo(Recorded<ActionItem> action, Version dropped, LocalDate dueOn, ZoneId zone) {
        LocalDate endedOn = action.fact().endedOn();
        if (action.fact().state() != ActionState.DROPPED || endedOn == null) {
            return false;
        }
        // what is first heard of as dropped is taken at its word; afterwards the day it was written down counts, which
        // nobody types
        LocalDate on = dropped.number() == 1 ? endedOn : saidOn(dropped, zone);
        Side owner = action.fact().ownedBy();
        boolean alone = dropped.entry().side() == Voice.of(owner)
                && dropped.signOff(owner.other()).filter(SignOff::agrees).isEmpty();
        return !on.isAfter(dueOn) || !alone;
    }

    private static LocalDate saidOn(Version version, ZoneId zone) {
        return version.entry().recordedAt().atZone(zone).toLocalDate();
    }

    public ActionItem said() {
        return action.fact();
    }

    /** Whether it counts among what was said and fell due. */
    public boolean isDue(LocalDate asOf) {
        return !letGo && (said().isDone() || dueOn.isBefore(asOf));
    }

    /** Whether its day is over and it was not done by then. */
    public boolean isMissed(LocalDate asOf) {
        return !letGo && dueOn.isBefore(asOf) && !said().isKept(dueOn);
    }
}
