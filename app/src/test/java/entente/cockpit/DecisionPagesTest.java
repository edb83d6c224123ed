package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.access.SignedIn;
import entente.assessment.Assessment;
import entente.assessment.RatingSwitch;
import entente.governance.DecisionTable;
import entente.governance.decision.CheckResult;
import entente.governance.decision.ConsequenceCheck;
import entente.governance.decision.DecidingSide;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionClass;
import entente.governance.decision.DecisionDraft;
import entente.governance.decision.Horizon;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.team.Person;
import entente.team.Team;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a question on the table to what was decided, foreseen, told, and looked at again. */
class DecisionPagesTest {
    private final TwoLeaders table = TwoLeaders.of("Decisions");
    private final SignedIn client = table.client();
    private final SignedIn provider = table.provider();

    @Test
    void beforeAnythingIsDecidedThePageSaysWhatToDo() {
        assertThat(table.visit(client, "/decisions").text()).contains("Put a decision on the table");
    }

    @Test
    void whatWaitsTooLongIsNamedToBothOnThePageOnTheCockpitAndInTheTray() {
        table.adopt("001-04");
        say(draft("D-1", 40).reaching(DecisionClass.STRATEGIC).whose(DecidingSide.CLIENT));
        say(draft("D-2", 0).reaching(DecisionClass.TACTICAL).whose(DecidingSide.PROVIDER));

        String seen = table.visit(client, "/decisions").text();
        assertThat(seen)
                .contains("2 decisions are on the table. One is past its limit.", "was due", "To be decided by: client")
                .contains("Do decisions come in time?", "one of them is for this side to decide");
        assertThat(seen.indexOf("Question D-1")).isLessThan(seen.indexOf("Question D-2"));
        assertThat(table.visit(client, "").text()).contains("Question D-1");
        assertThat(table.visit(client, "/tray").text()).contains("One decision is ours and past its limit");
        assertThat(table.visit(provider, "/tray").text()).doesNotContain("past its limit");
    }

    @Test
    void aFarReachingDecisionIsClosedByItsFormOnlyWithForesight() {
        Visitor visitor = TestInstance.visitor(client);
        Visitor.Answer form = visitor.get(table.base() + "/registers/decision/new");
        assertThat(form.text()).contains("What will follow", "Who will feel it");
        Ref<Decision> decision =
                say(draft("D-1", 3).reaching(DecisionClass.STRATEGIC).decided(DecidingSide.CLIENT, day(-1)));

        assertThat(page(client, decision))
                .contains("Nobody has written down what will follow: a strategic decision cannot be closed so.")
                .contains("The provider was not told");
    }

    @Test
    void whatCameStandsBesideWhatWasForeseen() {
        Ref<Decision> decision = say(draft("D-1", 200)
                .reaching(DecisionClass.TACTICAL)
                .foreseeing("C1", Horizon.MONTHS_3, 70)
                .foreseeing("C2", Horizon.MONTHS_36, 20)
                .telling(Side.PROVIDER, day(-198))
                .hearing("Staff of the laboratory")
                .decided(DecidingSide.CLIENT, day(-199)));
        assertThat(table.visit(client, "/decisions").text()).contains("To be looked at: one", "Say what came of it");
        assertThat(table.visit(client, "/tray").text()).contains("One thing we foresaw is due to be looked at");

        check(decision, "C1", CheckResult.HAPPENED);
        check(decision, "Two lists of codes", CheckResult.UNFORESEEN);
        assertThat(page(provider, decision))
                .contains("What C1 says", "Within 3 months, 70 % likely. Felt by: Both teams", "happened")
                .contains("Two lists of codes", "Foreseen by nobody", "Staff of the laboratory", "The team");
        assertThat(table.visit(provider, "/decisions").text())
                .contains("Foresight and what came", "one consequence looked at", "0.09");
    }

