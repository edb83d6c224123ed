package entente.signal;

import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Text;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * One threshold, cadence or weight that an arrangement may set for itself.
 *
 * @param name practice and what it sets, such as "000-A1.watch"; stable for ever
 * @param usual the default that holds where nothing else is agreed
 * @param source where the default comes from, in words; "our default" where no literature stands behind it
 */
public record Term<V>(String name, V usual, Text source, Function<String, V> reader) {
    public static Term<BigDecimal> number(String name, String usual, String sourceKey) {
        return new Term<>(name, new BigDecimal(usual), Text.of(sourceKey), BigDecimal::new);
    }

    public static Term<Percent> percent(String name, String usual, String sourceKey) {
        return new Term<>(name, Percent.of(usual), Text.of(sourceKey), Percent::of);
    }

    /** Whole numbers: counts, and days that are calendar or working as the term's practice says. */
    public static Term<Integer> whole(String name, int usual, String sourceKey) {
        return new Term<>(name, usual, Text.of(sourceKey), Integer::valueOf);
    }

    /** The value of an override's text; refused where it is not of the term's type. */
    public V read(String text) {
        try {
            return reader.apply(text.strip());
        } catch (NumberFormatException wrong) {
            throw new Refused("value", Text.of("signal.term.value", name, text, String.valueOf(usual)));
        }
    }
}
