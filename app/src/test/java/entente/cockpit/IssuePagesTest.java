package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.governance.ChallengeTable;
import entente.governance.Governance;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.assumption.Assumption;
import entente.governance.assumption.Belief;
import entente.governance.challenge.ChallengeClass;
import entente.governance.challenge.ChallengeLead;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.CriticalCommand;
import entente.governance.challenge.HeldQuestion;
import entente.governance.challenge.Intervention;
import entente.governance.challenge.Issue;
import entente.governance.challenge.PlanPart;
import entente.governance.challenge.Risk;
import entente.governance.challenge.RiskImpact;
import entente.governance.challenge.RiskState;
import entente.governance.finding.FindingSamples;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From a problem somebody writes down to what both hold it to be, its leader and its plan; and who does what by when. */
class IssuePagesTest {
    private final TwoLeaders leaders = TwoLeaders.of("Problems");
    private final SignedIn client = leaders.client();
    private final SignedIn provider = leaders.provider();
    private final LocalDate today = leaders.today();

    @Test
    void beforeAnythingIsWrittenDownEachPageSaysWhatToDo() {
        assertThat(leaders.visit(client, "/issues").text()).contains("Write down a problem");
        assertThat(leaders.visit(provider, "/actions").text()).contains("Write down an action");
    }

    @Test
    void neitherSideSeesWhatTheOtherHoldsAProblemToBeBeforeItHasAnswered() {
        leaders.adopt("003-02");
        Ref<Issue> issue = raise("I-1");
        assertThat(leaders.visit(client, "/issues").text())
                .contains("Of one we have not said what kind it is", "Kind not said by both yet: one");

        rate(client, Chain.CLIENT, issue, ChallengeClass.TECHNICAL);
        assertThat(leaders.visit(client, "/issues").text()).contains("client: technical", "provider: not said yet");
        assertThat(leaders.visit(provider, "/issues").text())
                .contains("client: not said yet", "Say what kind it is")
                .doesNotContain("client: technical");

        rate(provider, Chain.PROVIDER, issue, ChallengeClass.ADAPTIVE);
        assertThat(leaders.visit(provider, "/issues").text())
                .contains(
                        "Seen differently: one",
                        "provider: asking people to change",
                        "client: technical",
                        "Do we see the same kind of problem?");
        String text = leaders.visit(provider, "/issues").text();
        assertThat(text.indexOf("provider: asking people")).isLessThan(text.indexOf("client: technical"));
    }

    @Test
    void whoSaysWhatKindAProblemIsFindsItChosenAlready() {
        raise("I-1");
        Ref<Issue> second = raise("I-2");
        String form = "/registers/challenge-rating/new";
        assertThat(leaders.visit(client, "/issues").html())
                .contains("href=\"" + leaders.base() + form + "?about=" + second.id() + "\"");
        assertThat(leaders.visit(client, form + "?about=" + second.id()).html())
                .contains("<option value=\"I-2\" selected")
                .doesNotContain("<option value=\"I-1\" selected");
        assertThat(leaders.visit(client, form).html()).doesNotContain("<option value=\"I-2\" selected");
    }

    /** I-6: technical tasks stand beneath what is both, and what is whole offers to be split. */
    @Test
    void whatIsBothShowsTheTasksBeneathIt() {
        leaders.adopt("003-39");
        Ref<Issue> whole = raise("I-1");
        rate(client, Chain.CLIENT, whole, ChallengeClass.MIXED);
        rate(provider, Chain.PROVIDER, whole, ChallengeClass.MIXED);
        String split = "/registers/issue/new?partOf=" + whole.id();
        assertThat(leaders.visit(client, "/issues").text())
                .contains("No task is split off for specialists.", "Split off a task");
        assertThat(leaders.visit(client, "/issues").html()).contains(leaders.base() + split);
        assertThat(leaders.visit(client, split).html()).contains("<option value=\"I-1\" selected");

        Ref<Issue> task =
                leaders.say(client, Chain.SHARED, Governance.ISSUE, ChallengeTelling.part("I-2", today, whole), today);
        assertThat(leaders.visit(provider, "/issues").text())
                .contains(
                        "One task beneath it:", "Codes of I-2 differ open, kind not said yet", "Part of: Codes of I-1")
                .doesNotContain("No task is split off");

        rate(client, Chain.CLIENT, task, ChallengeClass.TECHNICAL);
        rate(provider, Chain.PROVIDER, task, ChallengeClass.TECHNICAL);
        assertThat(leaders.visit(provider, "/issues").text()).contains("Codes of I-2 differ open, technical");
    }

