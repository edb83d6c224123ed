package entente.paper;

import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * One figure that stands out, never without what it is counted from; where it is not known, what is missing stands in that place.
 *
 * @param base what it is counted from, or what is missing
 * @param band how it stands, where somebody judged it
 * @param because its reasons, down to the entries; none where the value is no figure
 */
public record KeyFigure(
        Text label,
        Text value,
        Text base,
        @Nullable Band band,
        @Nullable Explanation because) {

    /** Of a figure with its base. */
    public static KeyFigure of(Text label, Figure figure, Text base, @Nullable Band band) {
        return switch (figure) {
            case Figure.Known known ->
                new KeyFigure(label, Text.of("paper.plain", known.amount()), base, band, known.because());
            case Figure.Unknown unknown ->
                new KeyFigure(label, Text.of("paper.unknown"), unknown.reason(), band, unknown.because());
        };
    }

    /** Of something that is no figure: a day, a number of things. */
    public static KeyFigure said(Text label, Object value, Text base, @Nullable Band band) {
        return new KeyFigure(label, Text.of("paper.plain", value), base, band, null);
    }

    /** Of something nobody knows, with what is missing. */
    public static KeyFigure unknown(Text label, Text missing) {
        return new KeyFigure(label, Text.of("paper.unknown"), missing, Band.UNKNOWN, null);
    }
}
