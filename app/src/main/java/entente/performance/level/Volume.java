package entente.performance.level;

import entente.kernel.Refused;

/** How many cases a period needs before its figure says something. */
public record Volume(long least, Thin otherwise) {
    public static final Volume ANY = new Volume(1, Thin.NOT_RATED);

    public Volume {
        Refused.unless(least >= 1, "minimumVolume", "performance.level.volume", least);
    }
}
