package entente.paper;

import java.util.regex.Pattern;

/** Words as every file format holds them: whatever somebody once typed, the paper is still made. */
final class Printable {
    /** What no XML may hold, of which all three formats are made. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final String INSTEAD = Character.toString(0xFFFD);

    private Printable() {}

    static String of(String says) {
        return NOT_XML.matcher(says).replaceAll(INSTEAD);
    }
}
