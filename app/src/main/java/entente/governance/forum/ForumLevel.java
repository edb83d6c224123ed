package entente.governance.forum;

/** How high a forum sits (formulae 4.12: executive, management, operational; peer to peer beside them). */
public enum ForumLevel {
    /** The pair, or one person and the person's counterpart. */
    PEER,
    OPERATING,
    MANAGEMENT,
    EXECUTIVE
}
