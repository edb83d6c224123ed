package entente.meeting;

import entente.governance.decision.Decision;
import entente.governance.forum.Sitting;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day on which a session was held, once it is known: what the speaker's side decided in it before was decided on that day, not on the
 * planned one. What somebody amended in the register since keeps the day it says, and nothing was decided before it was tabled.
 *
 * @param heldOn the day people say it was held on when they close it
 * @param voice whose decisions they are: nobody amends the other side's
 */
record HeldDay(Sitting sitting, LocalDate heldOn, Book book, Voice voice) {
    Stream<Statement.Amend> amendments() {
        return book.current(Decision.class).stream()
                .filter(one -> one.by().equals(voice))
                .flatMap(one -> amendment(one).stream());
    }

    /** What puts a decision on the day the session was held on; nothing where it stands there, or was not made in it. */
    Optional<Statement.Amend> amendment(Recorded<Decision> one) {
        // the fact holds from the day it was tabled, as everything amended of it afterwards does
        return isSaidHere(one) && isOther(one.fact())
                ? Optional.of(new Statement.Amend(
                        one.id(), one.version().number(), decided(one.fact()), one.effectiveOn(), sitting.name()))
                : Optional.empty();
    }

    /** As its first version under a code of the session's own, or as the last one, of a decision that had waited. */
    private boolean isSaidHere(Recorded<Decision> one) {
        boolean first = one.version().number() == 1 && one.fact().code().startsWith(sitting.name() + "/");
        return first
                || one.version().entry().why().filter(sitting.name()::equals).isPresent();
    }

    private boolean isOther(Decision said) {
        LocalDate was = said.decidedOn();
        return was != null && !was.equals(heldOn) && !heldOn.isBefore(said.tabledOn());
    }

    private Decision decided(Decision said) {
        return new Decision(
                said.code(),
                said.title(),
                said.decisionClass(),
                said.tabledOn(),
                said.right(),
                said.level(),
                said.forum(),
                said.options(),
                said.criteria(),
                said.heard(),
                said.state(),
                said.choice(),
                said.decidedBy(),
                said.decider(),
                said.withoutRight(),
                heldOn,
                said.foreseen(),
                told(said),
                said.reopenedFrom(),
                said.similarTo(),
                said.whyDifferent(),
                said.service());
    }

    /** Whoever was told in the session was told on its day. */
    private List<Decision.Told> told(Decision said) {
        return said.told().stream()
                .map(one ->
                        one.toldOn().equals(said.decidedOn()) ? new Decision.Told(one.side(), one.who(), heldOn) : one)
                .toList();
    }
}
