package entente.governance.conflict;

import java.util.Optional;

/** Where a conflict is worked on (I-23): with those who meet every day first, with somebody who belongs to neither side last. */
public enum LadderStage {
    OPERATIONAL,
    MANAGEMENT,
    EXECUTIVE,
    NEUTRAL;

    /** Where it climbs to from here; nowhere from the last. */
    Optional<LadderStage> next() {
        return switch (this) {
            case OPERATIONAL -> Optional.of(MANAGEMENT);
            case MANAGEMENT -> Optional.of(EXECUTIVE);
            case EXECUTIVE -> Optional.of(NEUTRAL);
            case NEUTRAL -> Optional.empty();
        };
    }
}
