package entente.delivery.forecast;

/** How far a project had come when something was foretold of it: of its work, or without progress of the time first promised. */
public enum Quarter {
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    /** After the time first promised was over. */
    BEYOND;

    /** Which one a stage lies in; a stage on the edge begins the next. */
    static Quarter at(double stage) {
        return stage < 0.25 ? FIRST : stage < 0.5 ? SECOND : stage < 0.75 ? THIRD : stage < 1 ? FOURTH : BEYOND;
    }
}
