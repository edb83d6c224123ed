package entente.register.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DraftsApiTest {
    private final BothSides both = BothSides.begin();
    private final Caller client = both.client();
    private final String drafts = both.register("project") + "/drafts";
    private final String releases = "/api/v1/arrangements/" + both.arrangement() + "/releases";
    private final String publications = "/api/v1/arrangements/" + both.arrangement() + "/publications";

    @Test
    void aDraftIsItsAuthorsAloneUntilItIsReleased() {
        SignedIn colleague =
                TestInstance.colleague("Ida Sand", both.clientsLeader().organisationName());
        TestInstance.appoint(colleague, both.arrangement(), Side.CLIENT, Role.LEADER);
        Caller other = new Caller(colleague);
        Caller.Answer draft = draft("P1");
        String address = drafts + "/" + draft.id();

        assertThat(draft.status()).isEqualTo(201);
        assertThat(draft.header("Location")).isEqualTo(address);
        assertThat(client.get(drafts).json()).hasSize(1);
        assertThat(other.get(drafts).json()).isEmpty();
        assertThat(other.get(address).status()).isEqualTo(404);
        assertThat(other.post(releases, chosen(draft)).status()).isEqualTo(404);
        assertThat(other.ask("DELETE", address, "").status()).isEqualTo(404);
        assertThat(projects()).isEmpty();
    }

    @Test
    void aDraftIsWrittenAnewAndThrownAway() {
        String address = drafts + "/" + draft("P1").id();

        Caller.Answer amended = client.put(address, Caller.said(BothSides.projectBody("P2"), ""));
        assertThat(amended.status()).isEqualTo(200);
        assertThat(amended.json().at("/body/code").asString()).isEqualTo("P2");
        assertThat(client.ask("DELETE", address, "").status()).isEqualTo(204);
        assertThat(client.get(address).status()).isEqualTo(404);
        assertThat(projects()).isEmpty();
    }

    @Test
    void whatCannotBeTrueIsNoDraftEither() {
        Caller.Answer refused =
                client.post(drafts, Caller.said(BothSides.projectBody("P1", "plannedEndOn", "2020-01-01"), ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("#/body/plannedEndOn");
    }

    @Test
    void draftsThatPointToEachOtherAreReleasedTogetherOrNot() {
        Caller.Answer project = draft("P1");
        ObjectNode milestone = Caller.object(
                Map.of("project", project.id(), "code", "M1", "name", "Go-live", "baselineOn", "2026-06-30"));
        Caller.Answer child = client.post(both.register("milestone") + "/drafts", Caller.said(milestone, ""));
        assertThat(child.status()).as(child.json().toString()).isEqualTo(201);

        assertThat(client.post(releases, chosen(child)).status()).isEqualTo(422);
        assertThat(projects()).isEmpty();
        Caller.Answer done = client.post(releases, chosen(child, project));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.json().path("facts").findValuesAsString("kind")).containsExactly("project", "milestone");
        assertThat(projects()).containsExactly("P1");
        assertThat(client.get(drafts).json()).isEmpty();
        assertThat(both.provider()
                        .get(both.register("project"))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(client.post(releases, chosen(project)).status())
                .as("once more")
                .isEqualTo(404);
    }

    @Test
    void whatASideKnowsIsPublishedToBoth() {
        JsonNode said =
                client.post(releases, chosen(draft("P1"))).json().path("facts").get(0);

        assertThat(client.post(publications, offering(said, 2)).status())
                .as("unseen")
                .isEqualTo(409);
        Caller.Answer done = client.post(publications, offering(said, 1));
        assertThat(done.status()).as(done.json().toString()).isEqualTo(200);
        assertThat(done.json().at("/facts/0/id").asString())
                .isNotEqualTo(said.path("id").asString());
        assertThat(both.provider()
                        .get(both.register("project"))
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(projects()).containsExactly("P1");
    }

    @Test
    void aNameThatIsTakenIsForTheProgramToDecide() {
        both.project("P1", "name", "Theirs and ours");
        client.post(publications, offering(first(), 1));
        JsonNode mine =
                client.post(releases, chosen(draft("P1"))).json().path("facts").get(0);

        Caller.Answer clash = client.post(publications, offering(mine, 1));
        assertThat(clash.status()).isEqualTo(409);
        ObjectNode renamed = offering(mine, 1);
        ((ObjectNode) renamed.path("facts").get(0))
                .set("onClash", Caller.object(Map.of("do", "RENAME", "name", Map.of("code", "P2"))));
        assertThat(client.post(publications, renamed).status()).isEqualTo(200);
        assertThat(both.provider()
                        .get(both.register("project"))
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void nobodyPublishesWhatTheOtherSideKeeps() {
        JsonNode mine =
                client.post(releases, chosen(draft("P1"))).json().path("facts").get(0);

        assertThat(both.provider().post(publications, offering(mine, 1)).status())
                .isEqualTo(404);
        assertThat(client.post(publications, Caller.object(Map.of("facts", List.of(3))))
                        .status())
                .isEqualTo(422);
    }

    private Caller.Answer draft(String code) {
        return client.post(drafts, Caller.said(BothSides.projectBody(code), ""));
    }

    private static ObjectNode chosen(Caller.Answer... drafts) {
        return Caller.object(
                Map.of("drafts", List.of(drafts).stream().map(Caller.Answer::id).toList()));
    }

    private static ObjectNode offering(JsonNode fact, int version) {
        return Caller.object(Map.of(
                "facts",
                List.of(Map.of("fact", fact.path("id").asString(), "version", version)),
                "reason",
                "so that both know"));
    }

    private JsonNode first() {
        return client.get(both.register("project")).json().at("/items/0");
    }

    private List<String> projects() {
        return client.get(both.register("project"))
                .json()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/body/code").asString())
                .toList();
    }
}
