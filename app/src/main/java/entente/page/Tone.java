package entente.page;

/** In which voice a page tells its reader something besides its content. */
public enum Tone {
    PLAIN,
    DONE,
    REFUSED;

    /** What interrupts a screen reader and what waits for its pause. */
    public String role() {
        return this == REFUSED ? "alert" : "status";
    }
}
