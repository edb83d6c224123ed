package entente.cockpit;

import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How well each side holds up its half, by the same scores for both, from what both know. There is no average: it would hide the weak
 * spoke; the lowest score and the widest gap are named instead.
 */
public record Health(List<Spoke> spokes) {
    /** One side's share, never without its base. */
    public record Score(Figure figure, long kept, long of) {
        public Optional<BigDecimal> percent() {
            return figure.known();
        }

        public Text base() {
            return of == 0 ? Text.of("health.base.none") : Text.of("health.base", kept, of);
        }
    }

    /** The same score for both sides, in percent. */
    public record Spoke(Text name, Score client, Score provider) {
        /** How far the two are apart, where both are known. */
        public Optional<BigDecimal> gap() {
            return client.percent()
                    .flatMap(c -> provider.percent().map(p -> c.subtract(p).abs()));
        }

        private Optional<BigDecimal> lowest() {
            return client.percent()
                    .map(c -> provider.percent().map(c::min).orElse(c))
                    .or(provider::percent);
        }
    }

    public Health {
        spokes = List.copyOf(spokes);
    }

    /** From the shared book on the day. */
    public static Health of(Book shared, LocalDate asOf) {
        HalfScores scores = new HalfScores(shared, asOf);
        return new Health(List.of(
                spoke("dues", scores.dues(Side.CLIENT), scores.dues(Side.PROVIDER)),
                spoke("answers", scores.answers(Side.CLIENT), scores.answers(Side.PROVIDER)),
                spoke("evidence", scores.evidence(Side.CLIENT), scores.evidence(Side.PROVIDER)),
                spoke("seat", scores.seat(Side.CLIENT), scores.seat(Side.PROVIDER))));
    }

    private static Spoke spoke(String name, Score client, Score provider) {
        return new Spoke(Text.of("health." + name), client, provider);
    }

    /** Where a percentage lies on the plot, with room for a mark at either end. */
    public static String at(BigDecimal percent) {
        return percent.multiply(new BigDecimal("0.94"))
                .add(BigDecimal.valueOf(3))
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Whether anything is known of either side. */
    public boolean isKnown() {
        return spokes.stream().anyMatch(spoke -> spoke.lowest().isPresent());
    }

    public Optional<Spoke> weakest() {
        return spokes.stream()
                .filter(spoke -> spoke.lowest().isPresent())
                .min(Comparator.comparing(spoke -> spoke.lowest().orElseThrow()));
    }

    public Optional<Spoke> widest() {
        return spokes.stream()
                .filter(spoke -> spoke.gap().filter(gap -> gap.signum() > 0).isPresent())
                .max(Comparator.comparing(spoke -> spoke.gap().orElseThrow()));
    }
}
