package entente.learning.playbook;

/** The five processes without which no shared picture holds (001-18): the five dynamics on which value is won or lost (001-16). */
public enum CoreProcess {
    /** Agree what is in, what is delivered, and the plan. */
    SCOPE,
    /** Settle what was in and what was out. */
    DISPUTES,
    /** Say how the work is found, on both sides. */
    PERCEPTIONS,
    /** Bring the own house behind it. */
    ALIGNMENT,
    /** From the people who sold to the people who deliver. */
    HANDOVER
}
