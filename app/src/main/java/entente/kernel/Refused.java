package entente.kernel;

/** A value that cannot be true, refused by the constructor it was given to and shown beside the field it was typed in. */
public final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Text text;

    public Refused(String field, Text text) {
        super(Words.ENGLISH.say(text));
        this.field = field;
        this.text = text;
    }

    /** Refuses the component {@code field} with a message unless the condition holds. */
    public static void unless(boolean holds, String field, String key, Object... args) {
        if (!holds) {
            throw new Refused(field, Text.of(key, args));
        }
    }

    /** The record component the refusal is about; empty when it is about the fact as a whole. */
    public String field() {
        return field;
    }

    public Text text() {
        return text;
    }
}
