package entente.learning.partner;

import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.result.Results;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Role 1 of I-31: the mean of the six capabilities of the twelve (I-13, Feeny, Lacity and Willcocks 2005) that working together takes, from 0
 * to 100, as one side rates the provider in the newest closed result. Unknown where nobody was asked, where the result knows groups of
 * capabilities only, and where too few said something to any of the six: a mean of five is another figure.
 */
final class CollaborationCapabilities {
    private static final List<String> SIX = List.of(
            "planning-contracting",
            "organisation-design",
            "governance",
            "leadership",
            "programme-management",
            "customer-development");

    private CollaborationCapabilities() {}

    static Figure seenBy(Side side, Book book, LocalDate asOf) {
        return Results.of(book, asOf)
                .newest("provider-capabilities")
                .map(result -> mean(result, side))
                .orElseGet(() -> Figure.unknown(Text.of("learning.role.unasked", side)));
    }

    private static Figure mean(Recorded<ResultSnapshot> result, Side side) {
        ResultSnapshot said = result.fact();
        List<DimensionResult> asked = SIX.stream()
                .flatMap(code -> Results.dimension(said, code).stream())
                .toList();
        if (asked.size() < SIX.size()) {
            return Figure.unknown(Text.of("learning.role.grouped", said.title(), said.closedOn()));
        }
        List<BigDecimal> scores = asked.stream()
                .flatMap(one -> Stream.ofNullable(score(one, side)))
                .toList();
        if (scores.size() < SIX.size()) {
            return Figure.unknown(Text.of("learning.role.missing", said.title(), said.closedOn(), side));
        }
        BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.known(
                sum.divide(BigDecimal.valueOf(SIX.size()), MathContext.DECIMAL64),
                Unit.COUNT,
                Explanation.of("learning.role.six")
                        .because(Stream.concat(
                                        Stream.of(Explanation.of("learning.role.asked", said.title(), said.closedOn())
                                                .from(result.source())),
                                        asked.stream().flatMap(one -> explained(one, side).stream()))
                                .toList()));
    }

    private static Optional<Explanation> explained(DimensionResult one, Side side) {
        return Optional.ofNullable(score(one, side))
                .map(score -> Explanation.of("learning.role.capability", one.name(), score));
    }

    private static @Nullable BigDecimal score(DimensionResult one, Side side) {
        return side == Side.CLIENT ? one.client() : one.provider();
    }
}
