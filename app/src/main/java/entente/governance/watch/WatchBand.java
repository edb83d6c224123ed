package entente.governance.watch;

/** How near trouble early warnings show something; a rank among others, never a forecast. */
public enum WatchBand {
    CALM(0),
    STIRRING(1),
    STRAINED(2),
    TROUBLED(3);

    /** Points of a score that a band is wide; the last holds the rest. */
    private static final int WIDE = 20;

    private final int step;

    WatchBand(int step) {
        this.step = step;
    }

    /**
     * The band of a score.
     *
     * @param score from 0 to 100
     */
    public static WatchBand of(int score) {
        WatchBand found = CALM;
        for (WatchBand band : values()) {
            if (score >= band.step * WIDE) {
                found = band;
            }
        }
        return found;
    }

    /** How many bands nearer to trouble than the other; below zero where it is further from it. */
    public int above(WatchBand other) {
        return step - other.step;
    }
}
