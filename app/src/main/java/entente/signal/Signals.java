package entente.signal;

import entente.ledger.Kind;
import java.util.List;

/** The table of contents of judgement itself: the kinds that set and adopt. */
public final class Signals {
    public static final Kind<PolicyOverride> POLICY_OVERRIDE =
            Kind.of("policy-override", PolicyOverride.class).signedByBoth();
    public static final Kind<Adoption> ADOPTION =
            Kind.of("adoption", Adoption.class).holdingFrom("from");

    public static final Room ROOM =
            new Room("signal", List.of(POLICY_OVERRIDE, ADOPTION), List.of(), List.of(), List.of());

    private Signals() {}
}
