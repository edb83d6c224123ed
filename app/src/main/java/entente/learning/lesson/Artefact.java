package entente.learning.lesson;

/** What a lesson changes, so that it outlives whoever learned it. */
public enum Artefact {
    CLAUSE,
    CHECKLIST,
    MEASURE,
    TEMPLATE
}
