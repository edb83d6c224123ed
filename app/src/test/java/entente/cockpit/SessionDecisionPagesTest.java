package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.access.SignedIn;
import entente.governance.Governance;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionState;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumSamples;
import entente.learning.Learning;
import entente.learning.lesson.LessonSamples;
import entente.ledger.Chain;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decision made from an item of the agenda, by the buttons of a page without script. */
class SessionDecisionPagesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");
    private static final Map<String, String> WINDOW = Map.of(
            "entry.version", "0",
            "title", "Second window",
            "decisionClass", "OPERATIONAL",
            "choice", "At <b>six</b>",
            "decidedBy", "TOGETHER");

    private final TwoLeaders leaders = TwoLeaders.of("Deciding pages");
    private final String session = leaders.base() + "/sessions/OPS." + DAY;
    private String item = "";

    @BeforeEach
    void agenda() {
        var forum = ForumSamples.weekly("OPS", ForumLevel.OPERATING);
        leaders.say(leaders.client(), Chain.SHARED, Governance.FORUM, forum, DAY);
        send(leaders.client(), "/items", Map.of("title", "Second window"));
        Matcher found = Pattern.compile("data-item=\"([0-9a-f-]{36})\"")
                .matcher(leaders.visit(leaders.client(), "/sessions/OPS." + DAY).html());
        assertThat(found.find()).isTrue();
        item = found.group(1);
    }

    @Test
    void aDecisionIsDraftedByOneSideAndClosedByTheOther() {
        Visitor.Answer form = leaders.visit(leaders.client(), "/sessions/OPS." + DAY + "/items/" + item + "/decision");
        assertThat(form.text()).contains("To be decided: Second window", "Keep it under the item");
        assertThat(form.html()).contains("value=\"Second window\"").doesNotContain("name=\"code\"", "name=\"state\"");

        assertThat(decide(leaders.client(), WINDOW).status()).isEqualTo(200);
        assertThat(leaders.visit(leaders.provider(), "/sessions/OPS." + DAY).html())
                .contains("At &lt;b&gt;six&lt;/b&gt;", "It is a fact once the item is closed as decided");
        send(leaders.provider(), "/items/" + item, Map.of("version", "2", "outcome", "DECIDED", "then", "CLOSE"));
        assertThat(leaders.member(leaders.client())
                        .sharedBook(TestInstance.ledger())
                        .current(Decision.class))
                .singleElement()
                .satisfies(one -> assertThat(one.fact().state()).isEqualTo(DecisionState.CLOSED));
    }

    @Test
    void whatIsStillMissingIsSaidAndTheDraftIsKept() {
        Visitor.Answer refused = decide(leaders.client(), with("decisionClass", "STRATEGIC"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("consequence");
        assertThat(refused.html()).contains("name=\"entry.version\" value=\"1\"", "At &lt;b>six");

        Visitor.Answer closed =
                send(leaders.client(), "/items/" + item, Map.of("version", "2", "outcome", "DECIDED", "then", "CLOSE"));
        assertThat(closed.status()).isEqualTo(422);
        assertThat(closed.text()).contains("Go on with the decision");
    }

    @Test
    void whoeverComesSecondSeesItAndKeepsWhatWasTyped() {
        decide(leaders.client(), WINDOW);
        Visitor.Answer second = decide(leaders.provider(), with("choice", "At eight"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.html()).contains("At eight", "name=\"entry.version\" value=\"1\"");
    }

    @Test
    void whatIsTypedWhileTheSessionEndsIsShownAgainAndNothingOffersToKeepIt() {
        send(leaders.provider(), "/close", Map.of("heldOn", DAY.toString()));
        Visitor.Answer late = decide(leaders.client(), WINDOW);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text())
                .contains("To be decided: Second window", "This session was closed or cancelled meanwhile")
                .doesNotContain("Keep it under the item");
        assertThat(late.html()).contains("At &lt;b>six");
    }

    @Test
    void whoeverWritesUnderAClosedItemIsToldSoAndNeverToKeepItOnceMore() {
        send(leaders.provider(), "/items/" + item, Map.of("version", "1", "outcome", "NOTED", "then", "CLOSE"));
        Visitor.Answer late = decide(leaders.client(), WINDOW);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text())
                .contains("This item was closed meanwhile")
                .doesNotContain("Keep it under the item", "saving once more");
        assertThat(late.html()).contains("At &lt;b>six");
        assertThat(leaders.visit(leaders.client(), "/sessions/OPS." + DAY + "/items/" + item + "/decision")
                        .text())
                .as("what cannot be kept cannot be edited")
                .contains("Agenda and minutes")
                .doesNotContain("Keep it under the item");
    }

    @Test
    void whatIsTooLongIsShownAgainAsItWasTyped() {
        Visitor.Answer refused = decide(leaders.client(), with("criteria", "so ".repeat(20_001)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("a decision''s form takes 60,000".replace("''", "'"));
        assertThat(refused.html()).contains("At &lt;b>six", "so so so");
    }

    @Test
    void whoeverEndsTheSessionIsAskedAboutWhatIsChosenAndNotClosed() {
        decide(leaders.client(), WINDOW);
        Visitor.Answer asked = send(leaders.provider(), "/close", Map.of("heldOn", DAY.toString()));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("something is chosen and not decided under Second window");
        assertThat(asked.html()).contains("name=\"leave\"");

        send(leaders.provider(), "/close", Map.of("heldOn", DAY.toString(), "leave", "true"));
        assertThat(leaders.visit(leaders.client(), "/sessions/OPS." + DAY).text())
                .contains("Prepared, not decided: At &lt;b&gt;six&lt;/b&gt;");
    }

    @Test
    void whatWasLearnedBeforeStandsBesideTheProblemItFits() {
        var problem = ChallengeTelling.issue("I-1", leaders.today());
        leaders.say(leaders.client(), Chain.SHARED, Governance.ISSUE, problem);
        var lesson = LessonSamples.lesson("L-1", "Laboratory data came twice", "problem", "2026-02-02");
        leaders.say(leaders.provider(), Chain.SHARED, Learning.LESSON, lesson, DAY);
        send(leaders.client(), "/agenda", Map.of());

        assertThat(leaders.visit(leaders.provider(), "/sessions/OPS." + DAY).text())
                .contains("Learned before: Ask first, says L-1");
    }

    @Test
    void nobodyElseLearnsThatSomethingIsDecided() {
        String path = "/sessions/OPS." + DAY + "/items/" + item + "/decision";
        assertThat(leaders.visit(leaders.stranger(), path).status()).isEqualTo(404);
    }

    private Visitor.Answer decide(SignedIn who, Map<String, String> fields) {
        return send(who, "/items/" + item + "/decision", fields);
    }

    private static Map<String, String> with(String name, String text) {
        Map<String, String> other = new HashMap<>(WINDOW);
        other.put(name, text);
        return other;
    }

    private Visitor.Answer send(SignedIn who, String act, Map<String, String> fields) {
        return TestInstance.visitor(who).send(session, session + act, fields);
    }
}
