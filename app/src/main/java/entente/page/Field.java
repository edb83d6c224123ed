package entente.page;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form: what it is called, what was typed, and what is wrong with it.
 *
 * @param name the parameter it is sent as; a money field sends {@code name.amount} and {@code name.currency}
 * @param help what the answer is for, said before it is given
 * @param hint what an answer looks like
 * @param error why the last answer was refused
 */
public record Field(
        String name,
        Text label,
        Control control,
        boolean required,
        @Nullable Text help,
        @Nullable Text hint,
        @Nullable Text error) {

    public static Field of(String name, Text label, Control control) {
        return new Field(name, label, control, false, null, null, null);
    }

    public Field must() {
        return new Field(name, label, control, true, help, hint, error);
    }

    /** The same where it may be left out: as part of a row that may be left out as a whole. */
    public Field optional() {
        return new Field(name, label, control, false, help, hint, error);
    }

    /** The same without what the fields above it have explained already. */
    public Field brief() {
        return new Field(name, label, control, required, null, null, error);
    }

    public Field helped(Text help) {
        return new Field(name, label, control, required, help, hint, error);
    }

    public Field hinted(Text hint) {
        return new Field(name, label, control, required, help, hint, error);
    }

    public Field wrong(Text error) {
        return new Field(name, label, control, required, help, hint, error);
    }

    /** With the refusal beside it if there is one and it is about this field. */
    public Field after(@Nullable Refused refused) {
        return refused != null && refused.field().equals(name) ? wrong(refused.text()) : this;
    }

    public boolean refused() {
        return error != null;
    }

    /** The id of the field, of its parts and of what describes it; a name may hold dots and brackets, which selectors trip over. */
    public String id(String part) {
        String safe = name.replaceAll("[^A-Za-z0-9_-]", "-");
        return part.isEmpty() ? "field-" + safe : "field-" + safe + "-" + part;
    }

    public @Nullable String describedBy() {
        List<String> ids = Stream.of(
                        help == null ? "" : id("help"),
                        hint == null ? "" : id("hint"),
                        error == null ? "" : id("error"))
                .filter(id -> !id.isEmpty())
                .toList();
        return ids.isEmpty() ? null : ids.stream().collect(Collectors.joining(" "));
    }
}
