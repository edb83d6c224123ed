package entente.register;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.register.sheet.DateOrder;
import entente.register.sheet.DecimalSign;
import entente.register.sheet.Serials;
import entente.register.sheet.Told;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A mapping as people keep it in a file: YAML, read strictly, so that a slip of the pen is named and not passed over. */
public final class MappingYaml {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final int LONGEST = 200_000;
    private static final List<String> KEYS = List.of(
            "name", "title", "about", "kind", "sheets", "file", "blank", "key", "columns", "leaveOut", "doubtful");
    private static final List<String> FILE = List.of("encoding", "separator", "decimal", "dates", "serials");
    private static final List<String> TAKE =
            List.of("from", "join", "values", "otherwise", "constant", "ask", "down", "day", "times", "round");
    private static final List<String> LEAVE = List.of("column", "is", "unless", "because");

    private MappingYaml() {}

    /** Reads a mapping, or refuses it with what would be right. */
    public static Mapping read(String yaml) {
        Refused.unless(yaml.length() <= LONGEST, "mapping", "register.mapping.yaml.long", LONGEST);
        try {
            return mapping(YAML.readTree(yaml));
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new Refused(
                    "mapping",
                    Text.of("register.mapping.yaml", at == null ? 0 : at.getLineNr(), broken.getOriginalMessage()));
        }
    }

    /** The same mapping as text, to be kept, changed and given back. */
    public static String write(Mapping mapping) {
        return YAML.writeValueAsString(new MappingTree(mapping).node());
    }

    private static Mapping mapping(JsonNode root) {
        demandKeys("", root, KEYS);
        String name = text(root, "name");
        Map<String, Take> takes = new LinkedHashMap<>();
        root.path("columns").properties().forEach(e -> takes.put(e.getKey(), take(e.getKey(), e.getValue())));
        List<Leave> leaves = new ArrayList<>();
        root.path("leaveOut").forEach(node -> leaves.add(leave(node)));
        List<Check> checks = new ArrayList<>();
        root.path("doubtful").forEach(node -> checks.add(check(node)));
        return new Mapping(
                name,
                text(root, "title").isEmpty() ? name : text(root, "title"),
                text(root, "about"),
                text(root, "kind"),
                texts(root.path("sheets")),
                told(root.path("file")),
                texts(root.path("blank")),
                texts(root.path("key")),
                takes,
                leaves,
                checks);
    }

    private static Told told(JsonNode file) {
        if (file.isMissingNode()) {
            return Told.NOTHING;
        }
        demandKeys("file", file, FILE);
        String separator = text(file, "separator");
        Refused.unless(separator.isEmpty() || separator.length() == 1, "file.separator", "register.mapping.separator");
        Serials serials = chosen(file, "serials", Serials::valueOf);
        return new Told(
                chosen(file, "encoding", Charset::forName),
                separator.isEmpty() ? null : separator.charAt(0),
                chosen(file, "decimal", DecimalSign::valueOf),
                chosen(file, "dates", DateOrder::valueOf),
                serials == null ? Serials.NONE : serials);
    }

    private static Take take(String column, JsonNode node) {
        if (!node.isObject()) {
            return new Take(texts(node), List.of(), Map.of(), "", false, false, false, null, null);
        }
        demandKeys(column, node, TAKE);
        Map<String, String> values = new LinkedHashMap<>();
        node.path("values")
                .properties()
                .forEach(e -> values.put(e.getKey(), e.getValue().asString()));
        String constant = text(node, "constant");
        return new Take(
                texts(node.path("from")),
                texts(node.path("join")),
                values,
                constant.isEmpty() ? text(node, "otherwise") : constant,
                yes(node, "ask"),
                yes(node, "down"),
                yes(node, "day"),
                chosen(node, "times", BigDecimal::new),
                chosen(node, "round", RoundingMode::valueOf));
    }

    private static Leave leave(JsonNode node) {
        demandKeys("leaveOut", node, LEAVE);
        Refused.unless(
                !text(node, "column").isEmpty() && !text(node, "because").isEmpty(),
                "leaveOut",
                "register.mapping.leave");
        return new Leave(
                text(node, "column"), texts(node.path("is")), texts(node.path("unless")), text(node, "because"));
    }

    private static Check check(JsonNode node) {
        if (node.has("blank")) {
            demandKeys("doubtful", node, List.of("blank"));
            return new Check.Blank(text(node, "blank"));
        }
        if (node.has("days")) {
            demandKeys("doubtful", node, List.of("days", "from", "to"));
            return new Check.Days(text(node, "days"), text(node, "from"), text(node, "to"));
        }
        demandKeys("doubtful", node, List.of("first", "then"));
        return new Check.Order(text(node, "first"), text(node, "then"));
    }

    private static void demandKeys(String field, JsonNode node, List<String> known) {
        Refused.unless(node.isObject(), field, "register.mapping.object", field.isEmpty() ? "mapping" : field);
        node.propertyNames()
                .forEach(key -> Refused.unless(
                        known.contains(key),
                        field.isEmpty() ? key : field + "." + key,
                        "register.mapping.key",
                        key,
                        String.join(", ", known)));
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).isMissingNode() ? "" : node.path(key).asString("").strip();
    }

    private static boolean yes(JsonNode node, String key) {
        return node.path(key).asBoolean(false);
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(each -> texts.add(each.asString("")));
        } else if (!node.isMissingNode()) {
            texts.add(node.asString(""));
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    /** One of a list of words, in whatever case; null where nothing is said. */
    private static <T> @Nullable T chosen(JsonNode node, String key, Function<String, T> reading) {
        String said = text(node, key);
        if (said.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(
                    key.equals("encoding")
                            ? said
                            : said.toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new Refused(key, Text.of("register.mapping.choice." + key, said));
        }
    }
}
