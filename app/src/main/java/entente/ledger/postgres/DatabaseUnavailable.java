package entente.ledger.postgres;

import entente.kernel.Text;
import entente.kernel.Words;
import org.jspecify.annotations.Nullable;

/** There is no database to work with; the message says why and what to do about it. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    DatabaseUnavailable(Text text) {
        this(text, null);
    }

    public DatabaseUnavailable(Text text, @Nullable Throwable cause) {
        super(Words.ENGLISH.say(text), cause);
        this.text = text;
    }

    public Text text() {
        return text;
    }
}
