package entente.register.sheet;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from taking text for a formula: text starting with = + - @ tab or CR gets one apostrophe in front on its
 * way out and loses one on its way in. Text that has such apostrophes of its own gets one more, so that nothing is lost.
 */
final class Apostrophe {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r]", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r]", Pattern.DOTALL);

    private Apostrophe() {}

    static String out(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String in(String text) {
        return GUARDED.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
