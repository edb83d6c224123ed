package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.access.SignedIn;
import entente.delivery.ApprovalPoint;
import entente.delivery.Deliverable;
import entente.delivery.ResultTable;
import entente.delivery.ResultUse;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.signal.Adoption;
import entente.signal.Signals;
import entente.team.RequirementStatement;
import entente.team.RequirementStatement.Manner;
import entente.team.Team;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the provider hands over stands where what and how stand, for both. */
class ResultPagesTest extends StaffedPages {
    @Test
    void bothReadTheApprovalsOnTheWayAndWhatCameOfResults() {
        say(
                client,
                Chain.SHARED,
                Team.REQUIREMENT_STATEMENT,
                new RequirementStatement("Q1", "Queries are answered in five days", Manner.WHAT, today));
        assertThat(visit(client, "/readiness").text()).contains("0 of 1 requirements", "is not written down yet");

        Ref<Deliverable> report = deliver("DV1", "Report <b>one</b>", 120);
        deliver("DV2", "Listing", 5);
        for (int i = 1; i <= 3; i++) {
            say(
                    client,
                    Chain.SHARED,
                    ResultTable.APPROVAL_POINT,
                    new ApprovalPoint("PT" + i, report, "Step " + i, Side.CLIENT, 4, today));
        }
        for (SignedIn reader : List.of(client, provider)) {
            var page = visit(reader, "/readiness");
            assertThat(page.text())
                    .contains("3 wanted by the client, 0 by the provider", "up to 12 working days")
                    .contains("nothing written down", "0 %");
            assertThat(page.html()).contains("Report &lt;b&gt;one").doesNotContain("Report <b>one");
        }
        say(
                client,
                Chain.SHARED,
                ResultTable.RESULT_USE,
                new ResultUse(report, today, "The next study follows it", "Medical affairs"));
        assertThat(visit(provider, "/readiness").text())
                .contains("The next study follows it", "Medical affairs", "50 %");
    }

    @Test
    void onceAdoptedThePracticeIsAnsweredThereWithTheReadersOwnPartFirst() {
        say(client, Chain.SHARED, Signals.ADOPTION, new Adoption("004-03", today));
        Ref<Deliverable> report = deliver("DV1", "Report", 120);
        say(
                client,
                Chain.SHARED,
                ResultTable.APPROVAL_POINT,
                new ApprovalPoint("PT1", report, "The plan of checks", Side.CLIENT, null, today));
        assertThat(visit(client, "/readiness").text())
                .contains("Report was delivered on")
                .contains("One approval is wanted by this side; one result it asked for lies unused");
    }

    private Ref<Deliverable> deliver(String code, String name, int daysAgo) {
        return new Ref<>(say(
                provider,
                Chain.SHARED,
                ResultTable.DELIVERABLE,
                new Deliverable(code, name, null, today.minusDays(daysAgo))));
    }
}