    /** 000-07: each side reads first what it said itself, and a finding counts beside a problem. */
    @Test
    void whereWeLookForCausesBeginsWithTheOwnWord() {
        raise("I-1");
        assertThat(leaders.visit(client, "/issues").text()).doesNotContain("Where we look for causes");

        leaders.say(
                client, Chain.SHARED, ChallengeTable.FINDING, FindingSamples.put("F-1", today, CauseParty.PROVIDER));
        assertThat(leaders.visit(client, "/issues").text())
                .contains(
                        "Of one nobody has said where it comes from.",
                        "By our own word 0 from the own house, 0 from both, 1 from the other side, 0 from outside",
                        "By the provider's word has named none so far");
        assertThat(leaders.visit(provider, "/issues").text())
                .containsSubsequence(
                        "By our own word has named none so far", "By the client's word 0 from the own house");
    }

    @Test
    void whatNobodyCanNameIsHeldByQuestions() {
        Ref<Issue> issue = raise("I-1");
        rate(client, Chain.CLIENT, issue, ChallengeClass.UNNAMED);
        rate(provider, Chain.PROVIDER, issue, ChallengeClass.UNNAMED);
        assertThat(leaders.visit(provider, "/issues").text()).contains("Hold a question open");

        HeldQuestion asked = new HeldQuestion(issue, "Whose time runs out?", today, null, null);
        leaders.say(client, Chain.SHARED, ChallengeTable.HELD_QUESTION, asked);
        assertThat(leaders.visit(provider, "/issues").text()).contains("Asked since", "Whose time runs out?");
    }

    @Test
    void whatAsksPeopleToChangeWantsALeaderAndThenAPlan() {
        leaders.adopt("003-39");
        Ref<Issue> issue = raise("I-1");
        rate(client, Chain.CLIENT, issue, ChallengeClass.ADAPTIVE);
        rate(provider, Chain.PROVIDER, issue, ChallengeClass.ADAPTIVE);
        assertThat(leaders.visit(client, "/issues").text())
                .contains("Asking people to change: one", "Nobody leads it.", "Name a leader");

        leaders.say(
                client,
                Chain.SHARED,
                Governance.CHALLENGE_LEAD,
                new ChallengeLead(issue, "Orla Byrne", Side.CLIENT, today, null, null));
        leaders.say(
                provider,
                Chain.SHARED,
                Governance.INTERVENTION,
                new Intervention(issue, PlanPart.CONTRACT, false, "Another annex", null));
        assertThat(leaders.visit(provider, "/issues").text())
                .contains(
                        "Led by Orla Byrne of the client.",
                        "contract: said. organisation: open.",
                        "Does the plan touch more than the contract?");
    }

    @Test
    void whatIsCriticalIsCommandedForATimeAndAskedAgain() {
        leaders.adopt("003-02");
        Ref<Issue> issue = raise("I-1");
        rate(client, Chain.CLIENT, issue, ChallengeClass.CRITICAL);
        rate(provider, Chain.PROVIDER, issue, ChallengeClass.CRITICAL);
        assertThat(leaders.visit(client, "/issues").text())
                .contains("Critical: one", "Nobody commands.", "Say who commands", "Command until");

        leaders.say(
                provider,
                Chain.SHARED,
                ChallengeTable.CRITICAL_COMMAND,
                new CriticalCommand(issue, "Mira <b>Lund</b>", Side.PROVIDER, today, "Stop the load", today));
        assertThat(leaders.visit(client, "/issues").html())
                .contains("Commanded by Mira &lt;b&gt;Lund&lt;/b&gt; of the provider: Stop the load")
                .doesNotContain("Say who commands");
    }

