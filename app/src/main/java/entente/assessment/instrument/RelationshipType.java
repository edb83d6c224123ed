package entente.assessment.instrument;

/** What kind of relationship a side has in mind (001-15), from buying by price to changing a business together. */
public enum RelationshipType {
    TRANSACTIONAL,
    PREFERRED,
    PERFORMANCE_BASED,
    STRATEGIC,
    TRANSFORMATIONAL
}
