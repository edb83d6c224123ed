package entente.kernel;

import java.util.List;

/**
 * Something to say to a reader, before it is put in words: the key of a message and what fills its gaps.
 *
 * @param key the message's key; what stands before its first dot names the bundle (the room)
 * @param args values shown in the reader's own way: numbers, dates, Money, Percent, Amount, enums, other texts
 */
public record Text(String key, List<Object> args) {
    public Text {
        if (key.indexOf('.') < 1) {
            throw new IllegalArgumentException("a message key is room.name, not " + key);
        }
        args = List.copyOf(args);
    }

    public static Text of(String key, Object... args) {
        return new Text(key, List.of(args));
    }
}
