package entente.kernel;

/** What was asked for does not exist, or is not the reader's to know; both are answered alike. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
