package entente.governance;

import entente.governance.negotiation.Negotiation;
import entente.governance.negotiation.NegotiationInterest;
import entente.ledger.Kind;
import entente.signal.Practice;
import java.util.List;

/** The part of the room's table of contents that is about bargaining. */
public final class DealTable {
    public static final Kind<Negotiation> NEGOTIATION =
            Kind.of("negotiation", Negotiation.class).holdingFrom("openedOn");
    public static final Kind<NegotiationInterest> NEGOTIATION_INTEREST =
            Kind.of("negotiation-interest", NegotiationInterest.class).revealedTogether();

    static final Practice PRACTICE = new Practice(
            "004-06",
            List.of(NEGOTIATION, NEGOTIATION_INTEREST),
            List.of("DealsForBoth"),
            List.of("/arrangements/{arrangement}/deals", Practice.ALERTS),
            List.of("DealsForBothTest", "NegotiationTest", "DealPagesTest"));

    private DealTable() {}
}
