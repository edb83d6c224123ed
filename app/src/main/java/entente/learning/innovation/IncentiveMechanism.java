package entente.learning.innovation;

/** What makes it worth while to bring new ideas (I-29). */
public enum IncentiveMechanism {
    PRODUCTIVITY_TARGET(IncentiveGrade.STRONG),
    INNOVATION_DAY(IncentiveGrade.STRONG),
    PROJECT_GAINSHARE(IncentiveGrade.STRONG),
    COMPETITION(IncentiveGrade.HELPFUL),
    SPECIAL_GOVERNANCE(IncentiveGrade.HELPFUL),
    INNOVATION_FUND(IncentiveGrade.WEAK),
    RELATIONSHIP_GAINSHARE(IncentiveGrade.WEAK),
    PAINSHARE(IncentiveGrade.WEAK),
    BENCHMARKING(IncentiveGrade.WEAK);

    private final IncentiveGrade grade;

    IncentiveMechanism(IncentiveGrade grade) {
        this.grade = grade;
    }

    public IncentiveGrade grade() {
        return grade;
    }
}
