package entente.learning.innovation;

/** What the other side made of a proposal. */
public enum ProposalDecision {
    ACCEPTED,
    DECLINED,
    /** Not now, for a reason. */
    LATER
}
