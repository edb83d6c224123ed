package entente.register;

import static entente.register.Samples.ENGLISH;
import static entente.register.Samples.KINDS;
import static entente.register.Samples.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Told told = Samples.told();
    private final Ref<Samples.Study> study = Samples.study(told, "ONC-301");

    @Test
    void aBodyThatWasWrittenIsTheSameFactAgain() {
        Samples.Visit visit = Samples.full(study, "V1");
        ObjectNode body = JsonBody.write(VISIT, visit);
        assertThat(JsonBody.read(VISIT, body, references())).isEqualTo(new Submission.Accepted<>(visit));
        assertThat(JsonBody.read(VISIT, JSON.readTree(body.toString()), references()))
                .isEqualTo(new Submission.Accepted<>(visit));
    }

    @Test
    void aReferenceMayBeNamedByItsKey() {
        JsonNode body = JSON.readTree("{\"study\":\"ONC-301\",\"code\":\"V1\",\"count\":2,\"firm\":true}");
        assertThat(((Submission.Accepted<Samples.Visit>) JsonBody.read(VISIT, body, references()))
                        .fact()
                        .study())
                .isEqualTo(study);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Map<String, String> wrong = wrong("""
                {"study": "ONC-31", "code": 5, "count": 1.5, "firm": "perhaps", "dueOn": "2026-02-30", "price": "5 EUR",
                 "cause": {"CLIENT": "60", "SOMEBODY": "40"}, "weight": 1e400, "minute": {"title": "x", "address": "javascript:alert(1)"},
                 "steps": [{"name": "a", "cost": {"amount": "1.005", "currency": "EUR"}}, 7, {"name": "never", "oops": 1}], "extra": null}
                """);
        assertThat(new TreeSet<>(wrong.keySet()))
                .containsExactly(
                        "cause.CLIENT",
                        "cause.SOMEBODY",
                        "code",
                        "count",
                        "dueOn",
                        "extra",
                        "firm",
                        "minute.address",
                        "price.amount",
                        "steps[0].cost.amount",
                        "steps[1]",
                        "steps[1].name",
                        "steps[2].oops",
                        "study",
                        "weight");
    }

    @Test
    void aBodyOfAnyShapeIsRefusedAndNeverAFault() {
        for (String body : List.of(
                "[]",
                "null",
                "5",
                "\"x\"",
                "{}",
                "{\"steps\":{\"0\":{}}}",
                "{\"steps\":[[[[]]]]}",
                "{\"study\":{\"id\":1}}",
                "{\"code\":[\"a\"]}",
                "{\"price\":{\"amount\":{}}}",
                "{\"price\":[1]}",
                "{\"code\":\"" + "\\u0000" + "\"}",
                "{\"weight\":\"1e999999999\"}",
                "{\"weight\":" + "9".repeat(1000) + "}",
                "{\"seenAt\":\"+999999999-12-31T23:59:59Z\"}",
                "{\"dueOn\":\"+999999999-12-31\"}",
                "{\"" + "x".repeat(40_000) + "\":1}",
                "{\"steps\":[" + "{},".repeat(1000) + "{}]}")) {
            assertThat(wrong(body))
                    .as(body.substring(0, Math.min(40, body.length())))
                    .isNotEmpty();
        }
    }

    @Test
    void theSchemaKnowsEveryComponentAndRefusesOthers() {
        ObjectNode schema = KindSchema.document(VISIT, ENGLISH);
        assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("title").asString()).isEqualTo("visit");
        assertThat(names(schema.path("required"))).containsExactly("study", "code", "count", "firm");
        assertThat(schema.path("additionalProperties").asBoolean()).isFalse();
        JsonNode properties = schema.path("properties");
        assertThat(properties.propertyNames()).hasSize(VISIT.components().size());
        assertThat(properties.at("/dueOn/format").asString()).isEqualTo("date");
        assertThat(properties.at("/dueOn/title").asString()).isEqualTo("Planned for");
        assertThat(properties.at("/dueOn/description").asString()).isEqualTo("The day both sides planned.");
        assertThat(names(properties.at("/mood/enum"))).containsExactly("CALM", "RATHER_TENSE");
        assertThat(properties
                        .at("/steps/items/properties/cost/properties/amount/pattern")
                        .asString())
                .isEqualTo(KindSchema.DECIMAL);
        assertThat(names(properties.at("/window/required"))).containsExactly("from", "to");
        assertThat(properties.at("/cause/properties").propertyNames())
                .containsExactly("CLIENT", "PROVIDER", "JOINT", "EXTERNAL", "UNKNOWN");
    }

    @Test
    void whatIsWrittenKeepsToTheSchema() {
        ObjectNode body = JsonBody.write(VISIT, Samples.full(study, "V1"));
        assertThat(Schemas.problems(KindSchema.of(VISIT, ENGLISH), body)).isEmpty();
        body.put("count", "many");
        body.remove("code");
        assertThat(Schemas.problems(KindSchema.of(VISIT, ENGLISH), body))
                .containsExactlyInAnyOrder("/count is no integer", "/code is missing");
    }

    @Test
    void theDocumentOfAllKindsHasEveryPathAndNoReferenceToNothing() {
        ObjectNode document = OpenApi.of(KINDS, "0.1.0", ENGLISH);
        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.at("/info/version").asString()).isEqualTo("0.1.0");
        assertThat(document.path("paths").propertyNames())
                .hasSize(5 + 3 * 8)
                .contains(
                        "/api/v1/arrangements/{arrangement}/sample-visit",
                        "/api/v1/arrangements/{arrangement}/sample-visit/{fact}/history");
        List<String> operations = new ArrayList<>();
        document.findValues("operationId").forEach(id -> operations.add(id.asString()));
        assertThat(operations).doesNotHaveDuplicates().hasSize(5 + 3 * 14).contains("listSampleVisit");
        for (JsonNode ref : document.findValues("$ref")) {
            assertThat(document.at(ref.asString().substring(1)).isMissingNode())
                    .as(ref.asString())
                    .isFalse();
        }
        assertThat(document.toString()).doesNotContain("{{");
        assertThat(document.at("/components/schemas/Problem/properties/errors/items/properties/field"))
                .isNotEmpty();
    }

    private Map<String, String> wrong(String body) {
        Map<String, String> wrong = new HashMap<>();
        if (JsonBody.read(VISIT, JSON.readTree(body), references())
                instanceof Submission.Rejected<Samples.Visit> rejected) {
            rejected.problems().forEach(p -> wrong.put(p.field(), ENGLISH.say(p.text())));
        }
        return wrong;
    }

    private References references() {
        return new References(told.book(), Chain.CLIENT);
    }

    private static List<String> names(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
