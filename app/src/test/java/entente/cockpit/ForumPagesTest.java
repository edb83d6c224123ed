package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.access.Member;
import entente.access.Role;
import entente.access.SignedIn;
import entente.governance.Governance;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumMember;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a forum somebody writes down to minutes both sides wrote together and the month they are a line of. */
class ForumPagesTest {
    private final TwoLeaders leaders = TwoLeaders.of("Rounds");
    private final SignedIn client = leaders.client();
    private final SignedIn provider = leaders.provider();
    private final String base = leaders.base();
    private final LocalDate today = leaders.today();
    private final String session = base + "/sessions/OPS." + today;

    @Test
    void beforeAForumIsWrittenDownThePageSaysWhatToDo() {
        assertThat(visit(client, "/forums").text()).contains("Write down a forum", "its agenda then writes itself");
    }

    @Test
    void theDeskShowsWhatMeetsNextAndWhatIsLate() {
        round();
        late("Send the list");

        assertThat(visit(provider, "/forums").text())
                .contains("Operations round", "Send the list", "operating by now", "One thing waits for a forum");
        assertThat(visit(client, "/forums/OPS").text())
                .contains("Orders within the plan", "Ilse Adler", "Per Lund", "On the agenda by itself: one");
    }

    @Test
    void bothSidesWriteTogetherAndWhoeverComesSecondKeepsWhatWasTyped() {
        round();
        late("Send the list");
        send(client, "/agenda", Map.of());
        String item = item();

        assertThat(write(client, item, "1", "The list came", "", "KEEP").status())
                .isEqualTo(200);
        Visitor.Answer second = write(provider, item, "1", "It <b>did</b> not", "NOTED", "KEEP");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Somebody wrote here since you opened it", "The list came");
        assertThat(second.html()).contains("It &lt;b&gt;did&lt;/b&gt; not</textarea>", "name=\"version\" value=\"2\"");

        assertThat(write(provider, item, "2", "It came late", "NOTED", "KEEP").status())
                .isEqualTo(200);
        assertThat(visit(client, "/sessions/OPS." + today).text()).contains("It came late", "Last written by Per Lund");
    }

    @Test
    void anOpenPageHearsOfWhatTheOtherSideWrites() throws InterruptedException {
        round();
        send(client, "/items", Map.of("title", "Second window"));
        String item = item();
        BlockingQueue<String> heard = TestInstance.visitor(provider).follow(session + "/live");
        assertThat(next(heard)).isEqualTo("data:");

        write(client, item, "1", "Opens at six", "DECIDED", "KEEP");
        assertThat(next(heard)).isEqualTo("data:" + item);
    }

    @Test
    void anOpenPageOfWhoeverLostAccessHearsNothingMore() throws InterruptedException {
        round();
        send(client, "/items", Map.of("title", "Second window"));
        String item = item();
        BlockingQueue<String> heard = TestInstance.visitor(provider).follow(session + "/live");
        assertThat(next(heard)).isEqualTo("data:");
        JdbcClient.create(TestInstance.asOwner())
                .sql("update access.appointment set to_on = from_on + 1 where account = ?")
                .param(provider.account())
                .update();
        write(client, item, "1", "Opens at six", "DECIDED", "KEEP");
        assertThat(next(heard)).isEqualTo("ended");
    }

    @Test
    void closingAnItemRecordsItsActionsAndClosingTheSessionItsMinutes() {
        round();
        send(client, "/items", Map.of("title", "Second window"));
        send(client, "/items", Map.of("title", "Third window"));
        String item = item();
        send(provider, "/items/" + item + "/actions", action(today.plusDays(7)));
        assertThat(write(provider, item, "2", "Opens at six", "DECIDED", "CLOSE")
                        .status())
                .isEqualTo(200);
        assertThat(facts(ActionItem.class)).singleElement().satisfies(done -> {
            assertThat(done.what()).isEqualTo("Open it");
            assertThat(done.owner()).isEqualTo("Per Lund");
            assertThat(done.counterpart()).isEqualTo("Ilse Adler");
            assertThat(done.origin()).isEqualTo("OPS." + today);
        });
        send(client, "/attendance", Map.of("present", "CLIENT/Ilse Adler"));
        send(client, "/worth", Map.of("points", "5"));
        send(provider, "/worth", Map.of("points", "4"));
        SignedIn kai = TestInstance.colleague("Kai Lind", provider.organisationName());
        TestInstance.appoint(kai, leaders.arrangement(), Side.PROVIDER, Role.LEADER);
        send(kai, "/worth", Map.of("points", "3"));
        Visitor.Answer closed = send(client, "/close", Map.of("heldOn", today.toString(), "lasted", "50"));

        assertThat(closed.text())
                .contains(
                        "of 5 to 3 who said so",
                        "Opens at six",
                        "decided",
                        "Third window",
                        "left over",
                        "did not come");
        assertThat(visit(provider, "/month?month=" + today.toString().substring(0, 7))
                        .text())
                .contains("Operations round");
        assertThat(write(client, item, "4", "Too late", "NOTED", "KEEP").status())
                .isEqualTo(409);
    }

