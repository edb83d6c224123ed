package entente.cockpit.governance;

import entente.governance.action.ActionItem;
import entente.governance.rhythm.PerformanceReview.AgreedStep;
import entente.governance.rhythm.ReviewCase;
import entente.governance.rhythm.ReviewFact;
import entente.governance.rhythm.ReviewFacts;
import entente.governance.rhythm.ReviewPeriod;
import entente.governance.rhythm.Reviews;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The review of one period: what the ledger knows of it, what each side says of both, and what both wrote down.
 *
 * @param one empty while nobody has planned it
 * @param own what each side did of what it owed, the reader's side first
 * @param both what is neither side's alone
 * @param actions those that a step of this review became
 */
public record OneReview(
        Side reader,
        LocalDate today,
        ReviewPeriod period,
        Optional<ReviewCase> one,
        List<Own> own,
        List<ReviewFact> both,
        List<Recorded<ActionItem>> actions,
        @Nullable AsOf asOf) {

    /** What one side did of what it owed. */
    public record Own(Side side, List<ReviewFact> facts) {
        public Own {
            facts = List.copyOf(facts);
        }
    }

    public OneReview {
        own = List.copyOf(own);
        both = List.copyOf(both);
        actions = List.copyOf(actions);
    }

    public static OneReview of(Side reader, Book book, LocalDate day, @Nullable AsOf asOf, ReviewPeriod period) {
        ReviewFacts facts = new ReviewFacts(book, period, day);
        return new OneReview(
                reader,
                day,
                period,
                Reviews.of(book, day).find(period),
                reader.ownFirst().stream()
                        .map(side -> new Own(side, facts.of(side)))
                        .toList(),
                facts.both(),
                book.current(ActionItem.class).stream()
                        .filter(action -> origin(period).equals(action.fact().origin()))
                        .toList(),
                asOf);
    }

    /** How an action says that it came from this review. */
    public String origin() {
        return origin(period);
    }

    private static String origin(ReviewPeriod period) {
        return "Review " + period.name();
    }

    /** The action a step became; such an action bears the step's code behind the period. */
    public Optional<Recorded<ActionItem>> action(AgreedStep step) {
        return actions.stream()
                .filter(action -> action.fact().code().equals(code(step)))
                .findFirst();
    }

    public String code(AgreedStep step) {
        return period.name() + "-" + step.code();
    }

    /** Whether the reader's side alone has said how it sees both: then nobody else reads it yet. */
    public boolean isOnlyOwnSaid() {
        return one.filter(said -> said.rating(reader).isPresent()
                        && said.rating(reader.other()).isEmpty())
                .isPresent();
    }

    public boolean isHeld() {
        return one.filter(ReviewCase::isHeld).isPresent();
    }

    /** Whether the period is over, so that its numbers do not move any more. */
    public boolean isOver() {
        return period.last().isBefore(today);
    }
}
