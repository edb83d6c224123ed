package entente;

import entente.kernel.Text;
import entente.kernel.Words;

/** Something a command needs on this machine is not to be had; the message says what to do about it. */
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public Unavailable(Text text) {
        super(Words.ENGLISH.say(text));
        this.text = text;
    }

    public Text text() {
        return text;
    }
}
