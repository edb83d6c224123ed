package entente.kernel;

/** Who a cause is attributed to; never the provider by default, since an unasked cause is UNKNOWN (000-A5, 000-07). */
public enum CauseParty {
    CLIENT,
    PROVIDER,
    JOINT,
    EXTERNAL,
    UNKNOWN
}
