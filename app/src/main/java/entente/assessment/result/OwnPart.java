package entente.assessment.result;

import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.RootCause;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Mirror;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Each side's own part in what people said: what its own people find lowest, and what it wrote of its own contribution. */
public final class OwnPart {
    private OwnPart() {}

    /** The client's and the provider's. */
    public static List<Mirror> mirrors(Book book, Recorded<ResultSnapshot> of) {
        return Arrays.stream(Side.values()).map(side -> mirror(book, of, side)).toList();
    }

    private static Mirror mirror(Book book, Recorded<ResultSnapshot> of, Side side) {
        List<Explanation> facts = new ArrayList<>();
        Optional<DimensionResult> lowest = of.fact().dimensions().stream()
                .filter(one -> value(one, side) != null)
                .min(Comparator.comparing(one -> value(one, side), Comparator.nullsLast(BigDecimal::compareTo)));
        lowest.ifPresent(one -> facts.add(Explanation.of(
                        "assessment.rule.lowest",
                        side,
                        one.name(),
                        Optional.ofNullable(value(one, side)).orElse(BigDecimal.ZERO))
                .from(of.source())));
        List<Recorded<RootCause>> written = book.current(RootCause.class).stream()
                .filter(cause -> cause.fact().side() == side
                        && cause.fact().campaign().equals(of.fact().campaign()))
                .toList();
        written.forEach(cause -> facts.add(
                Explanation.of("assessment.rule.ours", cause.fact().ours()).from(cause.source())));
        Text says = lowest.map(one -> Text.of(
                        written.isEmpty() ? "assessment.rule.part" : "assessment.rule.part.written",
                        side,
                        one.name(),
                        Optional.ofNullable(value(one, side)).orElse(BigDecimal.ZERO),
                        written.isEmpty() ? "" : written.getLast().fact().ours()))
                .orElse(Text.of("signal.mirror.nothing"));
        return Mirror.of(side, Text.of("assessment.rule.mirror"), says, facts);
    }

    private static @Nullable BigDecimal value(DimensionResult one, Side side) {
        return side == Side.CLIENT ? one.client() : one.provider();
    }
}
