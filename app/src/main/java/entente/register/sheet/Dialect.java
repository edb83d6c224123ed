package entente.register.sheet;

import entente.kernel.Text;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a file writes text, numbers and dates. */
public record Dialect(Charset encoding, char separator, DecimalSign decimal, DateOrder dates, Serials serials) {
    /** What Entente itself writes: UTF-8, comma, decimal point; ISO dates are read in every dialect. */
    public static final Dialect STRICT =
            new Dialect(StandardCharsets.UTF_8, ',', DecimalSign.POINT, DateOrder.DAY_FIRST, Serials.NONE);

    /** The dialect in words, for the preview of an import. */
    public Text text() {
        return Text.of(
                "sheet.dialect",
                encoding.name(),
                Separators.name(separator),
                decimal.text(),
                dates.text(),
                serials.text());
    }
}
