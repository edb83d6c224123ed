package entente.events;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.performance.level.EventSource;
import entente.performance.level.EventSource.Form;
import entente.performance.level.EventSource.Limit;
import entente.performance.level.EventSource.Meaning;
import entente.performance.level.EventSource.Reopening;
import entente.performance.level.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where events come from, as a part of a definition. */
final class SourceYaml {
    private static final List<String> KEYS = List.of(
            "form",
            "id",
            "at",
            "word",
            "until",
            "pausedFor",
            "start",
            "stop",
            "priority",
            "lasting",
            "amount",
            "base",
            "zone",
            "pattern",
            "nothing",
            "reopening",
            "meanings",
            "limits");

    private SourceYaml() {}

    /** @param zone of the hours, in which times are meant where the source has no zone of its own */
    static EventSource read(YamlPart part, String code, String zone) {
        part.having(KEYS);
        return part.built(given -> new EventSource(
                code,
                code,
                given.choice("form", Form.class, Form.EVENTS),
                id(given),
                column(given, "at"),
                column(given, "word"),
                column(given, "until"),
                column(given, "pausedFor"),
                column(given, "start"),
                column(given, "stop"),
                column(given, "priority"),
                column(given, "lasting"),
                column(given, "amount"),
                column(given, "base"),
                given.text("zone").isEmpty() ? zone : given.text("zone"),
                given.orNull("pattern"),
                words(given.part("nothing")),
                given.choice("reopening", Reopening.class, Reopening.CONTINUES),
                meanings(given.part("meanings")),
                given.part("limits").list(SourceYaml::limit)));
    }

    private static @Nullable String column(YamlPart part, String key) {
        List<String> columns = part.part(key).texts();
        return columns.isEmpty() ? null : String.join(" + ", columns);
    }

    private static String id(YamlPart part) {
        String id = column(part, "id");
        if (id == null) {
            throw new Refused(
                    "id", Text.of("events.yaml.needed", part.part("id").path()));
        }
        return id;
    }

    private static @Nullable String words(YamlPart part) {
        return part.texts().isEmpty() ? null : String.join(" | ", part.texts());
    }

    /** By role, as people think of it: stop: [Resolved, Closed]. */
    private static List<Meaning> meanings(YamlPart part) {
        Refused.unless(!part.isGiven() || part.node().isObject(), part.path(), "events.yaml.object", part.path());
        List<Meaning> all = new ArrayList<>();
        for (String role : part.node().propertyNames()) {
            Role meant = YamlPart.constant(part.path(), role.toUpperCase(Locale.ROOT), Role.class);
            part.part(role).texts().forEach(word -> all.add(new Meaning(word, meant)));
        }
        return all;
    }

    private static Limit limit(YamlPart part) {
        part.having(List.of("column", "least", "most", "when"));
        return new Limit(part.needed("column"), part.number("least"), part.number("most"), part.orNull("when"));
    }
}
