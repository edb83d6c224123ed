package entente.commercial;

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

    public static final Room ROOM = new Room(
            "commercial",
            List.of(BUDGET, COST_LINE, BENEFIT, COST_IMPACT),
            List.of(new CostOverrun(), new CostBenefit(), new OwnConductCost(), new OwnHouse()),
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
