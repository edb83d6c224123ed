package entente.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Starting data for one type of arrangement: what such work usually promises, which points it passes, what its client owes. Data, not code.
 *
 * @param examples by the kind's name, what its rows are usually called
 */
public record Pack(String name, Map<String, List<String>> examples) {
    /** The types of arrangement that data is shipped for. */
    public enum Type {
        CLINICAL,
        IT,
        PROCESS,
        FACILITY
    }

    public Pack {
        examples = Map.copyOf(examples);
    }

    public static Pack of(Type type) {
        String file = "/packs/" + type.name().toLowerCase(Locale.ROOT) + ".yaml";
        try (InputStream data = Pack.class.getResourceAsStream(file)) {
            if (data == null) {
                throw new IllegalStateException("no pack is shipped as " + file);
            }
            return new Pack(type.name(), new YAMLMapper().readValue(data, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> examplesOf(String kind) {
        return examples.getOrDefault(kind, List.of());
    }
}
