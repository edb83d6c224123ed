package entente.commercial;

import entente.commercial.credit.CreditTerms;
import entente.commercial.credit.EarnBack;
import entente.commercial.credit.ServiceCredit;
import entente.commercial.credit.ServiceRelief;
import entente.commercial.credit.SharedIncident;
import entente.commercial.price.IndexValue;
import entente.commercial.price.IndexedPrice;
import entente.commercial.price.MilestoneAcceptance;
import entente.commercial.price.MilestonePayment;
import entente.commercial.price.VolumePrice;
import entente.ledger.Fact;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.ledger.Subject;
import entente.signal.Room;
import java.util.List;

/** The room's table of contents. */
public final class Commercial {
    public static final Kind<Budget> BUDGET = money(Kind.of("budget", Budget.class));
    public static final Kind<CostLine> COST_LINE =
            money(Kind.of("cost-line", CostLine.class)).holdingFrom("bookedOn");
    public static final Kind<Benefit> BENEFIT =
            money(Kind.of("benefit", Benefit.class)).holdingFrom("statedOn");
    public static final Kind<CostImpact> COST_IMPACT = Kind.of("cost-impact", CostImpact.class)
            .livingIn(Home.PRIVATE_ONLY)
            .about(Subject.MONEY)
            .holdingFrom("incurredOn");

    public static final Kind<CreditTerms> CREDIT_TERMS = Kind.of("credit-terms", CreditTerms.class)
            .about(Subject.MONEY)
            .signedByBoth()
            .holdingFrom("startsOn");
    public static final Kind<ServiceRelief> SERVICE_RELIEF =
            Kind.of("service-relief", ServiceRelief.class).about(Subject.MONEY).holdingFrom("claimedOn");
    public static final Kind<SharedIncident> SHARED_INCIDENT = Kind.of("shared-incident", SharedIncident.class);
    public static final Kind<ServiceCredit> SERVICE_CREDIT = Kind.of("service-credit", ServiceCredit.class)
            .keyedBy("level", "month", "owedTo")
            .about(Subject.MONEY)
            .holdingFrom("accruedOn");
    public static final Kind<EarnBack> EARN_BACK =
            Kind.of("earn-back", EarnBack.class).about(Subject.MONEY).holdingFrom("earnedOn");

    public static final Kind<ChargeSchedule> CHARGE_SCHEDULE = Kind.of("charge-schedule", ChargeSchedule.class)
            .about(Subject.MONEY)
            .signedByBoth();

    public static final Kind<VolumePrice> VOLUME_PRICE = price(Kind.of("volume-price", VolumePrice.class));
    public static final Kind<IndexedPrice> INDEXED_PRICE = price(Kind.of("indexed-price", IndexedPrice.class));
    public static final Kind<IndexValue> INDEX_VALUE = Kind.of("index-value", IndexValue.class)
            .keyedBy("index", "month")
            .about(Subject.MONEY)
            .holdingFrom("publishedOn");
    public static final Kind<MilestonePayment> MILESTONE_PAYMENT = Kind.of("milestone-payment", MilestonePayment.class)
            .about(Subject.MONEY)
            .signedByBoth();
    public static final Kind<MilestoneAcceptance> MILESTONE_ACCEPTANCE = Kind.of(
                    "milestone-acceptance", MilestoneAcceptance.class)
            .keyedBy("payment", "decidedOn")
            .about(Subject.MONEY)
            .holdingFrom("decidedOn");

    /** The page of the credit ledger. */
    public static final String CREDITS = "/arrangements/{arrangement}/credits";

    /** The page of what prices come to. */
    public static final String PRICES = "/arrangements/{arrangement}/prices";

    public static final Room ROOM = new Room(
            "commercial",
            List.of(
                    BUDGET,
                    COST_LINE,
                    BENEFIT,
                    COST_IMPACT,
                    CREDIT_TERMS,
                    SERVICE_RELIEF,
                    SHARED_INCIDENT,
                    SERVICE_CREDIT,
                    EARN_BACK,
                    CHARGE_SCHEDULE,
                    VOLUME_PRICE,
                    INDEXED_PRICE,
                    INDEX_VALUE,
                    MILESTONE_PAYMENT,
                    MILESTONE_ACCEPTANCE),
            List.of(new CostOverrun(), new CostBenefit(), new OwnConductCost(), new OwnHouse(), new InvoiceVariance()),
            List.of(),
            CommercialPractices.ALL);

    private Commercial() {}

    private static <T extends Fact> Kind<T> price(Kind<T> kind) {
        return kind.about(Subject.MONEY).signedByBoth().holdingFrom("startsOn");
    }

    private static <T extends Fact> Kind<T> money(Kind<T> kind) {
        return kind.livingIn(Home.PRIVATE_FIRST).about(Subject.MONEY);
    }
}
