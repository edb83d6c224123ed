package entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Files that stand as evidence, and what is emptied for good. */
class EvidenceTest {
    private static final Pattern FILE = Pattern.compile("href=\"([^\"]+/files/[0-9a-f]{64})\"");
    private static final String FIELD = "entry.file.document";

    private final SignedIn leader = TestInstance.person("Nora Hill");
    private final SignedIn other = TestInstance.person("Otto Lund");
    private final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(leader, "Evidence", Side.CLIENT, ZoneId.of("Europe/Berlin"));
    private final String base = "/arrangements/" + arrangement;
    private final String form = base + "/registers/change-order/new";
    private final byte[] paper = ("%PDF-1.7 signed order of " + arrangement).getBytes(StandardCharsets.UTF_8);
    private final Visitor client = TestInstance.visitor(leader);
    private final Visitor provider;

    EvidenceTest() {
        TestInstance.appoint(other, arrangement, Side.PROVIDER, Role.LEADER);
        provider = TestInstance.visitor(other);
    }

    @Test
    void aFileSentWithTheFormIsADownloadForBothWhereTheFactIsForBoth() {
        Visitor.Answer fact = client.upload(form, form, order("SHARED"), FIELD, "order.pdf", paper);
        assertThat(fact.path()).as(fact.text()).contains("/facts/");
        assertThat(fact.text()).contains("order.pdf (stored here)");
        Visitor.Answer file = provider.get(file(fact));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.html()).isEqualTo(new String(paper, StandardCharsets.UTF_8));
        assertThat(file.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-type", "application/pdf");
        assertThat(file.headers().get("content-disposition"))
                .startsWith("attachment")
                .contains("order.pdf");
        assertThat(file.headers().get("content-security-policy")).contains("sandbox");
    }

    @Test
    void aPrivateFactsFileIsAbsentForTheOtherSideUntilItIsPublished() {
        Visitor.Answer fact = client.upload(form, form, order("OWN"), FIELD, "order.pdf", paper);
        String file = file(fact);
        assertThat(client.get(file).status()).isEqualTo(200);
        assertThat(provider.get(file).status()).isEqualTo(404);

        String id = fact.path().substring(fact.path().lastIndexOf('/') + 1);
        client.send("/account", base + "/publish", Map.of("offer", id + ":1", "reason", "x"));
        assertThat(provider.get(file).status()).isEqualTo(200);
    }

    @Test
    void aDraftsFileGoesToBothWithTheDraft() {
        Map<String, String> kept = order("OWN");
        kept.put("entry.do", "DRAFT");
        Visitor.Answer list = client.upload(form, form, kept, FIELD, "order.pdf", paper);
        Matcher draft =
                Pattern.compile("name=\"draft\" value=\"([0-9a-f-]{36})\"").matcher(list.html());
        assertThat(draft.find()).as(list.text()).isTrue();
        client.send(base + "/drafts", base + "/drafts/release", Map.of("draft", draft.group(1), "to", "SHARED"));

        Matcher row = Pattern.compile("href=\"(" + base + "/facts/[0-9a-f-]{36})\"")
                .matcher(provider.get(base + "/registers/change-order").html());
        assertThat(row.find()).isTrue();
        assertThat(provider.get(file(provider.get(row.group(1)))).status()).isEqualTo(200);
    }

    @Test
    void whatIsNotKeptIsRefusedBesideItsField() {
        Visitor.Answer program = client.upload(
                form, form, order("SHARED"), FIELD, "page.html", "<script>".getBytes(StandardCharsets.UTF_8));
        assertThat(program.status()).isEqualTo(422);
        assertThat(program.text()).contains("page.html is not of a kind that is kept");
        assertThat(program.html()).contains("value=\"Longer hours\"");
        Visitor.Answer disguised =
                client.upload(form, form, order("SHARED"), FIELD, "a.png", "<script>".getBytes(StandardCharsets.UTF_8));
        assertThat(disguised.status()).isEqualTo(422);
        assertThat(client.get(base + "/registers/change-order").text()).contains("Nothing here yet");
    }

