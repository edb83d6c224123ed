package entente.performance.level;

import entente.kernel.Text;

/** A row that cannot be, so that its case is left out and named. */
public final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long row;
    private final transient Text text;

    public Misfit(long row, Text text) {
        super(text.key(), null, false, false);
        this.row = row;
        this.text = text;
    }

    public long row() {
        return row;
    }

    public Text text() {
        return text;
    }
}
