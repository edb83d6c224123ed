package entente.team.pair;

import entente.assessment.RatingGuard;
import entente.kernel.Amount;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What the pair can carry (I-7): its newest index, while that still tells something of today. */
public final class LeadingCapacity {
    private LeadingCapacity() {}

    /**
     * The pair's index (I-8), 0 to 100. Unknown while either side has switched such ratings off, before the teams were asked, and once the
     * index is older than the policy lets it be (003-36).
     */
    public static Figure of(Book book, Policy policy, LocalDate asOf) {
        if (!Arrays.stream(Side.values()).allMatch(side -> RatingGuard.isOn(book, side))) {
            return Figure.unknown(Text.of("team.capacity.off"));
        }
        PairCourse course = PairCourse.of(book, asOf);
        return course.olderThan(policy.of(PairReviewDue.STALE), asOf)
                .map(age -> Figure.unknown(
                        Text.of("team.capacity.stale", age),
                        List.of(policy.because(PairReviewDue.STALE, Amount.days(policy.of(PairReviewDue.STALE))))))
                .orElseGet(() -> course.newest()
                        .map(newest -> course.index(newest).value())
                        .orElseGet(() -> Figure.unknown(Text.of("team.capacity.none"))));
    }
}
