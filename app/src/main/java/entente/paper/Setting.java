package entente.paper;

/** How tightly a paper is set: tighter only where it would take more pages than it may. */
public enum Setting {
    USUAL(1),
    TIGHT(0.88),
    TIGHTEST(0.77);

    private final double scale;

    Setting(double scale) {
        this.scale = scale;
    }

    /** Its letters beside the usual ones. */
    double scale() {
        return scale;
    }
}