    @Test
    void anActionIsNotDueBeforeItWasGiven() {
        round();
        send(client, "/items", Map.of("title", "Second window"));
        Visitor.Answer refused = send(client, "/items/" + item() + "/actions", action(today.minusDays(1)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("it cannot be due on");
    }

    @Test
    void nothingIsClosedWithoutSayingWhatBecameOfIt() {
        round();
        send(client, "/items", Map.of("title", "Second window"));
        Visitor.Answer refused = write(client, item(), "1", "We talked", "", "CLOSE");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("say what became of it");
        assertThat(refused.html()).contains("We talked</textarea>");
    }

    @Test
    void howLongItTookIsRefusedAtItsFieldUnlessItIsMinutes() {
        round();
        Visitor.Answer refused = send(client, "/close", Map.of("heldOn", today.toString(), "lasted", "90 min"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("90 min is no number of minutes: write digits alone, such as 90");
        assertThat(refused.html()).contains("aria-describedby=\"lasted-wrong\"");
    }

    @Test
    void aSessionIsMovedAndCancelledWithAReasonForTheOtherSide() {
        round();
        assertThat(send(client, "/move", Map.of("meetsOn", today.plusDays(1).toString(), "why", ""))
                        .text())
                .contains("say why: the other side will read it");
        send(client, "/move", Map.of("meetsOn", today.plusDays(1).toString(), "why", "A holiday"));
        assertThat(visit(provider, "/sessions/OPS." + today).text()).contains("Moved from", "A holiday");

        send(provider, "/cancel", Map.of("why", "Nobody is there"));
        assertThat(visit(client, "/sessions/OPS." + today).text()).contains("Cancelled: Nobody is there");
    }

    @Test
    void nobodyElseLearnsThatThereIsASession() {
        round();
        for (String page : List.of("/forums", "/forums/OPS", "/sessions/OPS." + today, "/sessions/OPS.2020-01-01")) {
            assertThat(visit(leaders.stranger(), page).status()).isEqualTo(404);
        }
        assertThat(visit(client, "/sessions/OPS.2020-01-01").status()).isEqualTo(404);
        assertThat(visit(client, "/forums/NONE").status()).isEqualTo(404);
    }

    private Map<String, String> action(LocalDate dueOn) {
        return Map.of(
                "what", "Open it",
                "owner", "Per Lund",
                "ownedBy", "PROVIDER",
                "counterpart", "Ilse Adler",
                "dueOn", dueOn.toString());
    }

    private Visitor.Answer visit(SignedIn reader, String page) {
        return TestInstance.visitor(reader).get(base + page);
    }

    private Visitor.Answer send(SignedIn who, String act, Map<String, String> fields) {
        return TestInstance.visitor(who).send(session, session + act, fields);
    }

    private Visitor.Answer write(SignedIn who, String item, String version, String note, String outcome, String then) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("version", version, "note", note, "then", then));
        if (!outcome.isEmpty()) {
            fields.put("outcome", outcome);
        }
        return send(who, "/items/" + item, fields);
    }

    /** The first item's id. */
    private String item() {
        Matcher found = Pattern.compile("data-item=\"([0-9a-f-]{36})\"")
                .matcher(visit(client, "/sessions/OPS." + today).html());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String next(BlockingQueue<String> heard) throws InterruptedException {
        String line = "";
        while (line != null && !line.startsWith("data:") && !line.equals("ended")) {
            line = heard.poll(10, TimeUnit.SECONDS);
        }
        return String.valueOf(line);
    }

    private void round() {
        leaders.say(
                client,
                Chain.SHARED,
                Governance.FORUM,
                new Forum(
                        "OPS",
                        "Operations round",
                        ForumLevel.OPERATING,
                        "What runs and what does not",
                        "Orders within the plan",
                        "FREQ=DAILY;COUNT=30",
                        today,
                        "09:30",
                        60,
                        "Europe/Berlin",
                        null,
                        List.of(
                                new ForumMember("Ilse Adler", Side.CLIENT, "owner", true, client.email()),
                                new ForumMember("Per Lund", Side.PROVIDER, "lead", true, provider.email()))));
    }

    private void late(String what) {
        leaders.say(
                provider,
                Chain.SHARED,
                Governance.ACTION_ITEM,
                new ActionItem(
                        what,
                        what,
                        "Per Lund",
                        Side.PROVIDER,
                        null,
                        null,
                        today.minusDays(9),
                        today.minusDays(4),
                        ActionState.OPEN,
                        null,
                        null));
    }

    private <T extends Fact> List<T> facts(Class<T> type) {
        Member member = leaders.member(client);
        Book book = member.sharedBook(TestInstance.ledger());
        return book.current(type).stream().map(fact -> fact.fact()).toList();
    }
}
