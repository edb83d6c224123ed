package entente.performance.scorecard;

import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.BalancedScorecard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a scorecard has to cover: what both agreed or else proposed, or else the usual (I-15): Cullen's four quadrants, and six needs.
 *
 * @param said the scorecard it comes from; empty where the usual one holds
 */
public record CardFrame(List<Named> perspectives, List<Named> needs, Optional<Recorded<BalancedScorecard>> said) {
    /** A code and what it is called. */
    public record Named(String code, Text name) {
        static Named usual(String code) {
            return new Named(code, Text.of("performance.card." + code));
        }
    }

    private static final CardFrame USUAL = new CardFrame(
            Stream.of("quality", "financial", "relationship", "strategic")
                    .map(Named::usual)
                    .toList(),
            Stream.of("reliability", "cost", "security", "satisfaction", "people", "relationship")
                    .map(Named::usual)
                    .toList(),
            Optional.empty());

    public CardFrame {
        perspectives = List.copyOf(perspectives);
        needs = List.copyOf(needs);
    }

    public static CardFrame of(Book book) {
        return book.current(BalancedScorecard.class).stream()
                .findFirst()
                .map(card -> new CardFrame(
                        card.fact().perspectives().stream()
                                .map(one -> new Named(one.code(), Text.of("performance.name", one.name())))
                                .toList(),
                        card.fact().needs().stream()
                                .map(one -> new Named(one.code(), Text.of("performance.name", one.name())))
                                .toList(),
                        Optional.of(card)))
                .orElse(USUAL);
    }

    /** Why a cell needs no measure, where both signed that. */
    public Optional<String> notNeeded(Named need, Named perspective) {
        return said.filter(card -> !card.isProposed()).stream()
                .flatMap(card -> card.fact().notNeeded().stream())
                .filter(one -> one.need().equalsIgnoreCase(need.code())
                        && one.perspective().equalsIgnoreCase(perspective.code()))
                .map(BalancedScorecard.NotNeeded::reason)
                .findFirst();
    }
}
