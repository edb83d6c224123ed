package entente.register.sheet;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a workbook shows a number as, told from its format. */
enum NumberFormat {
    PLAIN,
    SHARE,
    DAY,
    MOMENT;

    /** Words in quotes, escaped and padding signs, colours and conditions: none of them says what the
     * number is, while [h] is a span of hours. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hHmMsS]+\\])[^\\]]*\\]");

    private static final Pattern DAYS = Pattern.compile("[dy]");
    private static final Pattern TIMES = Pattern.compile("[hs]");
    private static final Pattern DIGITS = Pattern.compile("[0#?]");

    /** The kind of a format by its code, or by its number for those that every program knows without one. */
    static NumberFormat of(@Nullable Integer id, @Nullable String code) {
        if (code == null) {
            return id == null ? PLAIN : builtIn(id);
        }
        String plain = DECORATION.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        if (plain.contains("general")) {
            return PLAIN;
        }
        if (plain.contains("%")) {
            return SHARE;
        }
        boolean days = DAYS.matcher(plain).find()
                || (plain.contains("m")
                        && !DIGITS.matcher(plain).find()
                        && !TIMES.matcher(plain).find());
        if (!days) {
            return PLAIN;
        }
        return TIMES.matcher(plain).find() ? MOMENT : DAY;
    }

    /** ECMA-376, 18.8.30; 27 to 36 and 50 to 58 are East Asian dates. */
    private static NumberFormat builtIn(int id) {
        return switch (id) {
            case 9, 10 -> SHARE;
            case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DAY;
            case 22 -> MOMENT;
            default -> PLAIN;
        };
    }
}
