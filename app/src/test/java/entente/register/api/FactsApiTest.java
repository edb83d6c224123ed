package entente.register.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reading through real HTTP, for both sides, for a role that may read less, for a browser and for strangers. */
class FactsApiTest {
    private final BothSides both = BothSides.begin();
    private final Caller client = both.client();
    private final Caller provider = both.provider();

    @Test
    void whoAsksSeesItsArrangementsAndTheirRegisters() {
        JsonNode start = client.get("/api/v1").json();
        assertThat(start.at("/arrangements/0/name").asString()).isEqualTo("Records");
        assertThat(start.at("/arrangements/0/side").asString()).isEqualTo("CLIENT");
        both.project("P1");
        JsonNode registers =
                provider.get(start.at("/arrangements/0/href").asString()).json();
        assertThat(registers.path("side").asString()).isEqualTo("PROVIDER");
        assertThat(registers
                        .path("registers")
                        .valueStream()
                        .filter(r -> r.path("facts").asInt() > 0))
                .extracting(r -> r.path("kind").asString())
                .contains("project")
                .doesNotContain("milestone");
    }

    @Test
    void aFactIsReadByBothSidesWithItsVersionAsETag() {
        Caller.Answer recorded = both.project("P1");
        assertThat(recorded.status()).isEqualTo(201);
        assertThat(recorded.header("Location")).isEqualTo(both.fact("project", recorded));
        assertThat(recorded.etag()).isEqualTo("\"1.1\"");
        Caller.Answer read = provider.get(both.fact("project", recorded));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.etag()).isEqualTo(recorded.etag());
        assertThat(read.json()).isEqualTo(recorded.json());
        assertThat(read.json().path("body")).isEqualTo(BothSides.projectBody("P1"));
        assertThat(provider.get(both.fact("project", recorded), "If-None-Match", read.etag())
                        .status())
                .isEqualTo(304);
    }

    @Test
    void whatIsPrivateAnswersTheOtherSideAsIfItDidNotExist() {
        Caller.Answer own =
                client.post(both.register("project") + "?chain=CLIENT", Caller.said(BothSides.projectBody("HUSH"), ""));
        assertThat(own.json().path("chain").asString()).isEqualTo("CLIENT");
        String nobodys = both.register("project") + "/0192f000-0000-7000-8000-0000000000cc";
        for (String tail : List.of("", "/history")) {
            Caller.Answer hidden = provider.get(both.fact("project", own) + tail);
            Caller.Answer absent = provider.get(nobodys + tail);
            assertThat(hidden.status()).isEqualTo(404);
            assertThat(hidden.isProblem()).isTrue();
            assertThat(hidden.json().path("detail")).isEqualTo(absent.json().path("detail"));
        }
        assertThat(provider.get(both.register("project")).json().path("total").asInt())
                .isZero();
        assertThat(provider.post(both.fact("project", own) + "/affirmations", Caller.object(Map.of()))
                        .status())
                .isEqualTo(404);
        assertThat(client.get(both.register("project")).json().path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void aStrangerSeesTheDocumentAndNothingElse() {
        Caller nobody = new Caller("");
        assertThat(nobody.get("/api/v1/openapi.json").status()).isEqualTo(200);
        for (Caller stranger : List.of(nobody, new Caller("made-up"))) {
            Caller.Answer refused = stranger.get("/api/v1");
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.isProblem()).isTrue();
            assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
        Caller elsewhere = new Caller(TestInstance.person("Somebody Else"));
        assertThat(elsewhere.get(both.register("project")).status()).isEqualTo(404);
        assertThat(elsewhere.get("/api/v1").json().path("arrangements")).isEmpty();
    }

    @Test
    void aRoleReadsItsSubjectsOnly() {
        Caller.Answer answer = client.post(
                both.register("leader-answer"),
                Caller.said(
                        Caller.object(Map.of("practice", "000-A1", "answeredOn", "2026-03-02", "answer", "YES")), ""));
        SignedIn manager = TestInstance.colleague("Ines", both.clientsLeader().organisationName());
        TestInstance.appoint(manager, both.arrangement(), Side.CLIENT, Role.INTERFACE_MANAGER);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        assertThat(new Caller(manager).get(both.fact("leader-answer", answer)).status())
                .isEqualTo(404);
        assertThat(new Caller(manager)
                        .post(
                                both.register("leader-answer"),
                                Caller.said(answer.json().path("body"), ""))
                        .status())
                .isEqualTo(404);
        SignedIn auditor = TestInstance.colleague("Ada", both.clientsLeader().organisationName());
        TestInstance.appoint(auditor, both.arrangement(), Side.CLIENT, Role.AUDITOR);
        assertThat(new Caller(auditor).get(both.register("project")).status()).isEqualTo(200);
        assertThat(new Caller(auditor)
                        .post(both.register("project"), Caller.said(BothSides.projectBody("P9"), ""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aSignedInBrowserReadsAndDoesNotWrite() {
        Visitor browser = TestInstance.visitor(both.clientsLeader());
        assertThat(browser.get(both.register("project")).status()).isEqualTo(200);
        Visitor.Answer refused =
                browser.send("/account", both.register("project"), Map.of("code", "P1", "name", "forged"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html()).contains("\"status\":403").contains("token");
    }

    @Test
    void aListIsFilteredSortedAndPagedByItsLinks() {
        for (String code : List.of("P1", "P2", "P10", "Q1", "P3")) {
            both.project(code, "plannedEndOn", code.equals("Q1") ? "2027-06-30" : "2026-12-18");
        }
        assertThat(codes(both.register("project"))).containsExactly("P1", "P2", "P3", "P10", "Q1");
        assertThat(codes(both.register("project") + "?sort=-code&where=plannedEndOn:BEFORE:2027-01-01&q=sites"))
                .containsExactly("P10", "P3", "P2", "P1");
        assertThat(codes(both.register("project") + "?where=code:CONTAINS:P&where=code:EQUALS:p2&size=2&state=SAID"))
                .containsExactly("P2");
        assertThat(codes(both.register("project") + "?state=AGREED")).isEmpty();
        List<String> walked = new ArrayList<>();
        Caller.Answer page = client.get(both.register("project") + "?size=2&sort=-code");
        while (true) {
            page.json().path("items").forEach(i -> walked.add(i.at("/body/code").asString()));
            String next = page.json().path("next").asString("");
            assertThat(page.header("Link")).isEqualTo(next.isEmpty() ? "" : "<" + next + ">; rel=\"next\"");
            if (next.isEmpty()) {
                break;
            }
            page = client.get(next);
        }
        assertThat(walked).containsExactly("Q1", "P10", "P3", "P2", "P1");
    }

    @Test
    void aQuestionThatIsNotUnderstoodIsNamedAndNeverLeftOut() {
        for (String asked : List.of(
                "filter=x",
                "where=code",
                "where=nope:EQUALS:1",
                "where=plannedEndOn:BEFORE:soon",
                "state=GONE",
                "sort=nope",
                "size=0",
                "size=1001",
                "size=many",
                "after=xyz",
                "asOf=2026-02-30",
                "knownOn=%2B999999999-12-31")) {
            Caller.Answer refused = client.get(both.register("project") + "?" + asked);
            assertThat(refused.status()).as(asked).isEqualTo(422);
            assertThat(refused.isProblem()).as(asked).isTrue();
            assertThat(refused.json().at("/errors/0/field").asString())
                    .as(asked)
                    .isNotEmpty();
        }
        assertThat(client.get(both.fact("project", both.project("P1")) + "?size=2")
                        .status())
                .isEqualTo(422);
        assertThat(client.get(both.register("no-such-kind")).status()).isEqualTo(404);
        assertThat(client.get(both.register("project") + "/no-id").status()).isEqualTo(404);
    }

    @Test
    void aFactIsReadAsItWasKnownAndHeld() {
        Caller.Answer recorded = both.project("P1");
        String fact = both.fact("project", recorded);
        client.put(
                fact,
                Caller.said(BothSides.projectBody("P1", "name", "Sites of the north"), "renamed")
                        .put("effectiveOn", "2099-01-01"),
                "If-Match",
                "\"1\"");
        assertThat(client.get(fact).json().at("/body/name").asString()).isEqualTo("Sites of the north");
        assertThat(client.get(fact + "?asOf=2098-12-31").json().at("/body/name").asString())
                .isEqualTo("Sites");
        assertThat(client.get(fact + "?asOf=2099-01-01").json().at("/body/name").asString())
                .isEqualTo("Sites of the north");
        assertThat(client.get(fact + "?asOf=2020-01-01").status()).isEqualTo(404);
        assertThat(client.get(fact + "?knownOn=2020-01-01").status()).isEqualTo(404);
        assertThat(client.get(both.register("project") + "?asOf=2020-01-01")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(client.get(fact + "?asOf=2099-01-01&knownOn=2020-01-01").status())
                .isEqualTo(404);
    }

    @Test
    void theHistoryTellsWhoChangedWhatAndWhy() {
        Caller.Answer recorded = both.project("P1");
        String fact = both.fact("project", recorded);
        client.put(fact, Caller.said(BothSides.projectBody("P1", "name", "North"), "clearer"), "If-Match", "\"1\"");
        client.ask("POST", fact + "/affirmations", "");
        JsonNode history = provider.get(fact + "/history").json();
        assertThat(history.valueStream().map(c -> c.path("act").asString()))
                .containsExactly("AFFIRM", "AMEND", "RECORD");
        assertThat(history.at("/1/name").asString()).isEqualTo("Nora Hill");
        assertThat(history.at("/1/reason").asString()).isEqualTo("clearer");
        assertThat(history.at("/1/differences/0/was").asString()).isEqualTo("Sites");
        assertThat(history.at("/1/differences/0/now").asString()).isEqualTo("North");
    }

    private List<String> codes(String path) {
        Caller.Answer page = client.get(path);
        assertThat(page.status()).as(page.json().toString()).isEqualTo(200);
        return page.json()
                .path("items")
                .valueStream()
                .map(i -> i.at("/body/code").asString())
                .toList();
    }
}