    @Test
    void aFileOfWhatARoleDoesNotReadIsNotDownloadedByItEither() {
        Visitor.Answer fact = client.upload(form, form, order("OWN"), FIELD, "order.pdf", paper);
        SignedIn coach = TestInstance.colleague("Cora Vane", leader.organisationName());
        TestInstance.appoint(coach, arrangement, Side.CLIENT, Role.COACH);

        assertThat(TestInstance.visitor(coach).get(file(fact)).status()).isEqualTo(404);
    }

    @Test
    void whatOneSideSaidAloneIsEmptiedAtOnceWithItsFile() {
        Visitor.Answer fact = client.upload(form, form, order("OWN"), FIELD, "order.pdf", paper);
        String file = file(fact);
        assertThat(client.get(fact.path() + "/redact").text())
                .contains("What disappears")
                .contains("What stays");
        assertThat(redact(client, fact, "").status()).isEqualTo(422);

        Visitor.Answer done = redact(client, fact, "a name that had to go");
        assertThat(done.text())
                .contains("Redacted")
                .contains("a name that had to go")
                .doesNotContain("Longer hours");
        assertThat(client.get(base + "/registers/change-order").text()).doesNotContain("Longer hours");
        assertThat(client.get(file).status()).isEqualTo(404);
    }

    @Test
    void whatBothStandForIsEmptiedOnceBothAsk() {
        Visitor.Answer fact = client.send(form, form, order("SHARED"));
        assertThat(client.get(fact.path() + "/redact").text()).contains("once the provider asks for the same");
        redact(client, fact, "too much said");
        assertThat(provider.get(fact.path()).text()).contains("Longer hours").contains("asks to have this redacted");
        assertThat(provider.get(base + "/tray").text()).contains("asks to have it redacted");

        assertThat(provider.get(fact.path() + "/redact").text()).contains("has asked for this already");
        redact(provider, fact, "we agree");
        assertThat(client.get(fact.path()).text()).doesNotContain("Longer hours");
        assertThat(provider.get(base + "/tray").text()).doesNotContain("asks to have it redacted");
    }

    @Test
    void onlyALeaderRedactsAndOnlyWhatIsTheSidesOwn() {
        Visitor.Answer project = client.send(
                base + "/registers/project/new",
                base + "/registers/project/new",
                Map.of(
                        "code",
                        "P1",
                        "name",
                        "Sites",
                        "plannedStartOn",
                        "2026-01-05",
                        "plannedEndOn",
                        "2026-12-18",
                        "entry.where",
                        "SHARED"));
        assertThat(provider.get(project.path() + "/redact").status()).isEqualTo(404);
        assertThat(provider.get(project.path()).html()).doesNotContain("/redact\"");
        SignedIn manager = TestInstance.colleague("Ivo Lane", leader.organisationName());
        TestInstance.appoint(manager, arrangement, Side.CLIENT, Role.COMMERCIAL_MANAGER);
        assertThat(redact(TestInstance.visitor(manager), project, "x").status()).isEqualTo(404);
        assertThat(client.get(project.path()).html()).contains("/redact\"");
    }

    private static Visitor.Answer redact(Visitor who, Visitor.Answer fact, String reason) {
        return who.send("/account", fact.path() + "/redact", Map.of("version", "1", "reason", reason));
    }

    private static String file(Visitor.Answer fact) {
        Matcher file = FILE.matcher(fact.html());
        assertThat(file.find()).as(fact.text()).isTrue();
        return file.group(1);
    }

    private static Map<String, String> order(String where) {
        return new LinkedHashMap<>(Map.of(
                "code",
                "O1",
                "title",
                "Longer hours",
                "price.amount",
                "1200.00",
                "price.currency",
                "EUR",
                "days",
                "3",
                "entry.where",
                where));
    }
}
