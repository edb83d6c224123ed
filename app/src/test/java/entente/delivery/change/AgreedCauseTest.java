package entente.delivery.change;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.delivery.ChangeOrder;
import entente.kernel.CauseParty;
import entente.kernel.Percent;
import entente.kernel.Shares;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Viewpoint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whose cause a change was, as both sides say it on the pages: each claim apart, both shown together, and one of both signed. */
class AgreedCauseTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Pattern ANSWER = Pattern.compile("href=\"([^\"]+/cause-claim/new[^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern DIGEST = Pattern.compile("name=\"digest\" value=\"([^\"]+)\"");

    private final SignedIn leader = TestInstance.person("Nora Hill");
    private final SignedIn other = TestInstance.person("Otto Lund");
    private final UUID arrangement = TestInstance.bean(Beginnings.class).begin(leader, "Cause", Side.CLIENT, BERLIN);
    private final String base = "/arrangements/" + arrangement;
    private final LocalDate today = LocalDate.now(TestInstance.ledger().clock().withZone(BERLIN));

    @Test
    void neitherAClaimNorTheAgreedCauseVoidsWhatBothSigned() {
        TestInstance.appoint(other, arrangement, Side.PROVIDER, Role.LEADER);
        Visitor client = TestInstance.visitor(leader);
        Visitor provider = TestInstance.visitor(other);
        String request = path(record(client, "change-request", request()));
        String order = record(provider, "change-order", order()).path();
        sign(client, order);
        sign(provider, order);
        ask(client, request);

        claim(client, "30", "70", "STAFFING", "your people changed twice");
        assertThat(provider.get(base + "/asked").text()).doesNotContain("your people changed twice");
        assertThat(change().claims()).isEmpty();
        claim(provider, "90", "10", "LATE_INPUT", "the list was late");

        assertThat(client.get(base + "/asked").text())
                .contains("the list was late")
                .contains("90");
        assertThat(provider.get(base + "/asked").text()).contains("your people changed twice");
        assertThat(change().claims()).hasSize(2);
        assertThat(change().shares()).as("a claim decides nothing").isEqualTo(Shares.all(CauseParty.UNKNOWN));

        String cause = record(client, "agreed-cause", cause("60", "40", "LATE_INPUT", "both"))
                .path();
        sign(client, cause);
        assertThat(change().shares()).isEqualTo(Shares.all(CauseParty.UNKNOWN));
        sign(provider, cause);
        assertThat(change().shares().share(CauseParty.CLIENT)).isEqualTo(Percent.of(60));
        assertThat(change().request().version().number()).isEqualTo(1);
        Recorded<ChangeOrder> signed = change().orders().getFirst();
        assertThat(signed.version().number()).isEqualTo(1);
        assertThat(signed.isProposed()).isFalse();
    }

    @Test
    void aStateThatNoStepLeadsToIsRefusedAtItsField() {
        Visitor client = TestInstance.visitor(leader);
        Map<String, String> closed = new LinkedHashMap<>(request());
        closed.put("state", "CLOSED");
        String fact = record(client, "change-request", closed).path();
        Map<String, String> back = new LinkedHashMap<>(request());
        back.put("entry.version", "1");
        back.put("entry.reason", "asked again");

        Visitor.Answer refused = client.send(fact + "/amend", fact + "/amend", back);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("is the end, so it cannot become").contains("asked for");
    }

    private void ask(Visitor who, String request) {
        String asked = base + "/asked";
        String until = today.plusDays(7).toString();
        who.send(asked, asked, Map.of("kind", "cause-claim", "about", request, "until", until));
    }

    private ChangeCase change() {
        Book book = TestInstance.ledger().book(leader.reader(), arrangement, Viewpoint.SHARED);
        return ChangeLog.of(book, today).cases().getFirst();
    }

    private Visitor.Answer record(Visitor who, String kind, Map<String, String> fields) {
        String form = base + "/registers/" + kind + "/new";
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("entry.where", "SHARED");
        Visitor.Answer answer = who.send(form, form, all);
        assertThat(answer.path()).as(answer.text()).contains("/facts/");
        return answer;
    }

    private static String path(Visitor.Answer fact) {
        return fact.path().substring(fact.path().lastIndexOf('/') + 1);
    }

    private void claim(Visitor who, String client, String provider, String reason, String because) {
        Matcher link = ANSWER.matcher(who.get(base + "/asked").html());
        assertThat(link.find()).isTrue();
        String form = base + "/registers/cause-claim/new";
        Visitor.Answer said =
                who.send(link.group(1).replace("&amp;", "&"), form, cause(client, provider, reason, because));
        assertThat(said.path()).as(said.text()).contains("/facts/");
    }

    private static void sign(Visitor who, String fact) {
        String html = who.get(fact).html();
        Matcher version = VERSION.matcher(html);
        Matcher digest = DIGEST.matcher(html);
        assertThat(version.find() && digest.find()).as(html).isTrue();
        who.send(fact, fact + "/sign", Map.of("version", version.group(1), "digest", digest.group(1), "reason", ""));
    }

    private Map<String, String> request() {
        return Map.of(
                "code",
                "CR1",
                "title",
                "Two more sites",
                "initiator",
                "CLIENT",
                "reason",
                "LATE_INPUT",
                "raisedOn",
                today.toString(),
                "state",
                "ASKED");
    }

    private static Map<String, String> order() {
        return Map.of(
                "code",
                "CO1",
                "title",
                "Two sites",
                "request",
                "CR1",
                "price.amount",
                "1200.00",
                "price.currency",
                "EUR",
                "days",
                "3");
    }

    private static Map<String, String> cause(String client, String provider, String reason, String because) {
        return Map.of(
                "about",
                "CR1",
                "shares.CLIENT",
                client,
                "shares.PROVIDER",
                provider,
                "reason",
                reason,
                "because",
                because);
    }
}
