package entente.events;

/** The embedded database for columns did not do what it was asked, which nobody who asked can put right. */
public final class EventsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EventsUnavailable(Throwable cause) {
        super(cause);
    }
}
