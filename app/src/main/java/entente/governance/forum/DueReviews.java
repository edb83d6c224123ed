package entente.governance.forum;

import entente.governance.assumption.Assumption;
import entente.governance.assumption.Belief;
import entente.governance.challenge.Risk;
import entente.governance.challenge.RiskState;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.signal.About;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** What is to be looked at again by now: risks on the day somebody named, assumptions half a year after nobody tested them (001-11). */
final class DueReviews implements AgendaSource {
    private static final int MONTHS_UNTESTED = 6;

    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        return Stream.concat(
                book.current(Risk.class).stream()
                        .filter(risk -> risk.chain() == Chain.SHARED && isDue(risk.fact(), asOf))
                        .map(DueReviews::risk),
                book.current(Assumption.class).stream()
                        .filter(one -> one.chain() == Chain.SHARED)
                        .filter(one -> one.fact().belief() == Belief.UNTESTED)
                        .filter(one ->
                                !one.fact().heldOn().plusMonths(MONTHS_UNTESTED).isAfter(asOf))
                        .map(DueReviews::assumption));
    }

    private static boolean isDue(Risk risk, LocalDate asOf) {
        LocalDate reviewOn = risk.reviewOn();
        return risk.state() == RiskState.OPEN && reviewOn != null && !reviewOn.isAfter(asOf);
    }

    private static AgendaItem risk(Recorded<Risk> risk) {
        LocalDate on = Objects.requireNonNull(risk.fact().reviewOn());
        Text says = Text.of("forum.agenda.risk", risk.fact().title(), on);
        return AgendaItem.waiting(AgendaSort.REVIEW, About.the(risk), says, on, 0);
    }

    private static AgendaItem assumption(Recorded<Assumption> one) {
        Assumption held = one.fact();
        Text says = Text.of("forum.agenda.assumption", held.what(), held.heldBy(), held.heldOn());
        return AgendaItem.waiting(AgendaSort.REVIEW, About.the(one), says, held.heldOn(), 0);
    }
}
