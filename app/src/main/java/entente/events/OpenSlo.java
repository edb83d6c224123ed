package entente.events;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.performance.level.Definition;
import entente.performance.level.Reckoning;
import entente.performance.level.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A service level as an SLO of OpenSLO v1. OpenSLO has neither hours nor pauses, exclusions, versions nor a floor: what it cannot say goes
 * along as an annotation, and is named.
 *
 * @param yaml the document
 * @param beyond what OpenSLO itself does not say
 */
public record OpenSlo(String yaml, List<Text> beyond) {
    static final String OWN = "entente/definition";

    public OpenSlo {
        beyond = List.copyOf(beyond);
    }

    public static OpenSlo of(Definition definition) {
        return new OpenSlo(DefinitionYaml.YAML.writeValueAsString(OpenSloTree.of(definition)), beyond(definition));
    }

    /** Whether a document says that it is one of OpenSLO. */
    static boolean is(JsonNode root) {
        return root.path("apiVersion").asString("").startsWith("openslo/");
    }

    /** The definition that goes along with a document; blank where there is none. */
    static String own(JsonNode root) {
        return root.path("metadata").path("annotations").path(OWN).asString("");
    }

    /** The definition that goes along with it; refused where there is none, or where the document was changed beside it. */
    static Definition read(JsonNode root) {
        String own = own(root);
        Refused.unless(!own.isBlank(), "metadata.annotations", "events.openslo.foreign", OWN);
        Definition definition = DefinitionYaml.read(own);
        List<String> apart = new ArrayList<>();
        differences("spec", OpenSloTree.of(definition).path("spec"), root.path("spec"), apart);
        for (String key : List.of("name", "displayName")) {
            differences(
                    "metadata." + key,
                    OpenSloTree.of(definition).path("metadata").path(key),
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
