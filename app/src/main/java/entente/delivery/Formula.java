package entente.delivery;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic on figures: known when all that goes in is known and the result is defined, and explained by what went in.
 *
 * @param says the sentence that states the formula
 * @param unit what the result counts in; null for the unit of the first figure that goes in
 */
record Formula(Text says, @Nullable Unit unit) {
    static final MathContext PRECISION = MathContext.DECIMAL64;

    static Formula amount(String key) {
        return new Formula(Text.of(key), null);
    }

    static Formula ratio(String key, Object... args) {
        return new Formula(Text.of(key, args), Unit.RATIO);
    }

    static Formula in(Unit unit, String key) {
        return new Formula(Text.of(key), unit);
    }

    static Formula in(Unit unit, Text says) {
        return new Formula(says, unit);
    }

    static void refuseNegative(String field, Figure figure) {
        figure.known()
                .ifPresent(value -> Refused.unless(value.signum() >= 0, field, "delivery.ev.refused.negative", value));
    }

    Figure sum(Figure one, Figure other) {
        return of(List.of(one, other), in -> in.get(0).add(in.get(1)));
    }

    Figure difference(Figure from, Figure taken) {
        return of(List.of(from, taken), in -> in.get(0).subtract(in.get(1)));
    }

    Figure product(Figure one, Figure other) {
        return of(List.of(one, other), in -> in.get(0).multiply(in.get(1), PRECISION));
    }

    /** A part of an amount, at most all of it; the part is in percent. */
    Figure part(Figure whole, Figure percent) {
        return of(
                List.of(whole, percent),
                in -> in.get(0).multiply(in.get(1).min(BigDecimal.valueOf(100)).movePointLeft(2), PRECISION));
    }

    /** Unknown for the reason {@code undefined} where the divisor is zero or less. */
    Figure quotient(Figure over, Figure under, String undefined) {
        return divided(over, under, undefined, 0);
    }

    /** The quotient in percent. */
    Figure percentage(Figure over, Figure under, String undefined) {
        return divided(over, under, undefined, 2);
    }

    private Figure divided(Figure over, Figure under, String undefined, int shift) {
        return yields(List.of(over, under), (in, because) -> {
            if (in.get(1).signum() <= 0) {
                return new Figure.Unknown(Text.of(undefined), because);
            }
            BigDecimal value = in.get(0).movePointRight(shift).divide(in.get(1), PRECISION);
            return Figure.known(value, unit(List.of(over, under)), because);
        });
    }

    /** Applies the function to the values, in the order given, if all of them are known. */
    Figure of(List<Figure> figures, Function<List<BigDecimal>, BigDecimal> function) {
        return yields(figures, (in, because) -> Figure.known(function.apply(in), unit(figures), because));
    }

    /** As {@link #of} where the function itself may find that nothing can be said. */
    Figure yields(List<Figure> figures, BiFunction<List<BigDecimal>, Explanation, Figure> function) {
        Explanation because = new Explanation(
                says, null, List.of(), figures.stream().map(Figure::because).toList());
        return figures.stream()
                .flatMap(Formula::unknown)
                .findFirst()
                .<Figure>map(missing -> new Figure.Unknown(missing.reason(), because))
                .orElseGet(() -> function.apply(values(figures), because));
    }

    private Unit unit(List<Figure> figures) {
        return unit != null
                ? unit
                : figures.stream().flatMap(Formula::units).findFirst().orElseThrow();
    }

    static Stream<Unit> units(Figure figure) {
        return figure instanceof Figure.Known known ? Stream.of(known.amount().unit()) : Stream.empty();
    }

    private static List<BigDecimal> values(List<Figure> figures) {
        return figures.stream().flatMap(figure -> figure.known().stream()).toList();
    }

    private static Stream<Figure.Unknown> unknown(Figure figure) {
        return figure instanceof Figure.Unknown unknown ? Stream.of(unknown) : Stream.empty();
    }
}
