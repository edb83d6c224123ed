package entente.exchange;

import entente.arrangement.Arrangement;
import entente.delivery.ChangeReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Starting data for one type of arrangement: what such work usually promises, which points it passes, what its client owes, why it changes and
 * what is worth measuring. Data, not code.
 *
 * @param words what people in this work call a kind, by the kind's name
 * @param sheets what a kind's rows are usually called, by the kind's name
 * @param reasons an example of a change for each usual reason
 */
public record Pack(
        Map<String, String> words,
        Map<String, List<String>> sheets,
        Map<ChangeReason, String> reasons,
        List<Measure> measures) {

    /** The types of arrangement that data is shipped for. */
    public enum Type {
        CLINICAL,
        IT,
        PROCESS,
        FACILITY;

        /** What the arrangement itself calls this type; it decides which of the seven questions apply. */
        Arrangement.Pack pack() {
            return Arrangement.Pack.valueOf(name());
        }
    }

    /** Which way a measure is to go. */
    public enum Better {
        HIGHER,
        LOWER
    }

    /** Something worth measuring in such work. */
    public record Measure(String name, String unit, Better better) {}

    public Pack {
        words = Map.copyOf(words);
        sheets = Map.copyOf(sheets);
        reasons = Collections.unmodifiableMap(new EnumMap<>(reasons));
        measures = List.copyOf(measures);
    }

    public static Pack of(Type type) {
        String file = "/packs/" + type.name().toLowerCase(Locale.ROOT) + ".yaml";
        try (InputStream data = Pack.class.getResourceAsStream(file)) {
            if (data == null) {
                throw new IllegalStateException("no pack is shipped as " + file);
            }
            return new YAMLMapper().readValue(data, Pack.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the kind's rows are usually called; a change stands with the reason it is asked for. */
    public List<String> examplesOf(String kind) {
        return kind.equals("change-request")
                ? reasons.entrySet().stream()
                        .map(e -> e.getKey().name() + ": " + e.getValue())
                        .toList()
                : sheets.getOrDefault(kind, List.of());
    }
}
