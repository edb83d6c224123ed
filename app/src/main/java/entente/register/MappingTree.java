package entente.register;

import entente.register.sheet.Serials;
import entente.register.sheet.Told;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A mapping as the tree that its YAML is written from: what is not said is left out. */
record MappingTree(Mapping mapping) {
    ObjectNode node() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        put(root, "name", mapping.name());
        put(root, "title", mapping.title());
        put(root, "about", mapping.about());
        put(root, "kind", mapping.kind());
        put(root, "sheets", mapping.sheets());
        ObjectNode file = file(mapping.told());
        if (!file.isEmpty()) {
            root.set("file", file);
        }
        put(root, "blank", mapping.blanks());
        put(root, "key", mapping.key());
        ObjectNode columns = root.putObject("columns");
        mapping.takes().forEach((column, take) -> columns.set(column, take(take)));
        if (!mapping.leaves().isEmpty()) {
            ArrayNode leaves = root.putArray("leaveOut");
            mapping.leaves().forEach(leave -> leaves.add(leave(leave)));
        }
        if (!mapping.checks().isEmpty()) {
            ArrayNode checks = root.putArray("doubtful");
            mapping.checks().forEach(check -> checks.add(check(check)));
        }
        return root;
    }

    private static ObjectNode file(Told told) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        put(file, "encoding", told.encoding());
        put(file, "separator", told.separator());
        put(file, "decimal", told.decimal());
        put(file, "dates", told.dates());
        put(file, "serials", told.serials() == Serials.NONE ? null : told.serials());
        return file;
    }

    private static ObjectNode take(Take take) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node, "from", take.from());
        put(node, "join", take.join());
        if (!take.values().isEmpty()) {
            ObjectNode values = node.putObject("values");
            for (Map.Entry<String, String> meaning : take.values().entrySet()) {
                values.put(meaning.getKey(), meaning.getValue());
            }
        }
        put(node, take.labels().isEmpty() ? "constant" : "otherwise", take.otherwise());
        put(node, "ask", take.asked() ? "true" : "");
        put(node, "down", take.down() ? "true" : "");
        put(node, "day", take.day() ? "true" : "");
        put(node, "times", take.times() == null ? null : take.times().toPlainString());
        put(node, "round", take.round());
        return node;
    }

    private static ObjectNode leave(Leave leave) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node, "column", leave.column());
        put(node, "is", leave.is());
        put(node, "unless", leave.unless());
        put(node, "because", leave.because());
        return node;
    }

    private static ObjectNode check(Check check) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (check) {
            case Check.Blank(String column) -> node.put("blank", column);
            case Check.Days(String column, String from, String to) ->
                node.put("days", column).put("from", from).put("to", to);
            case Check.Order(String first, String then) ->
                node.put("first", first).put("then", then);
        }
        return node;
    }

    private static void put(ObjectNode node, String key, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            node.put(key, value.toString());
        }
    }

    private static void put(ObjectNode node, String key, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = node.putArray(key);
            values.forEach(array::add);
        }
    }
}
