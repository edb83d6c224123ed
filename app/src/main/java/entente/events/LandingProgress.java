package entente.events;

/** Is told how far the reading of a file of raw events is: first it is read and put in order, then its rows are checked. */
@FunctionalInterface
public interface LandingProgress {
    /** @param rows that were checked so far */
    void checked(long rows);

    /** @param percent of the file that was read, growing; told from another thread, and not at all for a file that is read at once */
    default void reading(int percent) {}
}
