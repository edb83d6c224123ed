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
import org.junit.jupiter.api.Test;

class DraftPagesTest {
    private static final Pattern DRAFT = Pattern.compile("name=\"draft\" value=\"([0-9a-f-]{36})\"");

    private final SignedIn leader = TestInstance.person("Nora Hill");
    private final SignedIn other = TestInstance.person("Otto Lund");
    private final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(leader, "Drafted", Side.CLIENT, ZoneId.of("Europe/Berlin"));
    private final String base = "/arrangements/" + arrangement;
    private final Visitor client = TestInstance.visitor(leader);

    DraftPagesTest() {
        TestInstance.appoint(other, arrangement, Side.PROVIDER, Role.LEADER);
    }

    @Test
    void anEmptyListSaysWhatADraftIs() {
        assertThat(client.get(base + "/drafts").text()).contains("You have no drafts");
    }

    @Test
    void aDraftIsItsAuthorsAloneUntilItIsReleased() {
        SignedIn colleague = TestInstance.colleague("Ida Berg", leader.organisationName());
        TestInstance.appoint(colleague, arrangement, Side.CLIENT, Role.LEADER);

        Visitor.Answer kept = keep(client, "project", project("HUSH"));
        assertThat(kept.path()).isEqualTo(base + "/drafts");
        assertThat(kept.text()).contains("HUSH");
        String draft = first(kept);
        Visitor hers = TestInstance.visitor(colleague);
        assertThat(hers.get(base + "/drafts").text()).doesNotContain("HUSH");
        assertThat(hers.get(base + "/drafts/" + draft).status()).isEqualTo(404);
        assertThat(hers.get(base + "/registers/project").text()).doesNotContain("HUSH");

        Visitor.Answer released =
                client.send(base + "/drafts", base + "/drafts/release", Map.of("draft", draft, "to", "OWN"));
        assertThat(released.text()).contains("You have no drafts");
        assertThat(hers.get(base + "/registers/project").text())
                .contains("HUSH")
                .contains("only your side");
        assertThat(TestInstance.visitor(other).get(base + "/registers/project").text())
                .doesNotContain("HUSH");
    }

    @Test
    void aDraftIsEditedAndReleasedToBothWhereItsKindLivesWithBoth() {
        String draft = first(keep(client, "project", project("P1")));
        Map<String, String> better = project("P1");
        better.put("name", "Better");
        better.put("entry.do", "DRAFT");
        assertThat(client.get(base + "/drafts/" + draft).html()).contains("value=\"P1\"");
        assertThat(client.send(base + "/drafts/" + draft, base + "/drafts/" + draft, better)
                        .text())
                .contains("Better");
        client.send(base + "/drafts", base + "/drafts/release", Map.of("draft", draft, "to", "SHARED"));

        assertThat(TestInstance.visitor(other).get(base + "/registers/project").text())
                .contains("Better");
    }

    @Test
    void whatBeginsWithOneSideIsNotReleasedToBoth() {
        String draft = first(
                keep(client, "budget", Map.of("code", "B1", "original.amount", "100", "original.currency", "EUR")));
        Visitor.Answer refused =
                client.send(base + "/drafts", base + "/drafts/release", Map.of("draft", draft, "to", "SHARED"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("release it to your side and publish it from there");
        assertThat(client.get(base + "/drafts").text()).contains("B1");
    }

    @Test
    void aDraftPointsToAnotherAndBothAreReleasedTogether() {
        String project = first(keep(client, "project", project("P7")));
        Visitor.Answer both = keep(
                client,
                "milestone",
                Map.of("project", project, "code", "M1", "name", "Live", "baselineOn", "2026-05-04"));
        assertThat(both.text()).contains("P7 M1");
        String milestone = both.html()
                .lines()
                .filter(line -> DRAFT.matcher(line).find())
                .reduce((one, last) -> last)
                .map(line -> {
                    Matcher found = DRAFT.matcher(line);
                    return found.find() ? found.group(1) : "";
                })
                .orElseThrow();

        Visitor.Answer alone =
                client.send(base + "/drafts", base + "/drafts/release", Map.of("draft", milestone, "to", "OWN"));
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.text()).contains("points to your draft P7");

        client.send(base + "/drafts", base + "/drafts/release", Map.of("draft", project + "," + milestone));
        assertThat(client.get(base + "/registers/milestone").text())
                .contains("P7")
                .contains("Live");
    }

    @Test
    void aDraftIsDeletedAndLeavesNothing() {
        String draft = first(keep(client, "project", project("GONE")));
        assertThat(client.get(base + "/drafts/" + draft + "/delete").text()).contains("gone for good");
        Visitor.Answer deleted =
                client.send(base + "/drafts/" + draft + "/delete", base + "/drafts/" + draft + "/delete", Map.of());

        assertThat(deleted.text()).contains("You have no drafts");
        assertThat(client.get(base + "/drafts/" + draft).status()).isEqualTo(404);
    }

    @Test
    void anAssistantKeepsDraftsAndRecordsNothing() {
        SignedIn assistant = TestInstance.colleague("Tess Lowe", leader.organisationName());
        TestInstance.appoint(assistant, arrangement, Side.CLIENT, Role.ASSISTANT);
        Visitor visitor = TestInstance.visitor(assistant);

        assertThat(visitor.get(base + "/registers/project/new").html())
                .contains("value=\"DRAFT\"")
                .doesNotContain("value=\"RECORD\"");
        Visitor.Answer kept = keep(visitor, "project", project("P9"));
        assertThat(kept.text()).contains("You prepare and do not release");
        Matcher link = Pattern.compile("/drafts/([0-9a-f-]{36})\"").matcher(kept.html());
        assertThat(link.find()).isTrue();
        assertThat(visitor.send(base + "/drafts", base + "/drafts/release", Map.of("draft", link.group(1)))
                        .status())
                .isEqualTo(404);
        Map<String, String> recorded = project("P9");
        recorded.put("entry.do", "RECORD");
        assertThat(visitor.send(base + "/registers/project/new", base + "/registers/project/new", recorded)
                        .status())
                .isEqualTo(404);
    }

    private Visitor.Answer keep(Visitor who, String kind, Map<String, String> fields) {
        String form = base + "/registers/" + kind + "/new";
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("entry.do", "DRAFT");
        return who.send(form, form, all);
    }

    private static String first(Visitor.Answer list) {
        Matcher draft = DRAFT.matcher(list.html());
        assertThat(draft.find()).as(list.text()).isTrue();
        return draft.group(1);
    }

    private static Map<String, String> project(String code) {
        return new LinkedHashMap<>(
                Map.of("code", code, "name", "Sites", "plannedStartOn", "2026-01-05", "plannedEndOn", "2026-12-18"));
    }
}
