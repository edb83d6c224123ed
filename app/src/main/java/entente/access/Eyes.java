package entente.access;

/** Through whose eyes somebody looks at an arrangement for a while. Reading only, and never more than the onlooker may read. */
public sealed interface Eyes {
    /**
     * The other side's: what both know, and nothing that is private to either.
     *
     * @param reserved whether the onlooker is shown what not every role is
     */
    record OtherSide(boolean reserved) implements Eyes {}

    /** A role of the own side. */
    record OfRole(Role role) implements Eyes {}
}
