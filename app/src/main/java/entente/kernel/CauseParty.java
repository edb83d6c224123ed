package entente.kernel;

/** Who a cause is attributed to; never the provider by default, since an unasked cause is UNKNOWN (000-A5, 000-07). */
public enum CauseParty {
    CLIENT,
    PROVIDER,
    JOINT,
    EXTERNAL,
    UNKNOWN;

    /** Whether the side has a part in it. */
    public boolean includes(Side side) {
        return switch (this) {
            case CLIENT -> side == Side.CLIENT;
            case PROVIDER -> side == Side.PROVIDER;
            case JOINT -> true;
            case EXTERNAL, UNKNOWN -> false;
        };
    }

    /** The cause that lies with the side alone. */
    public static CauseParty of(Side side) {
        return side == Side.CLIENT ? CLIENT : PROVIDER;
    }
}
