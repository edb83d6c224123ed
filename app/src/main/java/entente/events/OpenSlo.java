package entente.events;

import static entente.events.DefinitionNodes.object;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.performance.level.Cycle;
import entente.performance.level.Definition;
import entente.performance.level.Reckoning;
import entente.performance.level.Target;
import entente.performance.level.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A service level as an SLO of OpenSLO v1. OpenSLO has neither hours nor pauses, exclusions, versions nor a floor: what it cannot say goes
 * along as an annotation, and is named.
 *
 * @param yaml the document
 * @param beyond what OpenSLO itself does not say
 */
public record OpenSlo(String yaml, List<Text> beyond) {
    private static final String OWN = "entente/definition";
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,61}[a-z0-9]|[a-z0-9]";

    public OpenSlo {
        beyond = List.copyOf(beyond);
    }

    public static OpenSlo of(Definition definition) {
        return new OpenSlo(DefinitionYaml.YAML.writeValueAsString(tree(definition)), beyond(definition));
    }

    /** Whether a document says that it is one of OpenSLO. */
    static boolean is(JsonNode root) {
        return root.path("apiVersion").asString("").startsWith("openslo/");
    }

    /** The definition that goes along with it; refused where there is none, or where the document was changed beside it. */
    static Definition read(JsonNode root) {
        String own = root.path("metadata").path("annotations").path(OWN).asString("");
        Refused.unless(!own.isBlank(), "metadata.annotations", "events.openslo.foreign", OWN);
        Definition definition = DefinitionYaml.read(own);
        List<String> apart = new ArrayList<>();
        differences("spec", tree(definition).path("spec"), root.path("spec"), apart);
        for (String key : List.of("name", "displayName")) {
            differences(
                    "metadata." + key,
                    tree(definition).path("metadata").path(key),
                    root.path("metadata").path(key),
                    apart);
        }
        Refused.unless(apart.isEmpty(), "spec", "events.openslo.apart", apart, OWN);
        return definition;
    }

    private static void differences(String path, JsonNode ours, JsonNode theirs, List<String> into) {
        if (ours.isArray() && theirs.isArray() && ours.size() == theirs.size()) {
            for (int i = 0; i < ours.size(); i++) {
                differences(path + "[" + i + "]", ours.path(i), theirs.path(i), into);
            }
        } else if (ours.isObject() && theirs.isObject()) {
            ours.propertyNames().forEach(key -> differences(path + "." + key, ours.path(key), theirs.path(key), into));
            theirs.propertyNames().stream()
                    .filter(key -> ours.path(key).isMissingNode())
                    .forEach(key -> into.add(path + "." + key));
        } else if (ours.isNumber() && theirs.isNumber() && ours.decimalValue().compareTo(theirs.decimalValue()) == 0) {
            return;
        } else if (ours.isContainer()
                || theirs.isContainer()
                || !ours.asString("").equals(theirs.asString(""))) {
            into.add(path);
        }
    }

    private static ObjectNode tree(Definition definition) {
        ObjectNode root = object();
        root.put("apiVersion", "openslo/v1").put("kind", "SLO");
        ObjectNode metadata = root.putObject("metadata");
        metadata.put("name", name(definition.code())).put("displayName", definition.name());
        metadata.putObject("annotations").put(OWN, DefinitionYaml.write(definition));
        ObjectNode spec = root.putObject("spec");
        spec.put("service", name(definition.code()));
        ObjectNode indicator = spec.putObject("indicator");
        indicator.putObject("metadata").put("name", name(definition.code()));
        indicator.set("spec", indicator(definition));
        ObjectNode window = spec.putArray("timeWindow").addObject();
        window.put("duration", duration(definition.cycle())).put("isRolling", false);
        // a Monday that also begins a year, a quarter, a month and a day
        window.putObject("calendar")
                .put("startTime", "2024-01-01 00:00:00")
                .put("timeZone", definition.zone().getId());
        spec.put("budgetingMethod", "Occurrences");
        Terms terms = definition.versions().getLast().terms();
        for (String priority : priorities(terms)) {
            ObjectNode objective = spec.withArrayProperty("objectives").addObject();
            objective.put("displayName", priority.isEmpty() ? definition.name() : priority);
            objective(objective, terms, terms.goal(priority).expected());
        }
        return root;
    }

    /** Cases within their target are good of total; a time is compared with a threshold, in seconds. */
    private static ObjectNode indicator(Definition definition) {
        ObjectNode source = object().put("type", "entente");
        source.set("spec", DefinitionNodes.source(definition.source()));
        ObjectNode metric = object();
        metric.set("metricSource", source);
        ObjectNode spec = object();
        if (definition.reckoning().isShare()) {
            ObjectNode ratio = spec.putObject("ratioMetric").put("counter", false);
            ratio.set("good", metric);
            ratio.set("total", metric.deepCopy());
        } else {
            spec.set("thresholdMetric", metric);
        }
        return spec;
    }

    private static void objective(ObjectNode to, Terms terms, @Nullable BigDecimal expected) {
        if (expected == null) {
            return;
        }
        if (terms.reckoning().isShare()) {
            to.put("targetPercent", plain(expected));
        } else {
            to.put("op", operator(terms)).put("value", plain(expected));
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String operator(Terms terms) {
        String side = switch (terms.goal().better()) {
            case HIGHER -> "gt";
            case LOWER -> "lt";
        };
        return terms.goal().inclusive() ? side + "e" : side;
    }

    /** Only a share may have several objectives. */
    private static List<String> priorities(Terms terms) {
        return terms.reckoning() == Reckoning.WITHIN_TARGET && terms.hasPriorities()
                ? terms.targets().stream().map(Target::priority).toList()
                : List.of("");
    }

    private static String duration(Cycle cycle) {
        return switch (cycle) {
            case DAY -> "1d";
            case WEEK -> "1w";
            case MONTH -> "1M";
            case QUARTER -> "1Q";
            case YEAR -> "1Y";
        };
    }

    private static String name(String code) {
        String name =
                code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        Refused.unless(name.matches(NAME), "code", "events.openslo.name", code);
        return name;
    }

    private static List<Text> beyond(Definition definition) {
        Terms terms = definition.versions().getLast().terms();
        List<@Nullable String> all = new ArrayList<>();
        all.add("hours");
        all.add(terms.targets().isEmpty() ? null : "targets");
        all.add(terms.goal().minimum() == null ? null : "minimum");
        all.add(definition.versions().size() > 1 ? "versions" : null);
        all.add(definition.exclusions().isEmpty() ? null : "exclusions");
        all.add(definition.reckoning().isShare() && !terms.goal().inclusive() ? "inclusive" : null);
        all.add(definition.reckoning().isRanked() || definition.reckoning() == Reckoning.MEAN ? "reckoning" : null);
        all.add(terms.volume().least() > 1 ? "minimumVolume" : null);
        all.add(terms.grace() > 0 ? "grace" : null);
        all.add("rules");
        return all.stream()
                .filter(Objects::nonNull)
                .map(each -> Text.of("events.openslo.beyond." + each))
                .toList();
    }
}
