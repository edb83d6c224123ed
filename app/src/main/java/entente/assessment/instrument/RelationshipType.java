package entente.assessment.instrument;

/** What kind of relationship a side has in mind (001-15), from buying by price to changing a business together. */
public enum RelationshipType {
    TRANSACTIONAL(1),
    PREFERRED(2),
    PERFORMANCE_BASED(3),
    STRATEGIC(4),
    TRANSFORMATIONAL(5);

    private final int step;

    RelationshipType(int step) {
        this.step = step;
    }

    /** How many steps lie between the two, whichever is further. */
    public int stepsTo(RelationshipType other) {
        return Math.abs(step - other.step);
    }
}
