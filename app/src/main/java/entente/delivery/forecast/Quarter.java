package entente.delivery.forecast;

import java.util.List;

/** How far a project had come when something was foretold of it: of its work, or without progress of the time first promised. */
public enum Quarter {
    FIRST(0.25),
    SECOND(0.50),
    THIRD(0.75),
    FOURTH(1),
    /** After the time first promised was over. */
    BEYOND(Double.MAX_VALUE);

    private static final List<Quarter> ALL = List.of(values());

    private final double end;

    Quarter(double end) {
        this.end = end;
    }

    /** Which one a stage lies in; a stage on the edge begins the next. */
    static Quarter at(double stage) {
        return ALL.stream().filter(one -> stage < one.end).findFirst().orElse(BEYOND);
    }
}
