package entente.commercial.credit;

/** What a month of a service level came to. */
public enum LevelOutcome {
    MET,
    EXPECTED_MISSED,
    MINIMUM_MISSED,
    /** The report did not come in time: nobody can say the level was met, so it counts as missed. */
    UNREPORTED,
    /** One miss in a month of small volume, which the contract lets pass. */
    LET_PASS,
    /** Too small a volume: counted with the next month. */
    POOLED,
    /** Too small a volume, or nothing to measure. */
    NOT_SCORED,
    /** Before stabilisation: reported, without consequence. */
    IN_RAMP;

    /** Whether it stands among the months that are counted: met or missed. */
    public boolean isScored() {
        return switch (this) {
            case MET, EXPECTED_MISSED, MINIMUM_MISSED, UNREPORTED, LET_PASS -> true;
            case POOLED, NOT_SCORED, IN_RAMP -> false;
        };
    }

    public boolean isMissed() {
        return this == EXPECTED_MISSED || this == MINIMUM_MISSED || this == UNREPORTED;
    }
}
