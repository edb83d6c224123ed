package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.governance.ChallengeTable;
import entente.governance.Governance;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.governance.weakness.InheritedWeakness;
import entente.governance.weakness.ReadinessAssessment;
import entente.governance.weakness.WeaknessArea;
import entente.governance.weakness.WeaknessShown;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 000-03: what a side brings with it stands on its own page until it publishes it. */
class WeaknessPagesTest {
    private final TwoLeaders leaders = TwoLeaders.of("Brought along");

    @Test
    void whatASideBringsIsItsOwnUntilItPublishesIt() {
        leaders.adopt("000-03");
        assertThat(leaders.visit(leaders.client(), "/issues").text())
                .contains("We have not looked at our own house yet.", "Look at our own house");
        Ref<Issue> issue = leaders.say(
                leaders.provider(), Chain.SHARED, Governance.ISSUE, ChallengeTelling.issue("I-1", leaders.today()));
        assertThat(leaders.visit(leaders.client(), "/issues").text()).doesNotContain("Name a weakness of ours beneath");

        Ref<InheritedWeakness> weakness = told();
        assertThat(leaders.visit(leaders.client(), "/issues").html())
                .contains("Each &lt;b&gt;department&lt;/b&gt; approves", "process: 1 of 4.", "Jan Roth, mended by")
                .contains("/registers/weakness-shown/new?issue=" + issue.id());
        leaders.say(
                leaders.client(),
                Chain.CLIENT,
                ChallengeTable.WEAKNESS_SHOWN,
                new WeaknessShown(weakness, issue, Side.CLIENT, leaders.today()));
        assertThat(leaders.visit(leaders.client(), "/issues").text())
                .contains("Grew from a weakness known since", "One problem grew from it:", "Codes of I-1 differ")
                .contains("Is what we bring with us named, owned and dated?");
        assertThat(leaders.visit(leaders.provider(), "/issues").text())
                .contains("Codes of I-1 differ")
                .doesNotContain("department", "Grew from a weakness");

        TestInstance.visitor(leaders.client())
                .send("/account", leaders.base() + "/publish", Map.of("offer", weakness.id() + ":1", "reason", "open"));
        assertThat(leaders.visit(leaders.provider(), "/issues").text()).contains("approves its own way");
    }

    private Ref<InheritedWeakness> told() {
        leaders.say(
                leaders.client(),
                Chain.CLIENT,
                ChallengeTable.READINESS_ASSESSMENT,
                new ReadinessAssessment(Side.CLIENT, leaders.today(), 3, 2, 4, 1, 3, null));
        return leaders.say(
                leaders.client(),
                Chain.CLIENT,
                ChallengeTable.INHERITED_WEAKNESS,
                new InheritedWeakness(
                        "W-1",
                        Side.CLIENT,
                        WeaknessArea.PROCESS,
                        "Each <b>department</b> approves its own way",
                        leaders.today(),
                        "Jan Roth",
                        leaders.today().plusDays(60),
                        null));
    }
}
