package entente.register.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that the XML of a workbook cannot hold, or would lose, written as _x000D_ as ECMA-376 (ST_Xstring) says. */
final class EscapedText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String in(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(escape -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(escape.group(1), 16))))
                : text;
    }

    static String out(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = Character.isWhitespace(c) && (i == 0 || i == text.length() - 1);
            boolean escape =
                    c == '_' && ESCAPED.matcher(text).region(i, text.length()).lookingAt();
            if (edge || escape || isUnwritable(text, i)) {
                out.append("_x%04X_".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isUnwritable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            boolean pair = Character.isHighSurrogate(c)
                    ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            return !pair;
        }
        return (c < 0x20 && c != '\t' && c != '\n') || c >= 0xFFFE;
    }
}
