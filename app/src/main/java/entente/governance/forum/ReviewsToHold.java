package entente.governance.forum;

import entente.governance.rhythm.ReviewCase;
import entente.governance.rhythm.Reviews;
import entente.governance.rhythm.ReviewsHeld;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Reviews of a quarter or a year that are due (002-09): on the agenda from the end of what they look back on until they were held. */
final class ReviewsToHold implements AgendaSource {
    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        int within = Policy.of(book).of(ReviewsHeld.WITHIN);
        return Reviews.of(book, asOf).missing(asOf, within).stream()
                // what nobody has planned yet is no fact; the first sign of a rhythm is
                .flatMap(one -> one.planned().filter(planned -> !planned.isHeld()).stream()
                        .map(planned -> item(one, planned)));
    }

    private static AgendaItem item(Reviews.Missing one, ReviewCase planned) {
        Text says = Text.of(
                "forum.agenda.performance",
                one.period().name(),
                one.dueOn(),
                planned.said().plannedOn());
        return AgendaItem.waiting(AgendaSort.REVIEW, About.the(planned.review()), says, one.dueOn(), 0)
                .atLeast(ForumLevel.MANAGEMENT);
    }
}
