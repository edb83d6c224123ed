package entente.events;

import static entente.events.DefinitionNodes.object;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document of OpenSLO that was written elsewhere, as the definition it comes nearest to. OpenSLO asks other systems for its numbers; here
 * they are columns of a file, whose names somebody has to put right.
 */
final class OpenSloForeign {
    private static final Map<String, String> CYCLES =
            Map.of("1d", "day", "1w", "week", "1M", "month", "1Q", "quarter", "1Y", "year");
    private static final List<String> READ =
            List.of("indicator", "indicatorRef", "timeWindow", "budgetingMethod", "objectives");

    private final JsonNode spec;
    private final ObjectNode definition = object();
    private final List<Text> notes = new ArrayList<>();

    private OpenSloForeign(JsonNode root) {
        this.spec = root.path("spec");
    }

    /** What can be said of it, and each thing that cannot; refused where nothing remains that could be measured. */
    static OpenSloDraft read(JsonNode root) {
        String kind = root.path("kind").asString("");
        Refused.unless(kind.equals("SLO"), "kind", "events.openslo.kind", kind);
        String name = root.path("metadata").path("name").asString("");
        Refused.unless(!name.isBlank(), "metadata.name", "events.yaml.needed", "metadata.name");
        OpenSloForeign foreign = new OpenSloForeign(root);
        foreign.definition.put("code", name);
        foreign.definition.put("name", root.path("metadata").path("displayName").asString(name));
        foreign.indicator();
        foreign.window();
        foreign.budget();
        foreign.spec.propertyNames().stream()
                .filter(key -> !READ.contains(key))
                .filter(key -> !foreign.spec.path(key).isNull())
                .forEach(key -> foreign.note("nowhere", "spec." + key));
        String yaml = DefinitionYaml.YAML.writeValueAsString(foreign.definition);
        return new OpenSloDraft(DefinitionYaml.read(yaml), foreign.notes);
    }

    private void indicator() {
        JsonNode metric = spec.path("indicator").path("spec");
        ObjectNode source = object().put("form", "cases").put("id", "id").put("start", "at");
        JsonNode objective = spec.path("objectives").path(0);
        if (metric.has("ratioMetric")) {
            definition.put("reckoning", "ratio");
            source.put("amount", "good").put("base", "total");
            note("ratio", "spec.indicator.spec.ratioMetric");
            if (metric.path("ratioMetric").has("bad")) {
                note("bad", "spec.indicator.spec.ratioMetric.bad");
            }
        } else if (isThreshold(metric, objective)) {
            definition.put("reckoning", "within-target");
            definition.put("within", number(objective.path("value")).toPlainString() + "s");
            definition.put("withinInclusive", objective.path("op").asString("").equals("lte"));
            source.put("lasting", "seconds");
            notes.add(Text.of(
                    "events.openslo.threshold",
                    "spec.objectives[0].value",
                    number(objective.path("value")).toPlainString()));
        } else {
            throw new Refused("spec.indicator", Text.of("events.openslo.nothing", missing(metric)));
        }
        definition.set("source", source);
        objectives(objective);
    }

    /** A time that must not be longer is a target of its case; in whole seconds, since nothing else can be a target here. */
    private static boolean isThreshold(JsonNode metric, JsonNode objective) {
        String op = objective.path("op").asString("");
        return metric.has("thresholdMetric")
                && (op.equals("lt") || op.equals("lte"))
                && objective.path("value").isNumber()
                && number(objective.path("value")).stripTrailingZeros().scale() <= 0
                && number(objective.path("value")).signum() > 0;
    }

    private static Text missing(JsonNode metric) {
        return Text.of(
                metric.has("thresholdMetric") ? "events.openslo.nothing.threshold" : "events.openslo.nothing.metric");
    }

    private void objectives(JsonNode first) {
        if (first.path("targetPercent").isNumber()) {
            definition.put("expected", number(first.path("targetPercent")));
        } else if (first.path("target").isNumber()) {
            definition.put("expected", number(first.path("target")).movePointRight(2));
        } else {
            note("notarget", "spec.objectives[0]");
        }
        if (first.has("timeSliceTarget") || first.has("timeSliceWindow")) {
            note("slices", "spec.objectives[0]");
        }
        for (int i = 1; i < spec.path("objectives").size(); i++) {
            note("another", "spec.objectives[" + i + "]");
        }
    }

    private void window() {
        JsonNode window = spec.path("timeWindow").path(0);
        String duration = window.path("duration").asString("");
        String cycle = window.path("isRolling").asBoolean(false) ? null : CYCLES.get(duration);
        if (cycle == null) {
            notes.add(Text.of("events.openslo.window", "spec.timeWindow", duration));
        }
        definition.put("period", cycle == null ? "month" : cycle);
        String zone = window.path("calendar").path("timeZone").asString("");
        if (!isZone(zone)) {
            notes.add(Text.of("events.openslo.zone", "spec.timeWindow[0].calendar.timeZone", zone));
        }
        ObjectNode hours = definition.putObject("hours");
        hours.put("zone", isZone(zone) ? zone : "UTC").put("week", "24x7");
    }

    private void budget() {
        String method = spec.path("budgetingMethod").asString("Occurrences");
        if (!method.equals("Occurrences")) {
            notes.add(Text.of("events.openslo.method", "spec.budgetingMethod", method));
        }
    }

    private void note(String why, String path) {
        notes.add(Text.of("events.openslo." + why, path));
    }

    private static boolean isZone(String zone) {
        try {
            return !zone.isEmpty() && !ZoneId.of(zone).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static BigDecimal number(JsonNode node) {
        return node.decimalValue();
    }
}
