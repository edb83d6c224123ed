package entente.governance.stakeholder;

/** Why somebody is against it. */
public enum Resistance {
    /** It takes something from them. */
    LOSS,
    /** They do not believe that it works. */
    DOUBT,
    /** They have too much to do already. */
    OVERLOAD,
    /** They do not believe those who say it. */
    DISTRUST,
    NOT_ASKED
}
