package entente.governance.forum;

/**
 * How high something belongs by how late it is (I-23: operational up to 5 working days, management up to 10, executive after that; our
 * default). The clock that stands on the Governance Desk.
 */
public final class Ladder {
    /** In working days. */
    public static final int OPERATING_DAYS = 5;

    public static final int MANAGEMENT_DAYS = 10;

    private Ladder() {}

    public static ForumLevel level(long late) {
        if (late > MANAGEMENT_DAYS) {
            return ForumLevel.EXECUTIVE;
        }
        return late > OPERATING_DAYS ? ForumLevel.MANAGEMENT : ForumLevel.OPERATING;
    }

    /** Working days until it climbs a step; none where it stands at the top. */
    public static long left(long late) {
        return switch (level(late)) {
            case PEER, OPERATING -> OPERATING_DAYS + 1 - late;
            case MANAGEMENT -> MANAGEMENT_DAYS + 1 - late;
            case EXECUTIVE -> 0;
        };
    }
}
