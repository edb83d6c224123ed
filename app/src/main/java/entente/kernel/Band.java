package entente.kernel;

import java.util.Comparator;

/** How a signal stands: well, to be watched, to be acted on, or not known. Always told by word and shape as well as by colour. */
public enum Band {
    WELL,
    WATCH,
    ACT,
    UNKNOWN;

    /** Worst first, as lists for a reader begin. */
    public static final Comparator<Band> WORST_FIRST =
            Comparator.comparingInt(Band::rank).reversed();

    /** The worse of two for a reader: ACT before WATCH before UNKNOWN before WELL. */
    public Band worse(Band other) {
        return rank() >= other.rank() ? this : other;
    }

    private int rank() {
        return switch (this) {
            case ACT -> 3;
            case WATCH -> 2;
            case UNKNOWN -> 1;
            case WELL -> 0;
        };
    }
}