    @Test
    void oneReadsTheOwnScoreAndNobodyElseReadsIt() {
        Ref<Person> self = table.say(
                client, Chain.SHARED, Team.PERSON, new Person("CL", "Client leader", Side.CLIENT, client.email()));
        table.say(client, Chain.SHARED, Assessment.RATING_SWITCH, ratingsOn());
        Ref<Decision> decision = say(draft("D-1", 200)
                .foreseeing("C1", Horizon.MONTHS_3, 40)
                .in("Monthly")
                .decidedBy(self)
                .decided(DecidingSide.CLIENT, day(-199)));
        check(decision, "C1", CheckResult.HAPPENED);

        assertThat(table.visit(client, "/decisions").text())
                .contains("Your own, which only you see", "0.36", "that score is for that person alone");
        assertThat(table.visit(provider, "/decisions").text())
                .contains("that score is for that person alone")
                .doesNotContain("0.36");
    }

    @Test
    void theLogIsSearchedAndSorted() {
        say(draft("D-1", 40)
                .choosing("x")
                .decided(DecidingSide.CLIENT, day(-20))
                .choosing("<b>Blue</b>"));
        say(draft("D-2", 12).decided(DecidingSide.PROVIDER, day(-10)).choosing("Green"));

        String newest = table.visit(client, "/decisions").text();
        assertThat(newest.indexOf("Question D-2")).isLessThan(newest.indexOf("Question D-1"));
        String longest = table.visit(client, "/decisions?order=waited").text();
        assertThat(longest.indexOf("Question D-1")).isLessThan(longest.indexOf("Question D-2"));
        Visitor.Answer found = table.visit(client, "/decisions?words=BLUE&order=nothing");
        assertThat(found.text()).contains("Question D-1").doesNotContain("Question D-2");
        assertThat(found.html()).contains("&lt;b&gt;Blue").doesNotContain("<b>Blue");
        assertThat(table.visit(client, "/decisions?words=none+of+it").text()).contains("No decision has");
    }

    @Test
    void openingItAgainStandsInItsHistory() {
        DecisionDraft draft = draft("D-1", 20).decided(DecidingSide.CLIENT, day(-15));
        Ref<Decision> decision = say(draft);
        table.append(
                client,
                Chain.SHARED,
                new Statement.Amend(decision.id(), 1, draft.openAgain().said(), table.today(), "The law has changed"));

        assertThat(page(provider, decision))
                .contains("The law has changed", "on the table, said by the client", "decided, said by the client");
        assertThat(table.visit(provider, "/decisions").text()).contains("Taken up again once.");
    }

    @Test
    void nobodyElseLearnsOfADecision() {
        Ref<Decision> decision = say(draft("D-1", 3));
        for (String page : List.of("/decisions", "/decisions/" + decision.id())) {
            assertThat(table.visit(table.stranger(), page).status()).isEqualTo(404);
        }
        assertThat(table.visit(client, "/decisions/" + table.arrangement()).status())
                .isEqualTo(404);
    }

    private RatingSwitch ratingsOn() {
        return new RatingSwitch(
                Side.CLIENT,
                true,
                "To learn",
                RatingSwitch.LegalBasis.WORKS_AGREEMENT,
                36,
                "WA-7",
                table.today().minusDays(300));
    }

    /** A day so many days from today. */
    private String day(int days) {
        return table.today().plusDays(days).toString();
    }

    private DecisionDraft draft(String code, int daysAgo) {
        return DecisionDraft.of(code, day(-daysAgo));
    }

    private Ref<Decision> say(DecisionDraft draft) {
        return table.say(
                client,
                Chain.SHARED,
                DecisionTable.DECISION,
                draft.said(),
                draft.said().tabledOn());
    }

    private void check(Ref<Decision> decision, String consequence, CheckResult result) {
        table.say(
                client,
                Chain.SHARED,
                DecisionTable.CONSEQUENCE_CHECK,
                new ConsequenceCheck(decision, consequence, result, table.today(), null));
    }

    private String page(SignedIn reader, Ref<Decision> decision) {
        return table.visit(reader, "/decisions/" + decision.id()).text();
    }
}
