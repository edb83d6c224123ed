package entente.governance.forum;

import entente.kernel.Band;

/** What a forum costs beside what it brings (I-21). */
public enum Quadrant {
    LEAN_EFFECTIVE,
    HEAVY_EFFECTIVE,
    LIGHT_BLIND,
    HEAVY_EMPTY;

    static Quadrant of(boolean heavy, boolean effective) {
        if (effective) {
            return heavy ? HEAVY_EFFECTIVE : LEAN_EFFECTIVE;
        }
        return heavy ? HEAVY_EMPTY : LIGHT_BLIND;
    }

    /** Only what costs much and brings nothing asks for somebody at once. */
    Band band() {
        return switch (this) {
            case LEAN_EFFECTIVE -> Band.WELL;
            case HEAVY_EFFECTIVE, LIGHT_BLIND -> Band.WATCH;
            case HEAVY_EMPTY -> Band.ACT;
        };
    }
}
