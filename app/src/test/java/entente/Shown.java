package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.BySide;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a figure is and why, in words, so that none of its sentences can lack its message. */
public final class Shown {
    private Shown() {}

    public static String why(Figure figure) {
        return inWords(figure.because());
    }

    /** The value to one decimal place, without zeros at its end; the word unknown where there is none. */
    public static String value(Figure figure) {
        assertThat(inWords(figure.because())).doesNotContain("{", "null");
        return figure.known()
                .map(value -> value.setScale(1, RoundingMode.HALF_UP))
                .map(value -> value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros())
                .map(BigDecimal::toPlainString)
                .orElse("unknown");
    }

    /** Client, provider and gap. */
    public static String bothSides(BySide figures) {
        return value(figures.of(Side.CLIENT)) + " " + value(figures.of(Side.PROVIDER)) + " " + value(figures.gap());
    }

    private static String inWords(Explanation because) {
        return because.indented(Words.ENGLISH);
    }
}
