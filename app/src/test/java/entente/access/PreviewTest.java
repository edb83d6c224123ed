package entente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestInstance;
import entente.Visitor;
import entente.kernel.NotFound;
import entente.kernel.Side;
import entente.ledger.Chain;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreviewTest {
    private final SignedIn leader = TestInstance.person("Nora Hill");
    private final SignedIn other = TestInstance.person("Otto Lund");
    private final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(leader, "Looked at", Side.CLIENT, ZoneId.of("Europe/Berlin"));
    private final String base = "/arrangements/" + arrangement;
    private final Visitor client = TestInstance.visitor(leader);
    private final Visitor provider;

    PreviewTest() {
        TestInstance.appoint(other, arrangement, Side.PROVIDER, Role.LEADER);
        provider = TestInstance.visitor(other);
    }

    @Test
    void everyPageOfAnArrangementOffersToLookAsSomebodyElse() {
        assertThat(client.get(base).text()).contains("See it as").contains("the provider sees it");
        assertThat(client.get(base + "/registers").html()).contains("value=\"INTERFACE_MANAGER\"");
        assertThat(client.get("/account").text()).doesNotContain("See it as");
    }

    @Test
    void asTheOtherSideOneSeesExactlyWhatBothKnow() {
        record(client, "HUSH-C", "OWN");
        record(provider, "HUSH-P", "OWN");
        record(client, "BOTH", "SHARED");
        Visitor.Answer seen = client.send(base, base + "/preview", Map.of("as", "OTHER", "back", base + "/registers"));

        assertThat(seen.path()).isEqualTo(base + "/registers");
        assertThat(seen.text()).contains("as the provider sees it").contains("Back to my own view");
        assertThat(client.get(base + "/registers/project").text())
                .contains("BOTH")
                .doesNotContain("HUSH-C")
                .doesNotContain("HUSH-P");
        assertThat(client.get(base + "/registers/project/export.csv").html())
                .contains("BOTH")
                .doesNotContain("HUSH");
        for (String page : new String[] {"", "/tray", "/alerts", "/people"}) {
            assertThat(client.get(base + page).text())
                    .as(page)
                    .contains("You can only read")
                    .doesNotContain("HUSH");
        }
        assertThat(client.get(base + "/people").text()).doesNotContain(leader.email());
        assertThat(client.get(base + "/drafts").status()).isEqualTo(404);
    }

    @Test
    void aPrivateFactsPageIsAbsentForWhoeverLooksAsTheOtherSide() {
        String fact = record(client, "HUSH-C", "OWN").path();
        client.send(base, base + "/preview", Map.of("as", "OTHER"));
        assertThat(client.get(fact).status()).isEqualTo(404);
        client.send(base, base + "/preview/end", Map.of());
        assertThat(client.get(fact).status()).isEqualTo(200);
    }

    @Test
    void whoLooksAsSomebodyElseChangesNothingAndLeavesNoTrace() {
        record(client, "BOTH", "SHARED");
        int before = TestInstance.ledger()
                .entries(leader.reader(), arrangement, Chain.SHARED)
                .size();
        client.send(base, base + "/preview", Map.of("as", "OTHER"));

        Visitor.Answer refused = record(client, "P2", "SHARED");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("looking changes nothing");
        assertThat(client.get(base + "/registers/project").html()).doesNotContain("/new\"");
        assertThat(client.get(base + "/events").status()).isEqualTo(404);
        assertThat(TestInstance.ledger().entries(leader.reader(), arrangement, Chain.SHARED))
                .hasSize(before);
        assertThat(provider.get(base).text()).doesNotContain("as the provider sees it");
    }

    @Test
    void asARoleOneSeesWhatTheRoleMayRead() {
        record(client, "PLAIN", "OWN");
        client.send(
                base + "/registers/budget/new",
                base + "/registers/budget/new",
                Map.of("code", "MONEY-1", "original.amount", "10", "original.currency", "EUR", "entry.where", "OWN"));
        assertThat(client.get(base + "/registers/budget").text()).contains("MONEY-1");
        client.send(base, base + "/preview", Map.of("as", "INTERFACE_MANAGER"));

        assertThat(client.get(base + "/registers/project").text())
                .contains("PLAIN")
                .contains("as our interface manager");
        assertThat(client.get(base + "/registers/budget").text()).doesNotContain("MONEY-1");
    }

    @Test
    void nobodySeesMoreThroughOthersEyes() {
        SignedIn assistant = TestInstance.colleague("Tess Lowe", leader.organisationName());
        TestInstance.appoint(assistant, arrangement, Side.CLIENT, Role.ASSISTANT);
        Visitor visitor = TestInstance.visitor(assistant);

        assertThat(visitor.get(base).html()).doesNotContain("value=\"LEADER\"").contains("value=\"OTHER\"");
        assertThat(visitor.send(base, base + "/preview", Map.of("as", "LEADER")).status())
                .isEqualTo(404);
        Member member = TestInstance.bean(Members.class).get(assistant, arrangement);
        assertThatThrownBy(() -> member.as(Role.LEADER)).isInstanceOf(NotFound.class);
        assertThat(member.asTheOtherSide().may(Right.SIGN)).isFalse();
    }

    @Test
    void whereTheStepLeadsBackToStaysInTheArrangement() {
        assertThat(client.send(base, base + "/preview", Map.of("as", "OTHER", "back", "//evil.example"))
                        .path())
                .isEqualTo(base);
    }

    private Visitor.Answer record(Visitor who, String code, String where) {
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("code", code, "name", code, "plannedStartOn", "2026-01-05", "plannedEndOn", "2026-12-18"));
        fields.put("entry.where", where);
        return who.send(base + "/registers/project/new", base + "/registers/project/new", fields);
    }
}
