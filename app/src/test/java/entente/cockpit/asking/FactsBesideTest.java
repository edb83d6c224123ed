package entente.cockpit.asking;

import static entente.assessment.AssessmentSamples.found;
import static entente.assessment.AssessmentSamples.result;
import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.assessment.Assessment;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.governance.DecisionTable;
import entente.governance.Governance;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.decision.DecidingSide;
import entente.governance.decision.DecisionDraft;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.Voice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts beside what people said, on the page of health, as each side opens it. */
class FactsBesideTest {
    private final TwoLeaders leaders = TwoLeaders.of("Trust");
    private final SignedIn client = leaders.client();
    private final SignedIn provider = leaders.provider();
    private final LocalDate today = leaders.today();

    @Test
    void ofTrustTheReadersOwnConductStandsFirst() {
        asked("trust-six", found("Competence", "95", "80"), found("Goodwill", "40", "80"), found("Wish", "80", "80"));
        promised("A-1", today.minusDays(20));
        promised("A-2", today.minusDays(9));
        decided();
        leaders.adopt("004-04");

        String ours = leaders.visit(client, "/health").text();
        String theirs = leaders.visit(provider, "/health").text();
        for (String text : new String[] {ours, theirs}) {
            assertThat(text)
                    .contains("What facts show beside it", "1 of 2 actions done by their days", "No fact shows it")
                    .contains("Competence without goodwill: the client trusts what the provider can do (95 of 100)");
        }
        assertThat(ours.indexOf("Facts about the client")).isLessThan(ours.indexOf("Facts about the provider"));
        assertThat(theirs.indexOf("Facts about the provider")).isLessThan(theirs.indexOf("Facts about the client"));
    }

    @Test
    void ofTheFiveDynamicsWhatWasCountedOfBothStandsBeside() {
        asked("five-dynamics", found("Agreeing", "80", "80"));
        assertThat(leaders.visit(client, "/health").text())
                .contains("What facts show beside it", "Facts show", "No change was asked for in the last half-year");
    }

    @Test
    void whatHasNoFactsHasNoSuchPart() {
        asked("pull-back", found("Longing", "80", "80"));
        assertThat(leaders.visit(client, "/health").text()).doesNotContain("What facts show");
    }

    /** What a closed campaign leaves is written by the house and by nobody else. */
    private void asked(String instrument, DimensionResult... parts) {
        LocalDate on = today.minusDays(5);
        TestInstance.ledger()
                .append(
                        leaders.member(client).reader(),
                        leaders.arrangement(),
                        Voice.SYSTEM,
                        Chain.SHARED,
                        List.of(new Statement.Say(
                                Ids.next(TestInstance.ledger().clock().instant()),
                                Assessment.RESULT_SNAPSHOT,
                                result(instrument, on.toString(), 9, parts),
                                on)));
    }

    private void promised(String code, LocalDate doneOn) {
        LocalDate given = today.minusDays(30);
        leaders.say(
                provider,
                Chain.SHARED,
                Governance.ACTION_ITEM,
                new ActionItem(
                        code,
                        "Send the list",
                        "Ada",
                        Side.PROVIDER,
                        null,
                        null,
                        given,
                        today.minusDays(10),
                        ActionState.DONE,
                        doneOn,
                        null),
                given);
    }

    private void decided() {
        String on = today.minusDays(20).toString();
        leaders.say(
                client,
                Chain.SHARED,
                DecisionTable.DECISION,
                DecisionDraft.of("D-1", on).decided(DecidingSide.CLIENT, on).said(),
                today.minusDays(20));
    }
}
