package entente.ledger;

/** Whether a text is hexadecimal; asked for every digest of every entry, so without a pattern. */
final class Hex {
    private Hex() {}

    static boolean isLower(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
