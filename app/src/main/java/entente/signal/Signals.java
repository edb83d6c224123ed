package entente.signal;

import entente.ledger.Author;
import entente.ledger.Evidence;
import entente.ledger.Home;
import entente.ledger.Kind;
import java.util.List;

/** The table of contents of judgement itself: the kinds that set, adopt, alert and answer an alert, and what shows any fact. */
public final class Signals {
    public static final Kind<PolicyOverride> POLICY_OVERRIDE =
            Kind.of("policy-override", PolicyOverride.class).signedByBoth();
    public static final Kind<Adoption> ADOPTION =
            Kind.of("adoption", Adoption.class).livingIn(Home.PRIVATE_FIRST).holdingFrom("from");
    public static final Kind<Alert> ALERT = Kind.of("alert", Alert.class)
            .keyedBy("practice", "aboutKind", "aboutFact")
            .saidBy(Author.SYSTEM);
    public static final Kind<Acknowledgement> ACKNOWLEDGEMENT = Kind.of("acknowledgement", Acknowledgement.class)
            .keyedBy("alert", "opening", "side")
            .saidBy(Author.named("side"));
    public static final Kind<Convening> CONVENING =
            // a second shape can say whom the meeting needs and what it is asked; the first could not
            Kind.of("convening", Convening.class)
                    .keyedBy("alert", "opening", "forum", "meetsOn")
                    .upcast(body -> body);
    public static final Kind<Waiver> WAIVER = Kind.of("waiver", Waiver.class)
            .keyedBy("alert", "from")
            .signedByBoth()
            .holdingFrom("from");

    public static final Room ROOM = new Room(
            "signal",
            List.of(POLICY_OVERRIDE, ADOPTION, ALERT, ACKNOWLEDGEMENT, CONVENING, WAIVER, Evidence.KIND),
            List.of(),
            List.of(),
            List.of());

    /** What an arrangement may set of judgement itself. */
    public static final List<Term<?>> TERMS = List.of(Course.READINGS, Course.DAYS, Waivers.OFFER);

    private Signals() {}
}
