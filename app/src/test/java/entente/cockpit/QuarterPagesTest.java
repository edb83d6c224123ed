package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.access.SignedIn;
import entente.governance.DecisionTable;
import entente.governance.Governance;
import entente.governance.QuarterTable;
import entente.governance.decision.DecidingSide;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionDraft;
import entente.governance.quarter.QuarterReview;
import entente.governance.quarter.QuarterSamples;
import entente.learning.Learning;
import entente.learning.lesson.Lesson;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.performance.Measure;
import entente.performance.Performance;
import entente.performance.PerformanceSamples;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The look back at a quarter by both leaders: read before, prepared apart, revealed together, held, closed. */
class QuarterPagesTest {
    private final TwoLeaders table = TwoLeaders.of("Quarters");
    private final SignedIn client = table.client();
    private final SignedIn provider = table.provider();
    private final LocalDate today = table.today();
    private final String session = table.base() + "/sessions/BOARD." + today;

    @Test
    void withoutASessionAheadThePageSaysWhatToDo() {
        assertThat(table.visit(client, "/quarters").text()).contains("No session is ahead", "Write down a forum");
    }

    @Test
    void aReviewIsPlannedInASessionThatIsAhead() {
        board();
        Visitor.Answer refused = plan(Map.of("PROMISES", "500"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("the parts take 500 minutes");

        Visitor.Answer planned = plan(Map.of("PROMISES", "50"));
        assertThat(planned.status()).isEqualTo(200);
        assertThat(planned.text()).contains("The quarter 2026-Q3", "50 minutes", "Put the page before both");
        assertThat(table.visit(provider, "/quarters").text()).contains("Put the page to read before both");
    }

    @Test
    void neitherSideReadsWhatTheOtherPreparedBeforeItHasGivenItsOwn() {
        board();
        UUID review = planned();
        prepares(client, Chain.CLIENT, review, "We answered <b>late</b>");
        assertThat(page(client, review)).contains("Only our side reads this until the provider");
        assertThat(page(provider, review))
                .contains("Prepare for it", "appears together with ours")
                .doesNotContain("We answered");

        prepares(provider, Chain.PROVIDER, review, "We did not ask");
        String own = page(provider, review);
        assertThat(own.indexOf("We did not ask")).isPositive().isLessThan(own.indexOf("We answered"));
        String theirs = page(client, review);
        assertThat(theirs.indexOf("We answered")).isPositive().isLessThan(theirs.indexOf("We did not ask"));
        assertThat(table.visit(client, "/quarters/" + review).html()).doesNotContain("<b>late");
    }

    @Test
    void whatIsReadBeforeIsMadeFromTheBookAndStaysAsItWasOnItsDay() {
        board();
        UUID review = planned();
        assertThat(read(client, review)).contains("not put before both yet", "Our own part", "What changed since");
        send(client, review, "/pre-read", Map.of());
        assertThat(page(provider, review)).contains("Read it").doesNotContain("Put the page before both");
        assertThat(read(provider, review)).contains("both sides read the same figures");
    }

    @Test
    void fromTheSessionsMinutesToTheCloseAndWhatIsMeasuredNoLonger() {
        board();
        Ref<Measure> measure = table.agree(Performance.MEASURE, PerformanceSamples.measure("M1"), today.minusDays(30));
        UUID review = planned();
        prepares(client, Chain.CLIENT, review, "We answered late");
        prepares(provider, Chain.PROVIDER, review, "We did not ask");
        assertThat(send(client, review, "/close", Map.of("says", "Good")).text())
                .contains("did not meet yet");
        meet();

        table.say(provider, Chain.SHARED, Learning.LESSON, lesson());
        Visitor.Answer refused = send(client, review, "/close", Map.of("says", " "));
        assertThat(refused.text()).contains("say what the quarter comes to");
        Visitor.Answer closed = send(
                client,
                review,
                "/close",
                Map.of("says", "Two of three came", "stop", measure.id().toString(), "why", "Nobody reads it"));

        assertThat(closed.text())
                .contains("Two of three came", "One window less", "Ask before the first one", "Nobody reads it")
                .contains("waits for both signatures")
                .doesNotContain("Close the quarter");
        assertThat(table.visit(provider, "/tray").text()).contains("measure read no longer: the client signed");
        assertThat(table.visit(provider, "/quarters").text()).contains("Two of three came");
    }

    @Test
    void whatItsSessionDecidedIsListedWhateverDayStandsOnIt() {
        board();
        UUID review = planned();
        meet();
        String yesterday = today.minusDays(1).toString();
        Decision decided = DecisionDraft.of("BOARD." + today + "/1a2b3c", yesterday)
                .in("BOARD")
                .closed(DecidingSide.TOGETHER, yesterday)
                .said();
        table.say(client, Chain.SHARED, DecisionTable.DECISION, decided, today.minusDays(1));
        assertThat(page(client, review)).contains(decided.title());
    }

    @Test
    void nobodyElseLearnsOfIt() {
        board();
        UUID review = planned();
        for (String page : List.of("/quarters", "/quarters/" + review, "/quarters/" + review + "/pre-read")) {
            assertThat(table.visit(table.stranger(), page).status()).isEqualTo(404);
        }
        assertThat(table.visit(client, "/quarters/" + table.arrangement()).status())
                .isEqualTo(404);
    }

    /** The session takes its agenda over, decides, and is closed on the day. */
    private void meet() {
        Visitor visitor = TestInstance.visitor(client);
        visitor.send(session, session + "/agenda", Map.of());
        String page = visitor.get(session).text();
        assertThat(page).contains("promises: what was promised and what came, 30 minutes");
        Matcher item = Pattern.compile("data-item=\"([0-9a-f-]{36})\"")
                .matcher(visitor.get(session).html());
        assertThat(item.find()).isTrue();
        visitor.send(
                session,
                session + "/items/" + item.group(1),
                Map.of("version", "1", "note", "One window less", "outcome", "DECIDED", "then", "CLOSE"));
        visitor.send(session, session + "/close", Map.of("heldOn", today.toString(), "lasted", "60"));
    }

    private void board() {
        table.say(
                client,
                Chain.SHARED,
                Governance.FORUM,
                QuarterSamples.forum("FREQ=DAILY;COUNT=40", today.minusDays(20)),
                today.minusDays(20));
    }

    private Visitor.Answer plan(Map<String, String> minutes) {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "code",
                "2026-Q3",
                "from",
                today.minusDays(100).toString(),
                "through",
                today.minusDays(10).toString(),
                "session",
                "BOARD." + today));
        form.putAll(minutes);
        String quarters = table.base() + "/quarters";
        return TestInstance.visitor(client).send(quarters, quarters, form);
    }

    private UUID planned() {
        String path = plan(Map.of()).path();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private Visitor.Answer send(SignedIn who, UUID review, String act, Map<String, String> form) {
        String page = table.base() + "/quarters/" + review;
        return TestInstance.visitor(who).send(page, page + act, form);
    }

    private void prepares(SignedIn who, Chain own, UUID review, String part) {
        table.say(
                who,
                own,
                QuarterTable.QUARTER_PREPARATION,
                QuarterSamples.preparation(new Ref<QuarterReview>(review), today, part));
    }

    private Lesson lesson() {
        return new Lesson(
                "L-1",
                "The list came late",
                "Nobody asked",
                "Ask before the first one",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "2026-Q3",
                today);
    }

    private String page(SignedIn reader, UUID review) {
        return table.visit(reader, "/quarters/" + review).text();
    }

    private String read(SignedIn reader, UUID review) {
        return table.visit(reader, "/quarters/" + review + "/pre-read").text();
    }
}
