package entente.register;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page ended: the last row's sorted value as text, and its id.
 *
 * @param order the sorting it belongs to; another sorting has other places
 */
record Cursor(String order, boolean blank, String value, UUID id) {
    private static final char BETWEEN = '\n';
    private static final int LONGEST = 2_000;

    String text() {
        String plain = order + BETWEEN + (blank ? "" : "=") + BETWEEN + id + BETWEEN + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor of(String text, String order) {
        try {
            if (text.length() <= LONGEST) {
                String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                String[] parts = plain.split(String.valueOf(BETWEEN), 4);
                if (parts.length == 4 && parts[0].equals(order)) {
                    return new Cursor(order, parts[1].isEmpty(), parts[3], UUID.fromString(parts[2]));
                }
            }
        } catch (IllegalArgumentException none) {
            throw refused();
        }
        throw refused();
    }

    static Refused refused() {
        return new Refused("after", Text.of("register.cursor"));
    }
}
