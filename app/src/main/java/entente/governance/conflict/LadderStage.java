package entente.governance.conflict;

/** Where a conflict is worked on (I-23): with those who meet every day first, with somebody who belongs to neither side last. */
public enum LadderStage {
    OPERATIONAL,
    MANAGEMENT,
    EXECUTIVE,
    NEUTRAL
}
