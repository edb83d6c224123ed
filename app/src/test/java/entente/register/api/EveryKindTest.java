package entente.register.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.House;
import entente.TestInstance;
import entente.assessment.Assessment;
import entente.governance.DecisionTable;
import entente.kernel.Side;
import entente.ledger.Bodies;
import entente.ledger.Chain;
import entente.ledger.Component;
import entente.ledger.Evidence;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Statement;
import entente.ledger.Voice;
import entente.register.Schemas;
import entente.team.Team;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every kind of the house goes out and in as it is, and every operation that the document promises answers as the document says. */
class EveryKindTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final BothSides both = BothSides.begin();
    private final Quarrel quarrel = new Quarrel(both);
    private final Caller client = both.client();
    private Caller asking = client;
    private int answers;
    private final JsonNode document = client.get("/api/v1/openapi.json").json();
    private final Map<String, String> recorded = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();

    /** What rates a named person is refused until both sides have switched it on. */
    @BeforeEach
    void switchRatingsOn() {
        recorded(Assessment.RATING_SWITCH);
        ObjectNode providers = golden(Assessment.RATING_SWITCH).put("side", Side.PROVIDER.name());
        Caller.Answer in = both.provider()
                .post(both.register(Assessment.RATING_SWITCH.name()) + "?chain=SHARED", Caller.said(providers, ""));
        assertThat(in.status()).as(in.json().toString()).isEqualTo(201);
    }

    @Test
    void everyKindComesOutAsItWentIn() {
        for (Kind<?> kind : House.KINDS.all()) {
            String id = recorded(kind);
            Caller.Answer out = client.get(both.register(kind.name()) + "/" + id);
            assertThat(out.status()).as(kind.name()).isEqualTo(200);
            assertThat(problems(kind, "Recorded", out.json())).as(kind.name()).isEmpty();
            assertThat(problems(
                            kind, "Page", client.get(both.register(kind.name())).json()))
                    .as(kind.name())
                    .isEmpty();
            if (!kind.author().system()) {
                JsonNode body = out.json().path("body");
                Caller.Answer in = client.put(
                        both.register(kind.name()) + "/" + id, Caller.said(body, "as it was"), "If-Match", out.etag());
                assertThat(in.status()).as(kind.name() + in.json()).isEqualTo(200);
                JsonNode now = in.json().has("proposal") ? in.json().path("proposal") : in.json();
                assertThat(now.path("body")).as(kind.name()).isEqualTo(body);
                assertThat(now.path("version").asInt()).as(kind.name()).isEqualTo(2);
            }
        }
    }

    @Test
    void everyOperationOfTheDocumentAnswersAsTheDocumentSays() {
        House.KINDS.all().forEach(this::recorded);
        TreeSet<String> answered = new TreeSet<>();
        document.path("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry((method, operation) -> {
                    if (!method.equals("parameters")) {
                        answered.add(method + " " + answeredAsDocumented(path, method, operation));
                    }
                }));
        assertThat(answered)
                .containsExactlyInAnyOrder(
                        "get 200",
                        "post 204",
                        "post 422",
                        "post 428",
                        "put 422",
                        "put 428",
                        "delete 204",
                        "delete 428");
    }

    /** The status an operation answered with, having been one of those its document names, in the shape it names. */
    private int answeredAsDocumented(String path, String method, JsonNode operation) {
        // an account asks so many times a minute and no more; the document of all kinds is longer than that
        if (answers++ % 100 == 0) {
            asking = both.colleague();
        }
        Caller.Answer answer = asked(path, method);
        String operationId = operation.path("operationId").asString();
        JsonNode responses = operation.path("responses");
        String status = Integer.toString(answer.status());
        assertThat(responses.propertyNames()).as(operationId + answer.json()).contains(status);
        JsonNode schema = responses.path(status).at("/content/application~1json/schema");
        if (!schema.isMissingNode()) {
            assertThat(Schemas.problems(document, schema, answer.json()))
                    .as(operationId)
                    .isEmpty();
        }
        assertThat(answer.status() == 200 || answer.status() == 204 || answer.isProblem())
                .as(operationId)
                .isTrue();
        return answer.status();
    }

    @Test
    void theDocumentIsWholeInItself() {
        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
        List<String> operations = document.findValuesAsString("operationId");
        assertThat(operations)
                .doesNotHaveDuplicates()
                .contains("recordMilestone", "listAlert")
                .doesNotContain("recordAlert");
        document.findValuesAsString("$ref")
                .forEach(ref -> assertThat(document.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
        document.path("paths").forEachEntry((path, operations2) -> {
            List<String> gaps = List.of(path.split("/", -1)).stream()
                    .filter(part -> part.startsWith("{"))
                    .map(part -> part.substring(1, part.length() - 1))
                    .toList();
            List<String> declared = operations2
                    .path("parameters")
                    .valueStream()
                    .map(p -> document.at(p.path("$ref").asString().substring(1)))
                    .filter(p -> p.path("in").asString().equals("path"))
                    .map(p -> p.path("name").asString())
                    .toList();
            assertThat(declared).as(path).containsExactlyElementsOf(gaps);
        });
    }

    /** A draft that says what is recorded. */
    private String drafted(String kind) {
        JsonNode body = asking.get(both.register(kind) + "/" + recorded.get(kind))
                .json()
                .path("body");
        Caller.Answer draft = asking.post(both.register(kind) + "/drafts", Caller.said(body, ""));
        assertThat(draft.status()).as(kind + draft.json()).isEqualTo(201);
        return draft.id();
    }

    private Caller.Answer asked(String path, String method) {
        String kind = path.startsWith("/api/v1/arrangements/{arrangement}/") ? path.split("/", -1)[5] : "";
        String address = path.replace("{arrangement}", both.arrangement().toString())
                .replace("{fact}", recorded.getOrDefault(kind, ""))
                .replace("{draft}", path.contains("{draft}") ? drafted(kind) : "");
        return method.equals("get")
                ? asking.get(address)
                : asking.ask(
                        method.toUpperCase(java.util.Locale.ROOT), address, "{}", "Content-Type", "application/json");
    }

    private List<String> problems(Kind<?> kind, String suffix, JsonNode answer) {
        StringBuilder name = new StringBuilder();
        for (String word : kind.name().split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return Schemas.problems(document, document.at("/components/schemas/" + name + suffix), answer);
    }

    private String recorded(Kind<?> kind) {
        String known = recorded.get(kind.name());
        return known == null ? recorded(kind, "") : known;
    }

    /** The id of the kind's golden fact under the name that another golden fact has for it; recorded where it is not yet, after all it points to. */
    private String recorded(Kind<?> kind, String name) {
        String known = kind.author().system() ? recorded.get(kind.name()) : named.get(kind.name() + name);
        boolean oneAtATime = kind.equals(Team.LEADERSHIP_PAIR);
        if (known == null && (oneAtATime || !hasNameOfItsOwn(kind) || isNamedByCalendar(kind))) {
            // named by what it is about, which there is only one of
            known = recorded.get(kind.name());
        }
        if (known != null) {
            return known;
        }
        ObjectNode body = golden(kind);
        point(kind.components(), body, kind);
        kind.author().side().ifPresent(side -> body.put(side, Side.CLIENT.name()));
        if (kind.equals(Team.LEADERSHIP_PAIR)) {
            body.put("providerLeader", providersLeader());
        }
        if (kind.equals(Evidence.KIND)) {
            body.put("about", recorded(Assessment.RATING_SWITCH));
        }
        if (recorded.containsKey(kind.name())) {
            kind.key().stream()
                    .filter(key -> kind.component(key).sort() == Component.Sort.TEXT)
                    .findFirst()
                    .ifPresent(key -> body.put(key, body.path(key).asString() + " " + named.size()));
        }
        String id = kind.author().system() ? bySystem(kind, body) : byProgram(kind, body);
        recorded.putIfAbsent(kind.name(), id);
        named.put(kind.name() + name, id);
        return id;
    }

    /** Each side is led by one of its own, and all golden people are the client's. */
    private String providersLeader() {
        ObjectNode person = golden(Team.PERSON).put("key", "PL").put("name", "Per Lund");
        person.put("side", Side.PROVIDER.name()).remove("email");
        return byProgram(Team.PERSON, person);
    }

    private static boolean hasNameOfItsOwn(Kind<?> kind) {
        return kind.key().stream().anyMatch(key -> kind.component(key).sort() == Component.Sort.TEXT);
    }

    /** A month or a quarter is its name, which no word can be added to. */
    private static boolean isNamedByCalendar(Kind<?> kind) {
        return kind.key().stream().anyMatch(List.of("month", "period")::contains);
    }

    private String byProgram(Kind<?> kind, ObjectNode body) {
        if (kind.equals(DecisionTable.JOINT_WRITE_UP)) {
            body.put("conflict", quarrel.heldByBoth(golden(DecisionTable.CONFLICT), golden(DecisionTable.POSITION)));
        }
        if (kind.equals(DecisionTable.ESCALATION)) {
            recorded(DecisionTable.JOINT_WRITE_UP);
            body.put("conflict", quarrel.conflict());
        }
        String chain = kind.home().canBePublished() ? "SHARED" : "CLIENT";
        Caller.Answer in = client.post(both.register(kind.name()) + "?chain=" + chain, Caller.said(body, ""));
        assertThat(in.status()).as(kind.name() + " " + in.json()).isEqualTo(201);
        assertThat(in.json().path("body")).as(kind.name()).isEqualTo(body);
        if (kind.equals(DecisionTable.JOINT_WRITE_UP)) {
            quarrel.signedByBoth(in);
        }
        return in.id();
    }

    private String bySystem(Kind<?> kind, ObjectNode body) {
        Fact fact = Bodies.read(kind, body);
        var id = Ids.next(Clock.systemUTC().instant());
        TestInstance.ledger()
                .append(
                        both.clientsLeader().reader(),
                        both.arrangement(),
                        Voice.SYSTEM,
                        kind.home().canBePublished() ? Chain.SHARED : Chain.CLIENT,
                        List.of(new Statement.Say(id, kind, fact, DAY)));
        return id.toString();
    }

    private void point(List<Component> components, ObjectNode body, Kind<?> kind) {
        for (Component component : components) {
            if (component.sort() == Component.Sort.ROWS) {
                body.path(component.name()).forEach(row -> point(component.row(), (ObjectNode) row, kind));
            } else if (component.sort() == Component.Sort.REF && body.has(component.name())) {
                Kind<?> target =
                        House.KINDS.of(Optional.ofNullable(component.target()).orElseThrow());
                if (target.equals(kind)) {
                    body.remove(component.name());
                } else {
                    body.put(
                            component.name(),
                            recorded(target, body.path(component.name()).asString()));
                }
            }
        }
    }

    private static ObjectNode golden(Kind<?> kind) {
        try (InputStream in =
                EveryKindTest.class.getResourceAsStream("/golden/" + kind.name() + "-" + kind.shape() + ".json")) {
            JsonNode body = Caller.JSON.readTree(in);
            return body.isObject() ? (ObjectNode) body : JsonNodeFactory.instance.objectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
