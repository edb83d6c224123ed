package entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the form to the register to the other side's page, without a line of code for the kind. */
class RegisterJourneyTest {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern DIGEST = Pattern.compile("name=\"digest\" value=\"([0-9a-f]{64})\"");

    private Visitor client;
    private Visitor provider;
    private String base;

    @BeforeEach
    void bothSidesAreIn() {
        SignedIn clientsLeader = TestInstance.person("Nora Hill");
        SignedIn providersLeader = TestInstance.person("Otto Lund");
        UUID arrangement = TestInstance.bean(Beginnings.class)
                .begin(clientsLeader, "Records", Side.CLIENT, ZoneId.of("Europe/Berlin"));
        TestInstance.appoint(providersLeader, arrangement, Side.PROVIDER, Role.LEADER);
        client = TestInstance.visitor(clientsLeader);
        provider = TestInstance.visitor(providersLeader);
        base = "/arrangements/" + arrangement;
    }

    @Test
    void aMilestoneGoesFromTheFormToTheRegisterAndToTheOtherSide() {
        record(client, "project", project("P1"));
        Visitor.Answer fact = record(client, "milestone", milestone("M1", "2026-05-04"));
        assertThat(fact.path()).contains("/facts/");
        assertThat(fact.text()).contains("First site live").contains("Nora Hill");
        assertThat(provider.get(base + "/registers/milestone").text())
                .contains("M1")
                .contains("First site live");
    }

    @Test
    void aMistakeStandsBesideItsFieldAndNothingIsRecorded() {
        Visitor.Answer refused = record(client, "project", project("P1", "plannedEndOn", "2026-02-30"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("February");
        assertThat(client.get(base + "/registers/project").text()).contains("Nothing here yet");
    }

    @Test
    void whatASideKeepsToItselfIsNowhereOnTheOtherSidesPages() {
        Map<String, String> own = project("HUSH");
        own.put("entry.where", "OWN");
        Visitor.Answer fact = record(client, "project", own);
        assertThat(client.get(base + "/registers/project").text())
                .contains("HUSH")
                .contains("only your side");
        assertThat(provider.get(base + "/registers/project").text()).doesNotContain("HUSH");
        assertThat(provider.get(base).text()).doesNotContain("HUSH");
        assertThat(provider.get(fact.path()).status()).isEqualTo(404);
        assertThat(provider.get(base + "/registers/project/export.csv").html()).doesNotContain("HUSH");
        assertThat(client.get(base + "/registers/project/export.csv").html()).contains("HUSH");
    }

    @Test
    void aTwoSidedFactIsProposedUntilBothSignedAndADisputeCarriesItsReason() {
        Visitor.Answer order = record(client, "change-order", order());
        assertThat(provider.get(base + "/tray").text()).contains("Longer hours");
        sign(client, order.path());
        assertThat(client.get(order.path()).text()).contains("you signed").contains("provider waiting");
        sign(provider, order.path());
        assertThat(client.get(base + "/registers/change-order").text()).contains("agreed");

        Visitor.Answer disputed = provider.send(
                order.path() + "/dispute",
                order.path() + "/dispute",
                seen(provider, order.path() + "/dispute", "we meant less"));
        assertThat(disputed.text()).contains("we meant less");
    }

    @Test
    void whoeverIsOvertakenSeesByWhomAndKeepsWhatWasTyped() {
        Visitor.Answer fact = record(client, "project", project("P1"));
        Map<String, String> first = project("P1", "name", "Renamed once");
        first.put("entry.version", "1");
        first.put("entry.reason", "clearer");
        Map<String, String> second = project("P1", "name", "Renamed twice");
        second.put("entry.version", "1");
        second.put("entry.reason", "too late");
        assertThat(client.send(fact.path() + "/amend", fact.path() + "/amend", first)
                        .status())
                .isEqualTo(200);
        Visitor.Answer overtaken = client.send(fact.path() + "/amend", fact.path() + "/amend", second);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.html()).contains("clearer").contains("Renamed twice");
    }

    @Test
    void anAmendmentShowsWhatChangedAndWhy() {
        Visitor.Answer fact = record(client, "project", project("P1"));
        Map<String, String> amended = project("P1", "name", "Sites of the north");
        amended.put("entry.version", "1");
        amended.put("entry.reason", "the board renamed it");
        String text = client.send(fact.path() + "/amend", fact.path() + "/amend", amended)
                .text();
        assertThat(text).contains("Sites").contains("Sites of the north").contains("the board renamed it");
        assertThat(provider.send(fact.path(), fact.path() + "/withdraw", Map.of("version", "2", "reason", "x"))
                        .status())
                .isEqualTo(422);
    }

    private Visitor.Answer record(Visitor who, String kind, Map<String, String> fields) {
        String form = base + "/registers/" + kind + "/new";
        Map<String, String> all = new LinkedHashMap<>(Map.of("entry.where", "SHARED"));
        all.putAll(fields);
        return who.send(form, form, all);
    }

    private static void sign(Visitor who, String fact) {
        who.send(fact, fact + "/sign", seen(who, fact, ""));
    }

    /** What a form carries unseen: the version and the digest of what was read. */
    private static Map<String, String> seen(Visitor who, String page, String reason) {
        String html = who.get(page).html();
        Matcher version = VERSION.matcher(html);
        Matcher digest = DIGEST.matcher(html);
        assertThat(version.find() && digest.find()).as(page).isTrue();
        return Map.of("version", version.group(1), "digest", digest.group(1), "reason", reason);
    }

    private static Map<String, String> project(String code, String... changed) {
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("code", code, "name", "Sites", "plannedStartOn", "2026-01-05", "plannedEndOn", "2026-12-18"));
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return fields;
    }

    private static Map<String, String> milestone(String code, String on) {
        return Map.of("project", "P1", "code", code, "name", "First site live", "baselineOn", on);
    }

    private static Map<String, String> order() {
        return Map.of(
                "code", "O1", "title", "Longer hours", "price.amount", "1200.00", "price.currency", "EUR", "days", "3");
    }
}
