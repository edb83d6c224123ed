package entente.kernel;

/** The present state forbids what was asked; the text says who changed what meanwhile, or what has to come first. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public Conflict(Text text) {
        super(Words.ENGLISH.say(text));
        this.text = text;
    }

    public Text text() {
        return text;
    }
}
