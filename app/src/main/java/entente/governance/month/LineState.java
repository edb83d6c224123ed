package entente.governance.month;

/** How far both sides are of one mind on a line of the month. */
public enum LineState {
    /** The other side said so. */
    AGREED,
    DISPUTED,
    /** Shown for the days of the Protocol, and nobody objected: shown in that word, never as signed. */
    NOT_CONTESTED,
    /** The days in which the other side may object are not over. */
    OPEN;

    /** Whether it goes along into the next month. */
    public boolean isCarriedOver() {
        return this == DISPUTED || this == OPEN;
    }
}
