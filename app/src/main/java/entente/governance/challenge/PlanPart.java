package entente.governance.challenge;

/** What a leader can work on (003-39): the setting, the paper, who works with whom, how people behave. */
public enum PlanPart {
    CONTEXT,
    CONTRACT,
    ORGANISATION,
    BEHAVIOUR
}
