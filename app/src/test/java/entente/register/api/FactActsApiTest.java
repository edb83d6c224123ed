package entente.register.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.access.Signing;
import entente.access.SigningLimit;
import entente.kernel.Money;
import entente.kernel.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writing through real HTTP: what is recorded once, what is refused, and who was there before. */
class FactActsApiTest {
    private final BothSides both = BothSides.begin();
    private final Caller client = both.client();
    private final Caller provider = both.provider();

    @Test
    void theSameRequestUnderTheSameKeyIsDoneOnceAndAnsweredTheSame() {
        ObjectNode said = Caller.said(BothSides.projectBody("P1"), "");
        Caller.Answer first = client.post(both.register("project"), said, "Idempotency-Key", "k-1");
        String fact = both.fact("project", first);
        client.put(fact, Caller.said(BothSides.projectBody("P1", "name", "North"), "new"), "If-Match", first.etag());
        Caller.Answer again = client.post(both.register("project"), said, "Idempotency-Key", "k-1");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(client.get(both.register("project")).json().path("total").asInt())
                .isEqualTo(1);

        Caller.Answer other = client.post(
                both.register("project"), Caller.said(BothSides.projectBody("P2"), ""), "Idempotency-Key", "k-1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().at("/errors/0/field").asString()).isEqualTo("Idempotency-Key");
        Caller.Answer theirs = provider.post(
                both.register("project"), Caller.said(BothSides.projectBody("P2"), ""), "Idempotency-Key", "k-1");
        assertThat(theirs.status()).as("keys are a viewpoint's own").isEqualTo(201);
        assertThat(client.post(both.register("project"), said, "Idempotency-Key", "x".repeat(101))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anAmendmentThatIsSentTwiceIsMadeOnce() {
        Caller.Answer recorded = both.project("P1");
        String fact = both.fact("project", recorded);
        ObjectNode said = Caller.said(BothSides.projectBody("P1", "name", "North"), "clearer");
        Caller.Answer first = client.put(fact, said, "If-Match", recorded.etag(), "Idempotency-Key", "k");
        Caller.Answer again = client.put(fact, said, "If-Match", recorded.etag(), "Idempotency-Key", "k");
        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.json().path("version").asInt()).isEqualTo(2);
        ObjectNode reason = Caller.object(Map.of("reason", "a mistake"));
        assertThat(client.delete(fact, reason, "If-Match", again.etag(), "Idempotency-Key", "w")
                        .status())
                .isEqualTo(204);
        assertThat(client.delete(fact, reason, "If-Match", again.etag(), "Idempotency-Key", "w")
                        .status())
                .isEqualTo(204);
        assertThat(client.get(fact).json().path("state").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void ofTwentyThatSendTheSameAtOnceOneIsRecordedAndAllAreToldTheSame() throws Exception {
        ObjectNode said = Caller.said(BothSides.projectBody("P1"), "");
        List<Callable<Caller.Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(() -> client.post(both.register("project"), said, "Idempotency-Key", "same"));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Caller.Answer> answers =
                    threads.invokeAll(calls).stream().map(FactActsApiTest::get).toList();
            assertThat(answers).allMatch(a -> a.status() == 201);
            assertThat(answers.stream().map(Caller.Answer::id).distinct()).hasSize(1);
        }
        assertThat(client.get(both.register("project")).json().path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void whoNamesNoVersionOrAnOldOneIsToldWhatHappenedMeanwhile() {
        Caller.Answer recorded = both.order("O1");
        String fact = both.fact("change-order", recorded);
        ObjectNode cheaper = ((ObjectNode) recorded.json().path("body").deepCopy()).put("days", 2);
        assertThat(client.put(fact, Caller.said(cheaper, "faster")).status()).isEqualTo(428);
        assertThat(client.put(fact, Caller.said(cheaper, "faster"), "If-Match", "*")
                        .status())
                .isEqualTo(428);
        assertThat(client.put(fact, Caller.said(cheaper, "faster"), "If-Match", "W/\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(provider.put(fact, Caller.said(cheaper, "two will do"), "If-Match", recorded.etag())
                        .status())
                .isEqualTo(200);
        Caller.Answer stale = client.put(fact, Caller.said(cheaper, "faster"), "If-Match", recorded.etag());
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.isProblem()).isTrue();
        assertThat(stale.json().at("/meanwhile/0/side").asString()).isEqualTo("PROVIDER");
        assertThat(stale.json().at("/meanwhile/0/reason").asString()).isEqualTo("two will do");
        assertThat(stale.json().at("/meanwhile/0/differences/0/now").asString()).isEqualTo("2");
        assertThat(client.get(fact).json().at("/body/days").asInt()).isEqualTo(2);
    }

    @Test
    void ofTwoThatAmendAtOnceOneIsOvertakenAndSeesByWhom() throws Exception {
        Caller.Answer recorded = both.order("O1");
        String fact = both.fact("change-order", recorded);
        List<Callable<Caller.Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ObjectNode body = ((ObjectNode) recorded.json().path("body").deepCopy()).put("days", 10 + i);
            Caller who = i % 2 == 0 ? client : provider;
            calls.add(() -> who.put(fact, Caller.said(body, "at once"), "If-Match", recorded.etag()));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Caller.Answer> answers =
                    threads.invokeAll(calls).stream().map(FactActsApiTest::get).toList();
            assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(1);
            assertThat(answers)
                    .filteredOn(a -> a.status() != 200)
                    .allMatch(a -> a.status() == 409 || a.status() == 412)
                    .allMatch(a -> a.json().at("/meanwhile/0/reason").asString().equals("at once"));
        }
    }

    @Test
    void everythingThatIsWrongHasItsPlaceInWhatWasSent() {
        ObjectNode said = Caller.object(Map.of(
                "body",
                Map.of("code", "O1", "title", 5, "price", Map.of("amount", "1.005", "currency", "EUR"), "oops", 1),
                "effectiveOn",
                "tomorrow",
                "because",
                "x"));
        Caller.Answer wrong = client.post(both.register("change-order"), said);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.isProblem()).isTrue();
        assertThat(pointers(wrong)).contains("#/because", "#/body/title", "#/body/price/amount", "#/body/oops");
        both.project("P1");
        assertThat(pointers(both.project("P1"))).as("the key is taken").containsExactly("#/body/code");
        Caller.Answer unreasoned = client.put(
                both.fact("project", both.project("P2")),
                Caller.said(BothSides.projectBody("P2", "name", "x"), ""),
                "If-Match",
                "\"1\"");
        assertThat(pointers(unreasoned)).containsExactly("#/reason");
        Caller.Answer late = client.post(
                both.register("project"),
                Caller.said(BothSides.projectBody("P3"), "").put("effectiveOn", "tomorrow"));
        assertThat(pointers(late)).containsExactly("#/effectiveOn");
    }

    @Test
    void whatIsNoRequestOfThisKindIsRefusedByItsNumber() {
        String register = both.register("project");
        assertThat(client.ask("POST", register, "{\"body\":", "Content-Type", "application/json")
                        .status())
                .isEqualTo(400);
        assertThat(client.ask("POST", register, "{\"body\":{},\"body\":{}}", "Content-Type", "application/json")
                        .status())
                .isEqualTo(400);
        assertThat(client.ask("POST", register, "\u0000\u0001", "Content-Type", "application/json")
                        .status())
                .isEqualTo(400);
        assertThat(client.ask("POST", register, "code=P1", "Content-Type", "application/x-www-form-urlencoded")
                        .status())
                .isEqualTo(415);
        Caller.Answer large = client.post(register, Caller.said(BothSides.projectBody("x".repeat(Message.MOST)), ""));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.isProblem()).isTrue();
        Caller.Answer wrongMethod = client.ask("PATCH", register, "{}", "Content-Type", "application/json");
        assertThat(wrongMethod.status()).isEqualTo(405);
        assertThat(wrongMethod.isProblem()).isTrue();
        assertThat(wrongMethod.header("Allow")).contains("GET").contains("POST");
        Caller.Answer system = client.post(both.register("alert"), Caller.said(Caller.object(Map.of()), ""));
        assertThat(system.status()).isEqualTo(405);
        assertThat(client.get(register, "Accept", "application/xml").status()).isEqualTo(406);
    }

    @Test
    void aVersionHoldsOnceBothSidesSignedExactlyIt() {
        Caller.Answer recorded = both.order("O1");
        String fact = both.fact("change-order", recorded);
        assertThat(recorded.json().path("state").asString()).isEqualTo("PROPOSED");
        ObjectNode sign = Caller.object(Map.of(
                "agrees", true, "bodyDigest", recorded.json().path("bodyDigest").asString()));
        Caller.Answer signed = client.post(fact + "/sign-offs", sign, "If-Match", recorded.etag());
        assertThat(signed.status()).isEqualTo(204);
        assertThat(signed.etag()).isNotEqualTo(recorded.etag());
        assertThat(provider.post(
                                fact + "/sign-offs",
                                Caller.object(Map.of("agrees", true, "bodyDigest", "0".repeat(64))),
                                "If-Match",
                                "\"1\"")
                        .status())
                .as("signed unseen")
                .isEqualTo(409);
        assertThat(provider.post(fact + "/sign-offs", sign, "If-Match", "\"1\"").status())
                .isEqualTo(204);
        JsonNode agreed = provider.get(fact).json();
        assertThat(agreed.path("state").asString()).isEqualTo("AGREED");
        assertThat(agreed.path("signOffs").valueStream().map(s -> s.path("side").asString()))
                .containsExactly("CLIENT", "PROVIDER");
    }

    @Test
    void aCounterProposalStandsBesideWhatHoldsUntilItIsSigned() {
        Caller.Answer recorded = both.order("O1");
        String fact = both.fact("change-order", recorded);
        ObjectNode sign = Caller.object(Map.of(
                "agrees", true, "bodyDigest", recorded.json().path("bodyDigest").asString()));
        client.post(fact + "/sign-offs", sign, "If-Match", "\"1\"");
        provider.post(fact + "/sign-offs", sign, "If-Match", "\"1\"");
        JsonNode agreed = provider.get(fact).json();
        ObjectNode shorter = ((ObjectNode) agreed.path("body").deepCopy()).put("days", 1);
        Caller.Answer amended = provider.put(fact, Caller.said(shorter, "one is enough"), "If-Match", "\"1\"");
        assertThat(amended.json().path("version").asInt()).as("what holds").isEqualTo(1);
        assertThat(amended.json().at("/proposal/body/days").asInt()).isEqualTo(1);
        assertThat(amended.etag()).startsWith("\"2.");
        ObjectNode dispute = Caller.object(Map.of(
                "agrees",
                false,
                "bodyDigest",
                amended.json().at("/proposal/bodyDigest").asString()));
        assertThat(pointers(client.post(fact + "/sign-offs", dispute, "If-Match", "\"2\"")))
                .containsExactly("#/reason");
        assertThat(client.post(fact + "/sign-offs", dispute.put("reason", "three, as agreed"), "If-Match", "\"2\"")
                        .status())
                .isEqualTo(204);
        assertThat(provider.get(fact).json().at("/proposal/signOffs/0/reason").asString())
                .isEqualTo("three, as agreed");
    }

    @Test
    void aProgramSignsNoFurtherThanItsPerson() {
        SignedIn sponsor = TestInstance.colleague("Ines", both.clientsLeader().organisationName());
        TestInstance.appoint(sponsor, both.arrangement(), Side.CLIENT, Role.EXECUTIVE_SPONSOR);
        Member leader = TestInstance.bean(Members.class).get(both.clientsLeader(), both.arrangement());
        TestInstance.bean(Signing.class)
                .limit(leader, new SigningLimit(Role.EXECUTIVE_SPONSOR, "change-order", Money.of("1000.00", "EUR")));
        Caller.Answer recorded = both.order("O1");
        String signOffs = both.fact("change-order", recorded) + "/sign-offs";
        ObjectNode sign = Caller.object(Map.of(
                "agrees", true, "bodyDigest", recorded.json().path("bodyDigest").asString()));
        Caller.Answer refused = new Caller(sponsor).post(signOffs, sign, "If-Match", "\"1\"");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asString()).contains("second person");
        assertThat(client.post(signOffs, sign, "If-Match", "\"1\"").status()).isEqualTo(204);
    }

    @Test
    void oneSideDoesNotChangeWhatTheOtherSaid() {
        Caller.Answer recorded = both.project("P1");
        String fact = both.fact("project", recorded);
        ObjectNode reason = Caller.object(Map.of("reason", "x"));
        assertThat(provider.put(fact, Caller.said(BothSides.projectBody("P1"), "x"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(422);
        assertThat(provider.delete(fact, reason, "If-Match", "\"1\"").status()).isEqualTo(422);
        assertThat(provider.post(
                                both.register("project") + "?chain=CLIENT",
                                Caller.said(BothSides.projectBody("P2"), ""))
                        .status())
                .isEqualTo(404);
        assertThat(client.post(fact + "/withdrawal", reason, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(204);
        assertThat(client.put(fact, Caller.said(BothSides.projectBody("P1"), "x"), "If-Match", "\"2\"")
                        .status())
                .isEqualTo(409);
    }

    private static List<String> pointers(Caller.Answer refused) {
        return refused.json()
                .path("errors")
                .valueStream()
                .map(e -> e.path("pointer").asString())
                .toList();
    }

    private static Caller.Answer get(Future<Caller.Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
