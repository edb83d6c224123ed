package entente.commercial;

import entente.commercial.credit.CreditTerms;
import entente.commercial.credit.EarnBack;
import entente.commercial.credit.ServiceCredit;
import entente.commercial.credit.ServiceRelief;
import entente.commercial.credit.SharedIncident;
import entente.delivery.Delivery;
import entente.ledger.Fact;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.ledger.Subject;
import entente.signal.Practice;
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

    /** The page of the credit ledger. */
    public static final String CREDITS = "/arrangements/{arrangement}/credits";

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
                    CHARGE_SCHEDULE),
            List.of(new CostOverrun(), new CostBenefit(), new OwnConductCost(), new OwnHouse(), new InvoiceVariance()),
            List.of(),
            List.of(
                    new Practice(
                            "000-A3",
                            List.of(BUDGET, COST_LINE, Delivery.PROGRESS, Delivery.CHANGE_ORDER),
                            List.of("CostOverrun"),
                            List.of(Practice.COCKPIT, Practice.ALERTS),
                            List.of("CostOverrunTest")),
                    new Practice(
                            "000-A7",
                            List.of(BENEFIT, COST_LINE),
                            List.of("CostBenefit"),
                            List.of(Practice.COCKPIT, Practice.ALERTS),
                            List.of("CostBenefitTest")),
                    new Practice(
                            "000-08",
                            List.of(COST_IMPACT, Delivery.REWORK_ITEM, COST_LINE),
                            List.of("OwnConductCost"),
                            List.of(Practice.ALERTS),
                            List.of("OwnConductCostTest")),
                    // rates and price mechanics are not recorded yet
                    new Practice(
                            "001-07",
                            List.of(
                                    CHARGE_SCHEDULE,
                                    COST_LINE,
                                    CREDIT_TERMS,
                                    SERVICE_RELIEF,
                                    SHARED_INCIDENT,
                                    SERVICE_CREDIT,
                                    EARN_BACK),
                            List.of("InvoiceVariance"),
                            List.of(CREDITS, CREDITS + "/trial", CREDITS + "/reset", Practice.ALERTS),
                            List.of(
                                    "InvoiceVarianceTest",
                                    "LevelRecordTest",
                                    "CreditRunTest",
                                    "CreditRegimesTest",
                                    "EarnBackRunTest",
                                    "CreditBookTest",
                                    "SharedFactsOfCreditsTest",
                                    "LateReliefTest",
                                    "YearResetTest",
                                    "RepeatPayerTest",
                                    "CreditProofTest",
                                    "CreditProofProperties",
                                    "CreditPagesTest")),
                    // how departments take the decision and who comes to the forums is not measured yet
                    new Practice(
                            "000-E08",
                            List.of(
                                    Delivery.REWORK_ITEM,
                                    Delivery.CLIENT_DEPENDENCY,
                                    Delivery.INFORMATION_REQUEST,
                                    Delivery.APPROVAL,
                                    Delivery.RELIEF_PROPOSAL,
                                    Delivery.RELIEF_DECISION,
                                    Delivery.RELIEF_CLAIM,
                                    COST_LINE),
                            List.of("OwnHouse"),
                            List.of(Practice.ALERTS, Delivery.RELIEF),
                            List.of("OwnHouseTest", "PunctualityTest", "ReliefTest", "ReliefPagesTest"))));

    private Commercial() {}

    private static <T extends Fact> Kind<T> money(Kind<T> kind) {
        return kind.livingIn(Home.PRIVATE_FIRST).about(Subject.MONEY);
    }
}
