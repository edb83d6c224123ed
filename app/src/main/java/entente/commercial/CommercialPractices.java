package entente.commercial;

import entente.delivery.Delivery;
import entente.signal.Practice;
import java.util.List;

/** What the room makes work of the catalogue, each practice with its kinds, rules, pages and tests. */
final class CommercialPractices {
    static final List<Practice> ALL = List.of(
            new Practice(
                    "000-A3",
                    List.of(Commercial.BUDGET, Commercial.COST_LINE, Delivery.PROGRESS, Delivery.CHANGE_ORDER),
                    List.of("CostOverrun"),
                    List.of(Practice.COCKPIT, Practice.ALERTS),
                    List.of("CostOverrunTest")),
            new Practice(
                    "000-A7",
                    List.of(Commercial.BENEFIT, Commercial.COST_LINE),
                    List.of("CostBenefit"),
                    List.of(Practice.COCKPIT, Practice.ALERTS),
                    List.of("CostBenefitTest")),
            new Practice(
                    "000-08",
                    List.of(Commercial.COST_IMPACT, Delivery.REWORK_ITEM, Commercial.COST_LINE),
                    List.of("OwnConductCost"),
                    List.of(Practice.ALERTS),
                    List.of("OwnConductCostTest")),
            new Practice(
                    "001-07",
                    List.of(
                            Commercial.CHARGE_SCHEDULE,
                            Commercial.VOLUME_PRICE,
                            Commercial.INDEXED_PRICE,
                            Commercial.INDEX_VALUE,
                            Commercial.MILESTONE_PAYMENT,
                            Commercial.MILESTONE_ACCEPTANCE,
                            Commercial.COST_LINE,
                            Commercial.CREDIT_TERMS,
                            Commercial.SERVICE_RELIEF,
                            Commercial.SHARED_INCIDENT,
                            Commercial.SERVICE_CREDIT,
                            Commercial.EARN_BACK),
                    List.of("InvoiceVariance"),
                    List.of(
                            Commercial.CREDITS,
                            Commercial.CREDITS + "/trial",
                            Commercial.CREDITS + "/reset",
                            Commercial.PRICES,
                            Practice.ALERTS),
                    List.of(
                            "InvoiceVarianceTest",
                            "VolumePriceTest",
                            "IndexedPriceTest",
                            "MilestonePaymentTest",
                            "PricedMonthTest",
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
                            "CreditPagesTest",
                            "SignedPricesPagesTest")),
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
                            Commercial.COST_LINE),
                    List.of("OwnHouse"),
                    List.of(Practice.ALERTS, Delivery.RELIEF),
                    List.of("OwnHouseTest", "PunctualityTest", "ReliefTest", "ReliefPagesTest")));

    private CommercialPractices() {}
}
