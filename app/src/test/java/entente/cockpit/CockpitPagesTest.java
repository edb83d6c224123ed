package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.arrangement.Arrangements;
import entente.arrangement.Promise;
import entente.delivery.ClientDependency;
import entente.delivery.Delivery;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CockpitPagesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final SignedIn client = TestInstance.person("Rika Sand");
    private final SignedIn provider = TestInstance.person("Tom Fell");
    private final UUID arrangement = TestInstance.bean(Beginnings.class).begin(client, "Paths", Side.CLIENT, BERLIN);
    private final String cockpit = "/arrangements/" + arrangement;
    private final LocalDate today = LocalDate.now(TestInstance.ledger().clock().withZone(BERLIN));

    @BeforeEach
    void both() {
        TestInstance.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER);
    }

    @Test
    void anEmptyArrangementLeadsToItsSetUp() {
        Visitor.Answer empty = TestInstance.visitor(client).get(cockpit);
        assertThat(empty.html()).contains("href=\"" + cockpit + "/setup\"");
        assertThat(empty.text())
                .contains("Nothing is known yet")
                .doesNotContain("Needs you")
                .doesNotContain("unknown");
    }

    @Test
    void whatChangedStandsThereFromWhenTheReaderLastLookedAndOnlyWhatOthersDid() {
        Visitor visitor = TestInstance.visitor(client);
        say(client, Chain.SHARED, Delivery.CLIENT_DEPENDENCY, input("First"));
        assertThat(visitor.get(cockpit).text()).contains("From when you press this");
        visitor.send(cockpit, cockpit + "/seen", Map.of());
        assertThat(visitor.get(cockpit).text()).contains("Nothing new.");

        say(client, Chain.SHARED, Delivery.CLIENT_DEPENDENCY, input("Ours"));
        say(provider, Chain.SHARED, Delivery.CLIENT_DEPENDENCY, input("Theirs"));
        say(provider, Chain.PROVIDER, Delivery.CLIENT_DEPENDENCY, input("Hidden"));

        String since = section(visitor.get(cockpit).html(), "since");
        assertThat(since).contains("Theirs").doesNotContain("Ours").doesNotContain("Hidden");
        visitor.send(cockpit, cockpit + "/seen", Map.of());
        assertThat(visitor.get(cockpit).text()).contains("Nothing new.");
    }

    @Test
    void whoBeganAloneIsOfferedToShowItOnceTheOtherSideIsThere() {
        UUID alone = TestInstance.bean(Beginnings.class).begin(client, "Alone at first", Side.CLIENT, BERLIN);
        Browsing.say(client, alone, Chain.CLIENT, Delivery.CLIENT_DEPENDENCY, input("Keys"));
        Visitor visitor = TestInstance.visitor(client);
        assertThat(visitor.get("/arrangements/" + alone).html()).doesNotContain("/publish\"");

        TestInstance.appoint(provider, alone, Side.PROVIDER, Role.LEADER);

        Visitor.Answer joined = visitor.get("/arrangements/" + alone);
        assertThat(joined.text())
                .contains("The provider has joined and sees nothing of what you wrote. One fact of yours");
        assertThat(joined.html()).contains("href=\"/arrangements/" + alone + "/publish\"");
        assertThat(TestInstance.visitor(provider).get("/arrangements/" + alone).text())
                .doesNotContain("of yours");
    }

    @Test
    void whatIsKeptToOneselfIsCountedQuietlyForWhoeverMayPublishToday() {
        say(client, Chain.SHARED, Delivery.CLIENT_DEPENDENCY, input("Said to both"));
        assertThat(section(TestInstance.visitor(client).get(cockpit).html(), "waiting"))
                .doesNotContain("/publish");

        say(client, Chain.CLIENT, Delivery.CLIENT_DEPENDENCY, input("Kept"));

        assertThat(section(TestInstance.visitor(client).get(cockpit).html(), "waiting"))
                .contains("One fact that could be shown to both is seen by your side alone.")
                .contains(cockpit + "/publish");
        assertThat(TestInstance.visitor(client)
                        .get(cockpit + "?asOf=" + today.minusDays(1))
                        .html())
                .doesNotContain(cockpit + "/publish");
        SignedIn owner = TestInstance.colleague("Uma Ross", client.organisationName());
        TestInstance.appoint(owner, arrangement, Side.CLIENT, Role.BUSINESS_OWNER);
        assertThat(TestInstance.visitor(owner).get(cockpit).html()).doesNotContain(cockpit + "/publish");
    }

    @Test
    void thePlotTellsEachPromiseInWordsToo() {
        say(client, Chain.SHARED, Arrangements.PROMISE, promise("<b>Doors</b> open", today.plusDays(30)));

        String html = TestInstance.visitor(provider).get(cockpit).html();

        assertThat(section(html, "promises"))
                .contains("&lt;b&gt;Doors&lt;/b&gt; open")
                .contains("role=\"img\" aria-label=\"Promised for")
                .contains("class=\"plot-promised\"");
    }

    @Test
    void bothSidesReadTheSameScoresWithTheClientOnTheLeft() {
        say(client, Chain.SHARED, Delivery.CLIENT_DEPENDENCY, input("Keys", today.minusDays(3)));

        String clients = section(TestInstance.visitor(client).get(cockpit).html(), "health");
        String providers = section(TestInstance.visitor(provider).get(cockpit).html(), "health");

        assertThat(clients).contains("0 of 1");
        assertThat(clients.replace("What the provider sees of you", ""))
                .isEqualTo(providers.replace("What the client sees of you", ""));
        String html = TestInstance.visitor(provider).get(cockpit).html();
        assertThat(html.indexOf("The client owes")).isPositive().isLessThan(html.indexOf("We owe"));
    }

    @Test
    void aDrawerShowsTheBeginningOfItsReasonsAndLeadsToAllOfThem() {
        for (int i = 1; i <= 12; i++) {
            say(client, Chain.SHARED, Delivery.CLIENT_DEPENDENCY, input("Key " + i, today.minusDays(3)));
        }
        Visitor visitor = TestInstance.visitor(client);
        String drawer = section(visitor.get(cockpit).html(), "health");
        String all = cockpit + "/why/health.dues";
        assertThat(drawer).contains("and 4 more").contains("href=\"" + all + "\"");

        Visitor.Answer whole = visitor.get(all);
        assertThat(whole.text()).contains("The client: 0 of 12").doesNotContain("more");
        assertThat(whole.html().split("class=\"source\"", -1)).hasSizeGreaterThan(12);
        assertThat(visitor.get(cockpit + "/why/health.weather").status()).isEqualTo(404);
    }

    @Test
    void timeCanBeWalkedWithoutScript() {
        say(client, Chain.SHARED, Delivery.CLIENT_DEPENDENCY, input("Keys"));
        assertThat(TestInstance.visitor(client)
                        .get(cockpit + "?asOf=" + today.minusMonths(2))
                        .text())
                .contains("Seven questions")
                .doesNotContain("Needs you");
    }

    private static String section(String html, String id) {
        int from = html.indexOf("<section aria-labelledby=\"" + id + "\"");
        return html.substring(from, html.indexOf("</section>", from));
    }

    private void say(SignedIn who, Chain chain, Kind<?> kind, Fact fact) {
        Member member = TestInstance.bean(Members.class).get(who, arrangement);
        Instant now = TestInstance.ledger().clock().instant();
        Statement said = new Statement.Say(Ids.next(now), kind, fact, LocalDate.ofInstant(now, BERLIN));
        TestInstance.ledger().append(member.reader(), arrangement, member.voice(), chain, List.of(said));
    }

    private ClientDependency input(String what) {
        return input(what, today.plusDays(3));
    }

    private static ClientDependency input(String what, LocalDate dueOn) {
        return new ClientDependency(what, what, null, null, dueOn, null);
    }

    private static Promise promise(String objective, LocalDate on) {
        return new Promise("P1", objective, on, null, null, null, null);
    }
}
