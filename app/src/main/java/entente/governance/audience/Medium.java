package entente.governance.audience;

/** How people are spoken with. */
public enum Medium {
    WRITTEN,
    ONE_TO_ONE,
    SMALL_GROUP,
    LARGE_GROUP,
    ELECTRONIC
}
