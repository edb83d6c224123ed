package entente.performance.level;

/** How a period stands against what was promised for it. */
public enum Standing {
    MET,
    /** The expected level was missed, the minimum was not. */
    MISSED,
    BELOW_MINIMUM,
    /** There is a figure and nothing it is held to. */
    NO_LEVEL,
    /** There were cases, but fewer than the agreed minimum. */
    INSUFFICIENT_VOLUME,
    /** Too few cases; they are counted with the next period. */
    POOLED_WITH_NEXT,
    NO_DATA;

    /** Whether the expected level was met, where that can be said. */
    public boolean isRated() {
        return switch (this) {
            case MET, MISSED, BELOW_MINIMUM -> true;
            case NO_LEVEL, INSUFFICIENT_VOLUME, POOLED_WITH_NEXT, NO_DATA -> false;
        };
    }
}
