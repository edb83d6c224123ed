package entente.governance.watch;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.Policy;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Early warnings as one score (003-38, our composite): of each rule among them the worst answer, 2 points for something to be done, 1 for
 * something to be watched or not known, as a share of the points there could be, from 0 to 100. It ranks arrangements and says nothing of
 * when.
 *
 * @param warnings of each rule that applies the worst answer
 */
public record WatchScore(List<Signal> warnings) {
    private static final int MOST = 2;
    private static final int HUNDRED = 100;

    public WatchScore {
        warnings = List.copyOf(warnings);
    }

    /**
     * The score of a book on a day.
     *
     * @param asked the practices that are judged: what nobody adopted gives no warning
     */
    public static WatchScore of(Book book, Policy policy, LocalDate day, Set<String> asked) {
        Book then = book.on(day);
        return new WatchScore(EarlyWarnings.RULES.stream()
                .filter(rule -> asked.contains(rule.practice()))
                .flatMap(rule -> worst(rule.judge(then, policy, day)).stream())
                .toList());
    }

    private static Optional<Signal> worst(Stream<Signal> signals) {
        return signals.filter(Signal::applies)
                .reduce((one, other) -> one.band().worse(other.band()) == one.band() ? one : other);
    }

    public boolean isKnown() {
        return !warnings.isEmpty();
    }

    /** From 0 to 100; 0 where nothing warns and where nothing is asked. */
    public int points() {
        return isKnown()
                ? HUNDRED
                        * warnings.stream().mapToInt(one -> points(one.band())).sum()
                        / (MOST * warnings.size())
                : 0;
    }

    private static int points(Band band) {
        return switch (band) {
            case ACT -> MOST;
            case WATCH, UNKNOWN -> 1;
            case WELL -> 0;
        };
    }

    public WatchBand band() {
        return WatchBand.of(points());
    }

    /** What adds to it, the heaviest first. */
    public List<Signal> told() {
        return warnings.stream()
                .filter(one -> points(one.band()) > 0)
                .sorted((one, other) -> points(other.band()) - points(one.band()))
                .toList();
    }

    /** From 0 to 100; Unknown where no early warning is asked. */
    public Figure figure() {
        return isKnown()
                ? Figure.known(
                        Amount.count(points()),
                        Explanation.of("watch.score.of", warnings.size())
                                .because(told().stream()
                                        .map(one -> new Explanation(
                                                one.answer(),
                                                null,
                                                List.of(),
                                                List.of(one.figure().because())))
                                        .toList()))
                : Figure.unknown(Text.of("watch.score.none"));
    }
}
