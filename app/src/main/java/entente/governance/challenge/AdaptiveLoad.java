package entente.governance.challenge;

import entente.kernel.Source;
import entente.ledger.Book;
import java.time.LocalDate;
import java.util.List;

/**
 * How much asks people to change on a day: problems that both sides, or the one that answered, hold to be adaptive or mixed and that were
 * open (000-04, counted beside the load index I-7).
 */
public record AdaptiveLoad(LocalDate day, List<ChallengeCase> open) {
    public AdaptiveLoad {
        open = List.copyOf(open);
    }

    /** As known to the book today, on a day that may lie back. */
    public static AdaptiveLoad of(Book book, LocalDate asOf, LocalDate day) {
        return new AdaptiveLoad(
                day,
                Challenges.of(book, asOf).all().stream()
                        .filter(one -> one.challenge()
                                .filter(ChallengeClass::asksForLeader)
                                .isPresent())
                        .filter(one -> wasOpen(one, day))
                        .toList());
    }

    public int problems() {
        return open.size();
    }

    public List<Source> sources() {
        return open.stream().map(one -> one.issue().source()).toList();
    }

    private static boolean wasOpen(ChallengeCase one, LocalDate day) {
        LocalDate ended = one.said().endedOn();
        boolean over = one.said().state().isEnded() && ended == null;
        return !over && !one.said().raisedOn().isAfter(day) && (ended == null || ended.isAfter(day));
    }
}
