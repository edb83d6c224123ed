package entente.events;

/** Is told how far the reading of a file of raw events is: first it is read and put in order, then its rows are checked. */
@FunctionalInterface
public interface LandingProgress {
    /** So many rows were checked so far. */
    void checked(long rows);

    /** So many percent of the file were read and put in order; told from another thread, and not at all for a file that is read at once. */
    default void reading(int percent) {}
}
