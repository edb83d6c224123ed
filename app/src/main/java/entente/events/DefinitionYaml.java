package entente.events;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.performance.clock.OpeningHours;
import entente.performance.clock.Span;
import entente.performance.clock.WallClock;
import entente.performance.level.Definition;
import entente.performance.level.Exempt;
import entente.performance.level.Version;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The definition of a service level as people keep it in a file. */
public final class DefinitionYaml {
    static final YAMLMapper YAML = new YAMLMapper();
    private static final int LONGEST = 200_000;
    private static final List<String> OWN = List.of("code", "name", "hours", "source", "versions", "exclusions");
    private static final List<String> KEYS =
            Stream.of(OWN, TermsYaml.KEYS).flatMap(List::stream).toList();

    private DefinitionYaml() {}

    /** Reads a definition, alone or in a document of OpenSLO, or refuses it with what would be right. */
    public static Definition read(String yaml) {
        Refused.unless(yaml.length() <= LONGEST, "definition", "events.yaml.long", LONGEST);
        try {
            JsonNode tree = YAML.readTree(yaml);
            if (OpenSlo.is(tree)) {
                return OpenSlo.read(tree);
            }
            YamlPart root = new YamlPart("", tree).having(KEYS);
            Refused.unless(root.node().isObject(), "definition", "events.yaml.object", "the file");
            return definition(root);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new Refused(
                    "definition",
                    Text.of("events.yaml.broken", at == null ? 0 : at.getLineNr(), broken.getOriginalMessage()));
        }
    }

    /** Writes a definition so that {@link #read} gives it again. */
    public static String write(Definition definition) {
        return YAML.writeValueAsString(DefinitionTree.of(definition));
    }

    private static Definition definition(YamlPart root) {
        String code = root.needed("code");
        OpeningHours hours = HoursYaml.read(root.part("hours"));
        Refused.unless(root.part("source").isGiven(), "source", "events.yaml.needed", "source");
        return new Definition(
                code,
                root.text("name").isEmpty() ? code : root.text("name"),
                SourceYaml.read(root.part("source"), code, hours.zone().getId()),
                versions(root, hours),
                root.part("exclusions").list(each -> exempt(each, hours.zone())));
    }

    /** What stands at the top holds from the beginning; each version says what is different from its day on. */
    private static List<Version> versions(YamlPart root, OpeningHours hours) {
        List<Version> all = new ArrayList<>();
        all.add(new Version(LocalDate.MIN, hours, TermsYaml.read(root)));
        ObjectNode merged = (ObjectNode) root.node().deepCopy();
        root.part("versions").list(each -> {
            each.having(Stream.of(List.of("effectiveOn", "hours"), TermsYaml.KEYS)
                    .flatMap(List::stream)
                    .toList());
            each.node().properties().forEach(entry -> merged.set(entry.getKey(), entry.getValue()));
            YamlPart now = new YamlPart("", merged);
            LocalDate on = YamlPart.day(each.path() + ".effectiveOn", each.needed("effectiveOn"));
            return all.add(new Version(on, HoursYaml.read(now.part("hours")), TermsYaml.read(now)));
        });
        return all;
    }

    private static Exempt exempt(YamlPart part, ZoneId zone) {
        part.having(List.of("from", "to", "case", "because", "askedBy", "agreedBy"));
        Span span = part.text("from").isEmpty() && part.text("to").isEmpty()
                ? null
                : new Span(instant(part, "from", zone), instant(part, "to", zone));
        return part.built(given -> new Exempt(
                span, given.orNull("case"), given.text("because"), given.text("askedBy"), given.text("agreedBy")));
    }

    private static long instant(YamlPart part, String key, ZoneId zone) {
        String text = part.needed(key).replace(' ', 'T');
        try {
            return text.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")
                    ? Span.micros(OffsetDateTime.parse(text).toInstant())
                    : new WallClock(zone).micros(LocalDateTime.parse(text));
        } catch (DateTimeException notOne) {
            throw new Refused(
                    part.part(key).path(),
                    Text.of("events.yaml.moment", part.part(key).path(), text));
        }
    }
}
