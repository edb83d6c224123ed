package entente.governance;

/** What the number of yes answers asks of the two leaders. */
public enum Verdict {
    CLEAR,
    WATCH,
    INTERVENE,
    RESET
}
