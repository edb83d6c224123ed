package entente.arrangement;

import entente.ledger.Kind;
import entente.signal.Practice;
import entente.signal.Room;
import java.util.List;

/** The room's table of contents. */
public final class Arrangements {
    public static final Kind<Arrangement> ARRANGEMENT = Kind.of("arrangement", Arrangement.class);
    public static final Kind<Contract> CONTRACT =
            Kind.of("contract", Contract.class).signedByBoth().holdingFrom("startsOn");
    public static final Kind<Promise> PROMISE =
            Kind.of("promise", Promise.class).signedByBoth();
    public static final Kind<Service> SERVICE = Kind.of("service", Service.class);
    public static final Kind<Obligation> OBLIGATION = Kind.of("obligation", Obligation.class);
    public static final Kind<Protocol> PROTOCOL =
            Kind.of("protocol", Protocol.class).signedByBoth();

    public static final Kind<ConfidenceVote> CONFIDENCE_VOTE = Kind.of("confidence-vote", ConfidenceVote.class)
            .keyedBy("promise", "askedOn")
            .holdingFrom("askedOn")
            .revealedTogether();

    public static final Room ROOM = new Room(
            "arrangement",
            List.of(ARRANGEMENT, CONTRACT, SERVICE, PROMISE, PROTOCOL, CONFIDENCE_VOTE, OBLIGATION),
            List.of(new PromiseLine(), new RenewalDate(), new ObligationsDue()),
            List.of(),
            List.of(
                    new Practice(
                            "000-QC",
                            List.of(PROMISE, CONTRACT),
                            List.of("PromiseLine"),
                            List.of(Practice.COCKPIT, Practice.ALERTS),
                            List.of("PromiseLineTest")),
                    new Practice(
                            "001-07",
                            List.of(CONTRACT, OBLIGATION),
                            List.of("RenewalDate", "ObligationsDue"),
                            List.of(Practice.COCKPIT, Practice.ALERTS),
                            List.of("RenewalDateTest", "ObligationsDueTest"))));

    private Arrangements() {}
}
