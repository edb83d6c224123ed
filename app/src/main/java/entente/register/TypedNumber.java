package entente.register;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A number as people write it. A point is a decimal point; grouping is understood where it cannot mean anything else. */
final class TypedNumber {
    private static final int LONGEST = 60;
    private static final Pattern SIGN_APART = Pattern.compile("^([+-])\\h+");
    private static final Pattern BLANKS = Pattern.compile("(?<=\\d)[\\h'’_](?=\\d{3}(\\D|$))");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern COMMAS_GROUP =
            Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+\\.\\d+|[+-]?\\d{1,3}(,\\d{3}){2,}");
    private static final Pattern POINTS_GROUP =
            Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+,\\d+|[+-]?\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern COMMA_DECIMAL = Pattern.compile("[+-]?\\d+,\\d+");
    private static final Pattern EITHER_WAY = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

    private TypedNumber() {}

    static BigDecimal read(String field, String written) {
        String text = BLANKS.matcher(written.length() > LONGEST ? "" : signed(written))
                .replaceAll("");
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        if (COMMAS_GROUP.matcher(text).matches()) {
            return new BigDecimal(text.replace(",", ""));
        }
        if (POINTS_GROUP.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        if (EITHER_WAY.matcher(text).matches()) {
            throw new Refused(
                    field, Text.of("register.number.either", text, text.replace(",", ""), text.replace(',', '.')));
        }
        if (COMMA_DECIMAL.matcher(text).matches()) {
            return new BigDecimal(text.replace(',', '.'));
        }
        throw new Refused(field, Text.of("register.number.none", Typed.shown(written)));
    }

    /** A sign may stand apart from its number, and may be the typographer's minus. */
    private static String signed(String written) {
        return SIGN_APART.matcher(written.replace('\u2212', '-')).replaceFirst("$1");
    }
}
