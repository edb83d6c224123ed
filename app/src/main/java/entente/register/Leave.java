package entente.register;

import java.util.List;

/**
 * Rows that stay behind.
 *
 * @param column of the source
 * @param is values that are left out; with nothing here, blank ones
 * @param unless values that alone are not left out
 * @param because what a reader of the preview is told
 */
public record Leave(String column, List<String> is, List<String> unless, String because) {
    public Leave {
        is = List.copyOf(is);
        unless = List.copyOf(unless);
    }

    boolean leaves(String value) {
        String said = value.strip();
        if (!unless.isEmpty()) {
            return unless.stream().noneMatch(said::equalsIgnoreCase);
        }
        return is.isEmpty() ? said.isEmpty() : is.stream().anyMatch(said::equalsIgnoreCase);
    }
}
