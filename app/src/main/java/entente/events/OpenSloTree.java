package entente.events;

import static entente.events.DefinitionNodes.object;

import entente.kernel.Refused;
import entente.performance.level.Cycle;
import entente.performance.level.Definition;
import entente.performance.level.Reckoning;
import entente.performance.level.Target;
import entente.performance.level.Terms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A definition as the tree of a document of OpenSLO. */
final class OpenSloTree {
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,61}[a-z0-9]|[a-z0-9]";

    private OpenSloTree() {}

    static ObjectNode of(Definition definition) {
        ObjectNode root = object();
        root.put("apiVersion", "openslo/v1").put("kind", "SLO");
        ObjectNode metadata = root.putObject("metadata");
        metadata.put("name", name(definition.code())).put("displayName", definition.name());
        metadata.putObject("annotations").put(OpenSlo.OWN, DefinitionYaml.write(definition));
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
        source.set("spec", SourceNodes.source(definition.source()));
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
}
