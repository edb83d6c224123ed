package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.access.SignedIn;
import entente.governance.Governance;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumSamples;
import entente.ledger.Chain;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several people write the minutes of one session, by the buttons of a page without script: whoever comes too late loses no word. */
class SessionNotesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");
    private static final String PAGE = "/sessions/OPS." + DAY;

    private final TwoLeaders leaders = TwoLeaders.of("Notes");
    private String item = "";

    @BeforeEach
    void agenda() {
        var forum = ForumSamples.weekly("OPS", ForumLevel.OPERATING);
        leaders.say(leaders.client(), Chain.SHARED, Governance.FORUM, forum, DAY);
        send(leaders.client(), "/items", Map.of("title", "Second window"));
        Matcher found = Pattern.compile("data-item=\"([0-9a-f-]{36})\"")
                .matcher(leaders.visit(leaders.client(), PAGE).html());
        assertThat(found.find()).isTrue();
        item = found.group(1);
    }

    @Test
    void whoeverComesSecondSeesWhatIsThereAndKeepsTheOwnWords() {
        note(leaders.provider(), "1", "Theirs");
        Visitor.Answer second = note(leaders.client(), "1", "Ours <b>");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.html()).contains(">Theirs</p>", ">Ours &lt;b&gt;</textarea>");
        assertThat(second.text()).contains("keep yours by saving once more");
    }

    @Test
    void whoeverWritesWhileTheItemIsClosedReadsTheOwnWordsOnceMore() {
        send(
                leaders.provider(),
                "/items/" + item,
                Map.of("version", "1", "note", "Theirs", "outcome", "NOTED", "then", "CLOSE"));
        Visitor.Answer late = note(leaders.client(), "1", "Ours <b>");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text())
                .contains("This item was closed meanwhile", "to be taken along", "Theirs")
                .doesNotContain("saving once more");
        assertThat(late.html()).contains("Ours &lt;b&gt;").doesNotContain("</textarea>");
    }

    @Test
    void whoeverWritesWhileTheSessionEndsReadsTheOwnWordsOnceMore() {
        send(leaders.provider(), "/close", Map.of("heldOn", DAY.toString()));
        Visitor.Answer late = note(leaders.client(), "1", "Ours <b>");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("This session was closed or cancelled meanwhile");
        assertThat(late.html()).contains("Ours &lt;b&gt;");
    }

    private Visitor.Answer note(SignedIn who, String version, String note) {
        return send(who, "/items/" + item, Map.of("version", version, "note", note));
    }

    private Visitor.Answer send(SignedIn who, String action, Map<String, String> form) {
        return TestInstance.visitor(who).send(leaders.base() + PAGE, leaders.base() + PAGE + action, form);
    }
}
