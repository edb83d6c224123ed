package entente.performance.level;

/** Which priority's target a case is held to where its priority changed on the way. Pauses belong to the case and stay, whatever the target. */
public enum Retarget {
    /** The priority it began with. */
    FIXED_AT_START,
    /** The priority it ended with. */
    LAST,
    /** Whichever of the two allows less time. */
    STRICTER
}
