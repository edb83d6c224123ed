package entente.register;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The pieces that JSON schemas of kinds are put together from. */
final class SchemaNodes {
    private SchemaNodes() {}

    static ObjectNode parts(List<String> names, ObjectNode each) {
        ObjectNode schema = plain("object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        names.forEach(name -> {
            properties.set(name, each.deepCopy());
            required.add(name);
        });
        return schema;
    }

    static ObjectNode decimal() {
        return text().put("pattern", KindSchema.DECIMAL);
    }

    static ObjectNode text() {
        return plain("string");
    }

    static ObjectNode plain(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
