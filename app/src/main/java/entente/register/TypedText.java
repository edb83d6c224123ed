package entente.register;

import entente.kernel.Refused;
import entente.kernel.Text;

/** Text as it is kept: without blanks around it, line ends as line feeds, and nothing that only pretends to be a character. */
final class TypedText {
    /** What one cell of a workbook can hold leaves room for more, what a person reads does not. */
    static final int LONGEST = 20_000;

    private TypedText() {}

    static String clean(String field, String written) {
        String text = lineFeeds(written).strip();
        Refused.unless(text.length() <= LONGEST, field, "register.text.long", LONGEST, text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isUnfit(c)) {
                throw new Refused(field, Text.of("register.text.character", "U+%04X".formatted(c)));
            }
        }
        return text;
    }

    /** A form sends its line ends as CR LF whatever was typed. */
    static String lineFeeds(String written) {
        return written.indexOf('\r') < 0
                ? written
                : written.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Control characters, halves of characters, and the two marks that make text read other than it is. */
    private static boolean isUnfit(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean half = Character.getType(c) == Character.SURROGATE;
        boolean override = c == 0x202D || c == 0x202E;
        return control || half || override || c == 0xFFFE || c == 0xFFFF;
    }
}
