package entente.register;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** As much of JSON Schema as the schemas of kinds use. */
final class Schemas {
    private Schemas() {}

    static List<String> problems(JsonNode schema, JsonNode value) {
        List<String> problems = new ArrayList<>();
        check("", schema, value, problems);
        return problems;
    }

    private static void check(String at, JsonNode schema, JsonNode value, List<String> problems) {
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
            value.forEach(item -> check(at + "/-", schema.path("items"), item, problems));
        } else if (value.isObject()) {
            schema.path("required").forEach(name -> {
                if (!value.has(name.asString())) {
                    problems.add(at + "/" + name.asString() + " is missing");
                }
            });
            value.properties().forEach(p -> {
                JsonNode property = schema.path("properties").path(p.getKey());
                if (property.isMissingNode()) {
                    problems.add(at + "/" + p.getKey() + " is unknown");
                } else {
                    check(at + "/" + p.getKey(), property, p.getValue(), problems);
                }
            });
        } else if (schema.has("enum")
                && schema.path("enum").valueStream().noneMatch(v -> v.asString().equals(value.asString()))) {
            problems.add(at + " is none of the choices");
        }
    }
}
