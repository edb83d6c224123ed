package entente.exchange;

import entente.arrangement.Arrangement;
import entente.delivery.ChangeReason;
import entente.ledger.Book;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Starting data for one type of arrangement: what such work usually promises, which points it passes, what its client owes, why it changes and
 * what is worth measuring. Data, not code.
 *
 * @param words what people in this work call a kind, by the kind's name, or one of its columns, by kind and column with a dot between
 * @param sheets what a kind's rows are usually called, by the kind's name
 * @param reasons an example of a change for each usual reason
 */
public record Pack(
        Map<String, String> words,
        Map<String, List<String>> sheets,
        Map<ChangeReason, String> reasons,
        List<Measure> measures) {

    /** Where a kind's rows are called something, the column that holds it. */
    private static final Map<String, String> CALLED = Map.of(
            "promise",
            "objective",
            "project",
            "name",
            "milestone",
            "name",
            "client-dependency",
            "what",
            "role-seat",
            "title");

    private static final Map<Type, Pack> READ = new ConcurrentHashMap<>();

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

    /** What is shipped for the arrangement's own type of work; nothing for work of another sort. */
    public static Optional<Pack> of(Arrangement.@Nullable Pack pack) {
        return Stream.of(Type.values())
                .filter(type -> type.pack() == pack)
                .findFirst()
                .map(Pack::of);
    }

    public static Pack of(Type type) {
        return READ.computeIfAbsent(type, Pack::read);
    }

    private static Pack read(Type type) {
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

    /** As an arrangement is spoken of that says what sort of work it is for. */
    public static Map<String, String> parlance(Book book) {
        return book.current(Arrangement.class).stream()
                .findFirst()
                .flatMap(said -> of(said.fact().pack()))
                .map(Pack::parlance)
                .orElse(Map.of());
    }

    /** Its words and examples by the key of the message each stands for, as pages say them. */
    public Map<String, String> parlance() {
        Map<String, String> said = new HashMap<>();
        words.forEach((key, word) -> said.put("kinds." + key, word));
        CALLED.forEach((kind, column) ->
                said.put("kinds." + kind + "." + column + ".example", String.join("; ", examplesOf(kind))));
        return said;
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
