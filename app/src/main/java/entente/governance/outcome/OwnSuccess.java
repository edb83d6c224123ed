package entente.governance.outcome;

import entente.kernel.BySide;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.performance.SuccessDefinition;
import entente.performance.SuccessScore;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Each side's own version of success, to stand beside the outcome index (the instruments' composite outcome index: "both sides' own success
 * version beside it"; 000-QA). It rests on what a side itself wrote down as its success, and on its own answer how much of that has come.
 */
public final class OwnSuccess {
    private OwnSuccess() {}

    /**
     * 0 to 100 a side, the mean of what it says of each of its definitions, the least of them named first. Unknown where the side wrote
     * down no success, where both have not answered yet, and where its newest answer is of more than two quarters ago.
     */
    public static BySide of(Book book, LocalDate asOf) {
        Map<Ref<SuccessDefinition>, Recorded<SuccessDefinition>> defined =
                book.current(SuccessDefinition.class).stream()
                        .collect(Collectors.toMap(Recorded::ref, Function.identity()));
        return BySide.of(
                side -> defined.values().stream().noneMatch(one -> one.fact().side() == side)
                        ? Figure.unknown(Text.of("outcome.own.undefined", side))
                        : newest(book, side, asOf)
                                .map(score -> of(score, defined, side, asOf))
                                .orElseGet(() -> Figure.unknown(Text.of("outcome.own.unasked"))));
    }

    private static Optional<Recorded<SuccessScore>> newest(Book book, Side side, LocalDate asOf) {
        return book.current(SuccessScore.class).stream()
                .filter(one -> one.by().side().filter(side::equals).isPresent())
                .filter(one -> !one.fact().quarterOn().isAfter(asOf))
                .max(Comparator.comparing(one -> one.fact().quarterOn()));
    }

    /** What a side says of the other's success, or of one that was taken back, does not count. */
    private static Figure of(
            Recorded<SuccessScore> score,
            Map<Ref<SuccessDefinition>, Recorded<SuccessDefinition>> defined,
            Side side,
            LocalDate asOf) {
        LocalDate quarter = score.fact().quarterOn();
        if (!score.fact().tellsOf(asOf)) {
            return Figure.unknown(Text.of("outcome.own.stale", quarter));
        }
        List<SuccessScore.Reached> own = score.fact().reached().stream()
                .filter(one -> Optional.ofNullable(defined.get(one.success()))
                        .filter(known -> known.fact().side() == side)
                        .isPresent())
                .sorted(Comparator.comparing(SuccessScore.Reached::share))
                .toList();
        if (own.isEmpty()) {
            return Figure.unknown(Text.of("outcome.own.other", quarter));
        }
        BigDecimal sum = own.stream().map(one -> one.share().points()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.known(
                sum.divide(BigDecimal.valueOf(own.size()), MathContext.DECIMAL64),
                Unit.COUNT,
                Explanation.of("outcome.own.of", own.size(), quarter)
                        .from(score.source())
                        .because(
                                own.stream().map(one -> explained(one, defined)).toList()));
    }

    private static Explanation explained(
            SuccessScore.Reached one, Map<Ref<SuccessDefinition>, Recorded<SuccessDefinition>> defined) {
        Recorded<SuccessDefinition> success = defined.get(one.success());
        String words = success == null ? "" : success.fact().success();
        String because = one.because();
        Explanation says = because == null || because.isBlank()
                ? Explanation.of("outcome.own.one", words, one.share())
                : Explanation.of("outcome.own.one.because", words, one.share(), because.strip());
        return success == null ? says : says.from(success.source());
    }
}
