package entente.ledger;

/** Neither a database nor a workbook can hold a NUL or half a character, and their digests would differ from what is stored. */
final class Characters {
    private Characters() {}

    static boolean whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }
}
