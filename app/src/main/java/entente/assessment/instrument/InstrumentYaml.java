package entente.assessment.instrument;

import entente.assessment.scoring.Scale;
import entente.kernel.Refused;
import entente.kernel.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An instrument as people keep it in a file: YAML, read strictly, so that a slip of the pen is named and not passed over. */
public final class InstrumentYaml {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final int LONGEST = 100_000;
    private static final List<String> KEYS = List.of(
            "code",
            "version",
            "title",
            "about",
            "source",
            "rhythm",
            "personal",
            "joint",
            "ownHouse",
            "mark",
            "scale",
            "asks",
            "dimensions",
            "items",
            "weights");
    private static final List<String> SCALE = List.of("from", "to", "lowest", "highest");
    private static final List<String> ITEM =
            List.of("code", "dimension", "text", "reversed", "pulse", "part", "anchors");

    private InstrumentYaml() {}

    /** Reads an instrument, or refuses it with what would be right. */
    public static Instrument read(String yaml) {
        Refused.unless(yaml.length() <= LONGEST, "instrument", "assessment.yaml.long", LONGEST);
        try {
            return instrument(YAML.readTree(yaml));
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new Refused(
                    "instrument",
                    Text.of("assessment.yaml.broken", at == null ? 0 : at.getLineNr(), broken.getOriginalMessage()));
        }
    }

    private static Instrument instrument(JsonNode root) {
        demandKeys("instrument", root, KEYS);
        JsonNode scale = root.path("scale");
        demandKeys("scale", scale, SCALE);
        Map<String, String> dimensions = new LinkedHashMap<>();
        root.path("dimensions")
                .properties()
                .forEach(e -> dimensions.put(e.getKey(), e.getValue().asString("")));
        List<Item> items = new ArrayList<>();
        root.path("items").forEach(node -> items.add(item(node)));
        List<Asking> askings = new ArrayList<>();
        root.path("asks").forEach(node -> askings.add(word("asks", node.asString(""), Asking.values())));
        return new Instrument(
                text(root, "code"),
                root.path("version").asInt(0),
                text(root, "title"),
                text(root, "about"),
                text(root, "source"),
                new Use(
                        word("rhythm", text(root, "rhythm"), Rhythm.values()),
                        root.path("personal").asBoolean(false),
                        root.path("joint").asBoolean(false),
                        root.path("ownHouse").asBoolean(false),
                        root.path("mark").isMissingNode()
                                ? null
                                : root.path("mark").asInt(-1)),
                new Scale(scale.path("from").asInt(-1), scale.path("to").asInt(-1)),
                text(scale, "lowest"),
                text(scale, "highest"),
                askings.isEmpty() ? List.of(Asking.OWN) : askings,
                dimensions,
                items,
                parts(items, dimensions.keySet()),
                weights(root.path("weights")));
    }

    private static Item item(JsonNode node) {
        demandKeys("items", node, ITEM);
        Map<Integer, String> anchors = new LinkedHashMap<>();
        node.path("anchors")
                .properties()
                .forEach(e -> anchors.put(point(e.getKey()), e.getValue().asString("")));
        return new Item(
                text(node, "code"),
                text(node, "dimension"),
                text(node, "text"),
                node.path("reversed").asBoolean(false),
                node.path("pulse").asBoolean(false),
                node.path("part").asInt(node.path("part").isMissingNode() ? 0 : -1),
                anchors);
    }

    /** Of how many parts the set is; each of them asks every dimension, so that what came of them can be joined. */
    private static int parts(List<Item> items, Set<String> dimensions) {
        int parts = items.stream().mapToInt(Item::part).max().orElse(0);
        for (int part = 1; part <= parts; part++) {
            Set<String> lacking = new LinkedHashSet<>(dimensions);
            for (Item item : items) {
                if (item.part() == part) {
                    lacking.remove(item.dimension());
                }
            }
            Refused.unless(
                    lacking.isEmpty(), "items", "assessment.refused.part.lacks", part, String.join(", ", lacking));
        }
        Refused.unless(parts != 1, "items", "assessment.refused.part.one");
        return parts;
    }

    private static int point(String said) {
        Refused.unless(said.matches("[0-9]{1,2}"), "anchors", "assessment.yaml.point", said);
        return Integer.parseInt(said);
    }

    private static Map<RelationshipType, Map<String, Double>> weights(JsonNode node) {
        Map<RelationshipType, Map<String, Double>> weights = new EnumMap<>(RelationshipType.class);
        node.properties().forEach(type -> {
            Map<String, Double> byDimension = new LinkedHashMap<>();
            type.getValue()
                    .properties()
                    .forEach(e -> byDimension.put(e.getKey(), e.getValue().asDouble(0)));
            weights.put(word("weights", type.getKey(), RelationshipType.values()), byDimension);
        });
        return weights;
    }

    private static <E extends Enum<E>> E word(String field, String said, E[] known) {
        String name = said.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Stream.of(known)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        field,
                        Text.of(
                                "assessment.yaml.word",
                                said,
                                String.join(
                                        ", ", Stream.of(known).map(Enum::name).toList()))));
    }

    private static void demandKeys(String field, JsonNode node, List<String> known) {
        Refused.unless(node.isObject(), field, "assessment.yaml.object", field);
        node.propertyNames()
                .forEach(key -> Refused.unless(
                        known.contains(key), field, "assessment.yaml.key", key, String.join(", ", known)));
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).isMissingNode() ? "" : node.path(key).asString("").strip();
    }
}