    @Test
    void aRiskShowsWhatItsIndicatorSaysNow() {
        leaders.adopt("003-02");
        raise("I-1");
        for (String indicator : List.of("003-02", "009-99")) {
            leaders.say(
                    client,
                    Chain.SHARED,
                    Governance.RISK,
                    new Risk(
                            "R-" + indicator,
                            "Nobody knows what it is",
                            today,
                            null,
                            RiskImpact.HIGH,
                            "Jan Roth",
                            "Mira Lund",
                            null,
                            indicator,
                            null,
                            RiskState.OPEN,
                            null));
        }
        assertThat(leaders.visit(client, "/issues").text())
                .contains("Its indicator:", "Both sides have said what kind the one open problem is")
                .contains("Its indicator 009-99 is not judged here: work by that practice, or name another.");
    }

    @Test
    void whatASideTakesForGrantedStandsBesideWhatMayGoWrong() {
        leaders.say(
                client,
                Chain.SHARED,
                Governance.ASSUMPTION,
                new Assumption("A-1", "<b>Sites</b> answer mail", Side.CLIENT, today, Belief.UNTESTED, null, null));

        assertThat(leaders.visit(provider, "/issues").html())
                .contains("&lt;b&gt;Sites")
                .doesNotContain("<b>Sites");
    }

    @Test
    void eachSideSeesItsOwnActionsFirstAndBothAreCountedAlike() {
        action(provider, "Send the list", today.minusDays(3), today.minusDays(3));
        action(provider, "Send the other list", today.minusDays(2), null);
        action(client, "Answer the list", today.plusDays(2), null);

        String seen = leaders.visit(provider, "/actions").text();
        assertThat(seen)
                .contains("One thing is ours to do, one theirs.", "1 of 2 by their day", "50 %")
                .contains(
                        "was due",
                        "Mira Lund of the client, and Jonas Falk of the provider waits for it.",
                        "From I-1.");
        assertThat(seen.lastIndexOf("Send the other list")).isLessThan(seen.lastIndexOf("Answer the list"));
        String other = leaders.visit(client, "/actions").text();
        assertThat(other.lastIndexOf("Answer the list")).isLessThan(other.lastIndexOf("Send the other list"));
        assertThat(other).contains("For the provider to do");
    }

    @Test
    void nobodyElseLearnsThatThereIsAProblem() {
        for (String page : List.of("/issues", "/actions")) {
            assertThat(leaders.visit(leaders.stranger(), page).status()).isEqualTo(404);
        }
    }

    @Test
    void thePagesAreReachedFromTheirPartOfTheHouse() {
        assertThat(leaders.visit(client, "").html()).contains("href=\"" + leaders.base() + "/forums\"");
        assertThat(leaders.visit(client, "/forums").html())
                .contains("href=\"" + leaders.base() + "/issues\"", "href=\"" + leaders.base() + "/actions\"");
    }

    private Ref<Issue> raise(String code) {
        return leaders.say(client, Chain.SHARED, Governance.ISSUE, ChallengeTelling.issue(code, today));
    }

    private void rate(SignedIn who, Chain own, Ref<Issue> issue, ChallengeClass as) {
        leaders.say(who, own, Governance.CHALLENGE_RATING, ChallengeTelling.rating(issue, today, as));
    }

    private void action(SignedIn who, String what, LocalDate dueOn, @Nullable LocalDate doneOn) {
        Side side = who.equals(client) ? Side.CLIENT : Side.PROVIDER;
        leaders.say(
                who,
                Chain.SHARED,
                Governance.ACTION_ITEM,
                new ActionItem(
                        what,
                        what,
                        "Mira Lund",
                        side,
                        "Jonas Falk",
                        "I-1",
                        today.minusDays(9),
                        dueOn,
                        doneOn == null ? ActionState.OPEN : ActionState.DONE,
                        doneOn,
                        null));
    }
}
