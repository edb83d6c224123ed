package entente.register;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** As much of JSON Schema as the schemas of kinds and the document of the API use. */
public final class Schemas {
    private final JsonNode document;
    private final List<String> problems = new ArrayList<>();

    private Schemas(JsonNode document) {
        this.document = document;
    }

    static List<String> problems(JsonNode schema, JsonNode value) {
        return problems(schema, schema, value);
    }

    /** The schema may refer to others of the document it stands in. */
    public static List<String> problems(JsonNode document, JsonNode schema, JsonNode value) {
        Schemas schemas = new Schemas(document);
        schemas.check("", schema, value);
        return schemas.problems;
    }

    private void check(String at, JsonNode named, JsonNode value) {
        JsonNode schema =
                named.has("$ref") ? document.at(named.path("$ref").asString().substring(1)) : named;
        String type = schema.path("type").asString();
        boolean right = switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" ->
                value.isString()
                        && value.asString().matches(schema.path("pattern").asString(".*(?s:.*)"));
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
        if (!right) {
            problems.add(at + " is no " + type);
        } else if (value.isArray()) {
            value.forEach(item -> check(at + "/-", schema.path("items"), item));
        } else if (value.isObject()) {
            schema.path("required").forEach(name -> {
                if (!value.has(name.asString())) {
                    problems.add(at + "/" + name.asString() + " is missing");
                }
            });
            value.properties().forEach(p -> {
                JsonNode property = schema.path("properties").path(p.getKey());
                if (property.isMissingNode() && schema.has("properties")) {
                    problems.add(at + "/" + p.getKey() + " is unknown");
                } else if (!property.isMissingNode()) {
                    check(at + "/" + p.getKey(), property, p.getValue());
                }
            });
        } else if (schema.has("enum")
                && schema.path("enum").valueStream().noneMatch(v -> v.asString().equals(value.asString()))) {
            problems.add(at + " is none of the choices");
        }
    }
}
