package entente.performance.needs;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Rating;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.Outcome;
import entente.performance.OutcomeAcknowledgement;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An outcome as each side says it in its own words, and how well each finds the other to mean the same. */
record OwnWords(Recorded<Outcome> outcome, List<Recorded<OutcomeAcknowledgement>> words) {

    static OwnWords of(Book book, Recorded<Outcome> outcome) {
        return new OwnWords(
                outcome,
                book.current(OutcomeAcknowledgement.class).stream()
                        .filter(one -> one.fact().outcome().equals(outcome.ref()))
                        .toList());
    }

    /** The lower of both ratings, 1 to 5. Unknown until both have said it in their own words and rated the other's. */
    Figure match() {
        List<Explanation> parts = words.stream()
                .map(one -> Explanation.of(
                                "performance.outcome.words",
                                one.by(),
                                one.fact().ownWords())
                        .from(one.source()))
                .toList();
        if (words.size() < 2) {
            return Figure.unknown(
                    Text.of("performance.outcome.nowords", outcome.fact().statement()), parts);
        }
        List<Rating> rated = words.stream()
                .flatMap(one -> Stream.ofNullable(one.fact().match()))
                .toList();
        if (rated.size() < 2) {
            return Figure.unknown(
                    Text.of("performance.outcome.norating", outcome.fact().statement()), parts);
        }
        int lower = Objects.requireNonNull(
                        rated.stream().min(Comparator.naturalOrder()).orElse(null))
                .points();
        return Figure.known(
                BigDecimal.valueOf(lower),
                Unit.COUNT,
                Explanation.of("performance.outcome.lower").because(parts));
    }
}
