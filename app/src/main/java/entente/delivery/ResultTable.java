package entente.delivery;

import entente.delivery.result.ApprovedAndUsed;
import entente.ledger.Kind;
import entente.signal.Practice;
import entente.signal.Rule;
import java.util.List;

/** What is handed over, what has to be approved on the way, and what became of it. Part of the room's table of contents. */
public final class ResultTable {
    public static final Kind<Deliverable> DELIVERABLE = Kind.of("deliverable", Deliverable.class);
    public static final Kind<ApprovalPoint> APPROVAL_POINT =
            Kind.of("approval-point", ApprovalPoint.class).holdingFrom("statedOn");
    public static final Kind<ResultUse> RESULT_USE = Kind.of("result-use", ResultUse.class)
            .keyedBy("deliverable", "usedOn")
            .holdingFrom("usedOn");

    static final List<Kind<?>> KINDS = List.of(DELIVERABLE, APPROVAL_POINT, RESULT_USE);

    static final List<Rule> RULES = List.of(new ApprovedAndUsed());

    static final List<Practice> PRACTICES = List.of(new Practice(
            "004-03",
            KINDS,
            List.of("ApprovedAndUsed"),
            List.of("/arrangements/{arrangement}/readiness", Practice.ALERTS),
            List.of("ApprovedAndUsedTest", "OutputsTest", "ResultPagesTest")));

    private ResultTable() {}
}
