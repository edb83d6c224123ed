package entente.register.sheet;

import entente.kernel.Text;

/** What came of reading one cell: a value, or what is wrong with it and what would be right. */
public sealed interface Outcome<T> {
    /** The value that was read. */
    record Right<T>(T value) implements Outcome<T> {}

    /** Why there is no value. */
    record Wrong<T>(Text what, Text right) implements Outcome<T> {}

    static <T> Outcome<T> of(T value) {
        return new Right<>(value);
    }

    /** A failure with the messages {@code key} and {@code key.right}. */
    static <T> Wrong<T> wrong(String key, Object... args) {
        return new Wrong<>(Text.of(key, args), Text.of(key + ".right", args));
    }
}
