package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.access.SignedIn;
import entente.governance.Governance;
import entente.governance.QuarterTable;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.governance.prevention.PreventabilityReview;
import entente.kernel.CauseParty;
import entente.ledger.Chain;
import entente.ledger.Ref;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What nobody wanted appears by itself, and each side says first what it could have done. */
class PreventionPagesTest {
    private final TwoLeaders table = TwoLeaders.of("Prevention");
    private final SignedIn client = table.client();
    private final SignedIn provider = table.provider();

    @Test
    void whileNothingHappenedThePageSaysWhatWillAppear() {
        assertThat(table.visit(client, "/prevention").text()).contains("appear here by themselves");
    }

    @Test
    void eachSideSaysItsOwnPartFirstAndThenBothReadBoth() {
        Ref<Issue> issue = table.say(
                client,
                Chain.SHARED,
                Governance.ISSUE,
                ChallengeTelling.standstill("I-1", table.today().minusDays(3)));
        assertThat(page(provider)).contains("We have not looked at one", "Say what could have prevented it");

        assertThat(answered(issue).status()).isEqualTo(200);
        assertThat(page(client)).contains("Only our side reads this until the provider", "1 of 1 result");
        assertThat(page(provider)).doesNotContain("We could have asked");

        table.say(
                provider,
                Chain.PROVIDER,
                QuarterTable.PREVENTABILITY_REVIEW,
                new PreventabilityReview(
                        null, null, issue, table.today(), "We <b>waited</b>", false, CauseParty.EXTERNAL, null, null));
        String own = page(provider);
        assertThat(own.indexOf("waited")).isPositive().isLessThan(own.indexOf("We could have asked"));
        assertThat(own).contains("Write down what was learned from it", "Watch for it from now on");
        assertThat(table.visit(client, "/prevention").html()).doesNotContain("<b>waited");
    }

    /** What both are asked stands among all questions too, whichever of a promise, a credit and a problem it is about. */
    @Test
    void bothAnswersMeetAmongWhatBothAreAsked() {
        Ref<Issue> issue = table.say(
                client,
                Chain.SHARED,
                Governance.ISSUE,
                ChallengeTelling.standstill("I-1", table.today().minusDays(3)));
        answered(issue);
        assertThat(table.visit(client, "/asked").text()).contains("Your side has answered");
        assertThat(table.visit(provider, "/asked").text()).doesNotContain("We could have asked");

        Map<String, String> asks = Map.of(
                "kind", "preventability-review",
                "about", issue.id().toString(),
                "until", table.today().plusDays(7).toString());
        String asked = table.base() + "/asked";
        assertThat(TestInstance.visitor(client).send(asked, asked, asks).text())
                .contains("The client asked", "Your side has answered");
        assertThat(table.visit(provider, "/asked").html())
                .contains("/registers/preventability-review/new?issue=" + issue.id());

        table.say(
                provider,
                Chain.PROVIDER,
                QuarterTable.PREVENTABILITY_REVIEW,
                new PreventabilityReview(
                        null, null, issue, table.today(), "We waited", false, CauseParty.EXTERNAL, null, null));
        for (SignedIn reader : List.of(client, provider)) {
            assertThat(table.visit(reader, "/asked").text()).contains("We could have asked", "We waited");
        }
    }

    @Test
    void nobodyElseLearnsOfIt() {
        assertThat(table.visit(table.stranger(), "/prevention").status()).isEqualTo(404);
    }

    /** By the form the page leads to. */
    private Visitor.Answer answered(Ref<Issue> issue) {
        String form = table.base() + "/registers/preventability-review/new";
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "issue", issue.id().toString(),
                "saidOn", table.today().toString(),
                "ownPart", "We could have asked",
                "foreseeable", "true",
                "whoCould", "CLIENT",
                "practice", "000-E13",
                "entry.version", "0",
                "entry.do", "own"));
        return TestInstance.visitor(client).send(form + "?issue=" + issue.id(), form, fields);
    }

    private String page(SignedIn reader) {
        return table.visit(reader, "/prevention").text();
    }
}
