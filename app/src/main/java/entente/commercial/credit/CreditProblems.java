package entente.commercial.credit;

import entente.kernel.Text;
import entente.ledger.Recorded;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Why credits cannot be worked out yet: terms nobody signed, levels nothing tells of, defaults in months nobody invoiced, relief asked for too late. */
final class CreditProblems {
    private CreditProblems() {}

    /** As the newest month that is over has it. */
    static List<Text> of(CreditBook book, YearMonth last) {
        Optional<Recorded<CreditTerms>> held = book.terms(last);
        if (held.isEmpty()) {
            return List.of(Text.of("commercial.credit.problem.terms", last.toString()));
        }
        Stream<Text> levels = held.get().fact().levels().stream()
                .map(Covered::level)
                .filter(level -> !book.knows(level))
                .map(level -> Text.of("commercial.credit.problem.level", level));
        Stream<Text> charges = CreditRun.of(book.months()).stream()
                .filter(month -> month.of().terms() != null && month.of().charges() == null)
                .filter(month -> month.judged().stream().anyMatch(Judged::isDefault))
                .map(month -> Text.of(
                        "commercial.credit.problem.charges", month.month().toString()));
        Stream<Text> late = book.months().stream()
                .flatMap(month -> month.levels().stream()
                        .flatMap(level -> LateRelief.waiting(book, level.terms().level(), month)));
        return Stream.of(levels, book.problems(held.get().fact(), last), charges, late)
                .flatMap(Function.identity())
                .toList();
    }
}
