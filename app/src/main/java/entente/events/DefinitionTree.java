package entente.events;

import entente.performance.level.Definition;
import entente.performance.level.Version;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** A definition as the tree of its file: what the first version holds at the top, and of each later one what is different. */
final class DefinitionTree {
    private DefinitionTree() {}

    static ObjectNode of(Definition definition) {
        ObjectNode root = DefinitionNodes.object();
        root.put("code", definition.code()).put("name", definition.name());
        ObjectNode before = version(definition.versions().getFirst());
        root.setAll(before);
        root.set("source", SourceNodes.source(definition.source()));
        for (Version version :
                definition.versions().subList(1, definition.versions().size())) {
            ObjectNode now = version(version);
            ObjectNode changed = root.withArrayProperty("versions").addObject();
            changed.put("effectiveOn", version.effectiveOn().toString());
            for (String key : Stream.concat(now.propertyNames().stream(), before.propertyNames().stream())
                    .distinct()
                    .toList()) {
                if (!now.path(key).equals(before.path(key))) {
                    changed.set(key, now.get(key));
                }
            }
            before = now;
        }
        definition
                .exclusions()
                .forEach(each -> root.withArrayProperty("exclusions").add(SourceNodes.exempt(each)));
        return root;
    }

    private static ObjectNode version(Version version) {
        ObjectNode node = DefinitionNodes.object();
        DefinitionNodes.terms(node, version.terms());
        node.set("hours", DefinitionNodes.hours(version.hours()));
        return node;
    }
}
