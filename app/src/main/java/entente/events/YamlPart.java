package entente.events;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A part of a YAML file with the path to it; read strictly, so that a slip of the pen is named and not passed over. */
record YamlPart(String path, JsonNode node) {
    boolean isGiven() {
        return !node.isMissingNode() && !node.isNull();
    }

    YamlPart part(String key) {
        JsonNode found = node.isObject() ? node.path(key) : MissingNode.getInstance();
        return new YamlPart(path.isEmpty() ? key : path + "." + key, found);
    }

    /** Refuses a key that nobody reads. */
    YamlPart having(List<String> known) {
        Refused.unless(!isGiven() || node.isObject(), path, "events.yaml.object", path.isEmpty() ? "the file" : path);
        for (String key : node.propertyNames()) {
            Refused.unless(known.contains(key), part(key).path, "events.yaml.key", part(key).path, known);
        }
        return this;
    }

    String text(String key) {
        YamlPart found = part(key);
        Refused.unless(!found.isGiven() || found.node.isValueNode(), found.path, "events.yaml.value", found.path);
        return found.isGiven() ? found.node.asString().strip() : "";
    }

    String needed(String key) {
        String text = text(key);
        Refused.unless(!text.isEmpty(), part(key).path, "events.yaml.needed", part(key).path);
        return text;
    }

    @Nullable
    String orNull(String key) {
        String text = text(key);
        return text.isEmpty() ? null : text;
    }

    /** One of a few words, in any case and with hyphens. */
    <E extends Enum<E>> E choice(String key, Class<E> of, E otherwise) {
        String text = text(key);
        return text.isEmpty() ? otherwise : constant(part(key).path, text, of);
    }

    static <E extends Enum<E>> E constant(String path, String text, Class<E> of) {
        String wanted = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(of.getEnumConstants())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        path,
                        Text.of(
                                "events.yaml.choice",
                                path,
                                text,
                                Arrays.stream(of.getEnumConstants())
                                        .map(each -> each.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))
                                        .toList())));
    }

    boolean yes(String key, boolean otherwise) {
        String text = text(key);
        boolean known = text.isEmpty() || List.of("true", "false").contains(text);
        Refused.unless(known, part(key).path, "events.yaml.yes", part(key).path, text);
        return text.isEmpty() ? otherwise : Boolean.parseBoolean(text);
    }

    @Nullable
    BigDecimal number(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notOne) {
            throw new Refused(part(key).path, Text.of("events.yaml.number", part(key).path, text));
        }
    }

    static LocalDate day(String path, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notOne) {
            throw new Refused(path, Text.of("events.yaml.day", path, text));
        }
    }

    <T> List<T> list(Function<YamlPart, T> read) {
        Refused.unless(!isGiven() || node.isArray(), path, "events.yaml.list", path);
        List<T> all = new ArrayList<>();
        for (JsonNode each : node) {
            all.add(read.apply(new YamlPart(path + "[" + all.size() + "]", each)));
        }
        return all;
    }

    /** A single text or a list of them. */
    List<String> texts() {
        if (!isGiven()) {
            return List.of();
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(each -> each.asString().strip())
                        .toList()
                : List.of(node.asString().strip());
    }

    /** What a refusal of a record's constructor is about, said with the path to it. */
    <T> T built(Function<YamlPart, T> build) {
        try {
            return build.apply(this);
        } catch (Refused refused) {
            String field = refused.field().startsWith(path) ? refused.field() : path + "." + refused.field();
            throw new Refused(field, refused.text());
        }
    }
}
