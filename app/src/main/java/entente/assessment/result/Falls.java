package entente.assessment.result;

import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.scoring.Change;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a side finds a dimension worse than when the same words were asked before, by more than chance makes it. */
final class Falls {
    record Fall(Figure figure, Text says) {}

    private Falls() {}

    static Stream<Fall> of(DimensionResult now, Recorded<ResultSnapshot> newest, Recorded<ResultSnapshot> earlier) {
        return Results.dimension(earlier.fact(), now.code()).stream()
                .flatMap(before -> Arrays.stream(Side.values())
                        .flatMap(side -> fall(side, before, now, newest, earlier).stream()));
    }

    private static Optional<Fall> fall(
            Side side,
            DimensionResult before,
            DimensionResult now,
            Recorded<ResultSnapshot> newest,
            Recorded<ResultSnapshot> earlier) {
        BigDecimal was = value(before, side);
        BigDecimal is = value(now, side);
        if (was == null || is == null) {
            return Optional.empty();
        }
        Change change = Change.between(was.doubleValue(), margin(before, side), is.doubleValue(), margin(now, side));
        if (change != Change.WORSE) {
            return Optional.empty();
        }
        Explanation because = Explanation.of("assessment.rule.fell", now.name(), side, was, is)
                .from(earlier.source(), newest.source());
        return Optional.of(new Fall(
                Figure.known(was.subtract(is), Unit.RATIO, because),
                Text.of(
                        "assessment.rule.fall",
                        now.name(),
                        side,
                        was,
                        is,
                        earlier.fact().closedOn())));
    }

    private static @Nullable BigDecimal value(DimensionResult of, Side side) {
        return side == Side.CLIENT ? of.client() : of.provider();
    }

    private static OptionalDouble margin(DimensionResult of, Side side) {
        BigDecimal margin = side == Side.CLIENT ? of.clientMargin() : of.providerMargin();
        return margin == null ? OptionalDouble.empty() : OptionalDouble.of(margin.doubleValue());
    }
}
