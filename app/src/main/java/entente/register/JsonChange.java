package entente.register;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One thing that happened to a fact, as the JSON interface tells it. */
public final class JsonChange {
    private JsonChange() {}

    /** The name of who did it is left out where it is not known, or no longer. */
    public static ObjectNode write(Change change, String name, Shown shown) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("act", change.act().name())
                .put("version", change.version())
                .put("side", change.by().name())
                .put("actor", change.actor().toString());
        if (!name.isEmpty()) {
            json.put("name", name);
        }
        json.put("recordedAt", change.at().toString());
        json.put("effectiveOn", change.effectiveOn().toString());
        change.why().filter(why -> !why.isBlank()).ifPresent(why -> json.put("reason", why));
        ArrayNode differences = json.putArray("differences");
        for (Difference.Line line : Difference.lines(change.differences(), shown)) {
            differences
                    .addObject()
                    .put("label", line.label())
                    .put("was", line.was())
                    .put("now", line.now());
        }
        return json;
    }
}
