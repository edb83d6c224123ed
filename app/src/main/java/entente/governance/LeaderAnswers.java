package entente.governance;

import entente.governance.LeaderAnswer.Answer;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import entente.signal.StartSet;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The newest answer to each question that a book holds.
 *
 * @param fresh those young enough to be used
 * @param askedAgain those that are older than a quarter: shown, asked again, and not used
 */
public record LeaderAnswers(
        SortedMap<String, Recorded<LeaderAnswer>> fresh, SortedMap<String, Recorded<LeaderAnswer>> askedAgain) {
    /** The longest quarter has 92 calendar days. */
    static final Term<Integer> MOST_DAYS = Term.whole("000-A8.answer-days", 92, "signal.source.ours");

    public static LeaderAnswers of(Book book, Policy policy, LocalDate asOf) {
        LocalDate oldest = asOf.minusDays(policy.of(MOST_DAYS));
        SortedMap<String, Recorded<LeaderAnswer>> fresh = new TreeMap<>();
        SortedMap<String, Recorded<LeaderAnswer>> askedAgain = new TreeMap<>();
        book.current(LeaderAnswer.class).stream()
                .filter(a -> !a.fact().answeredOn().isAfter(asOf))
                .sorted(Comparator.comparing(a -> a.fact().answeredOn()))
                .forEach(a -> {
                    boolean stale = a.fact().answeredOn().isBefore(oldest);
                    (stale ? askedAgain : fresh).put(a.fact().practice(), a);
                });
        askedAgain.keySet().removeAll(fresh.keySet());
        return new LeaderAnswers(
                Collections.unmodifiableSortedMap(fresh), Collections.unmodifiableSortedMap(askedAgain));
    }

    public Optional<Recorded<LeaderAnswer>> find(String question) {
        return Optional.ofNullable(fresh.get(question));
    }

    public List<Recorded<LeaderAnswer>> saying(Answer answer) {
        return fresh.values().stream().filter(a -> a.fact().answer() == answer).toList();
    }

    /** The questions with no answer that can be used, in their order. */
    public List<String> open() {
        return StartSet.QUESTIONS.stream().filter(q -> !fresh.containsKey(q)).toList();
    }
}
