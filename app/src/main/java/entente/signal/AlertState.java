package entente.signal;

/** How an alert stands for one side on one day: what judgement keeps, together with what people did. */
public enum AlertState {
    OPEN,
    ACKNOWLEDGED,
    CONVENED,
    RESOLVED,
    WAIVED
}
