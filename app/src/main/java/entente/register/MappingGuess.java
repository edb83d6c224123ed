package entente.register;

import entente.kernel.Words;
import entente.ledger.Kind;
import entente.register.sheet.Cell;
import entente.register.sheet.Row;
import entente.register.sheet.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Guesses which column of somebody's sheet says what of a kind: by its name, its label in any language, or the nearest of both. */
public final class MappingGuess {
    private static final int SAMPLES = 3;

    private MappingGuess() {}

    /** A column of the file with the first of its values, as a person recognises it by. */
    public record Found(String label, List<String> samples) {
        public Found {
            samples = List.copyOf(samples);
        }
    }

    /** The named columns of a sheet. */
    public static List<Found> columns(Sheet sheet) {
        List<String> labels = sheet.header().labels();
        List<Set<String>> samples = new ArrayList<>();
        labels.forEach(label -> samples.add(new LinkedHashSet<>()));
        try (Stream<Row> rows = sheet.rows()) {
            rows.limit(50).forEach(row -> sample(row, samples));
        }
        List<Found> found = new ArrayList<>();
        for (int place = 0; place < labels.size(); place++) {
            if (!labels.get(place).isEmpty()) {
                found.add(new Found(labels.get(place), List.copyOf(samples.get(place))));
            }
        }
        return found;
    }

    private static void sample(Row row, List<Set<String>> samples) {
        for (int place = 0; place < samples.size(); place++) {
            Cell cell = row.cell(place);
            if (!cell.isBlank() && samples.get(place).size() < SAMPLES) {
                samples.get(place).add(Typed.shown(cell.plain().strip()));
            }
        }
    }

    /** By the kind's column the label of the file's that probably says it; nothing where none comes near. */
    public static Map<String, String> of(Kind<?> kind, List<String> labels, List<Words> languages) {
        Map<String, String> guessed = new LinkedHashMap<>();
        Set<String> free = new LinkedHashSet<>(labels);
        List<Column> columns = Columns.of(kind).all();
        for (Column column : columns) {
            exact(column, free, languages).ifPresent(label -> take(column, label, guessed, free));
        }
        for (Column column : columns) {
            if (!guessed.containsKey(column.name())) {
                near(column, free, languages).ifPresent(label -> take(column, label, guessed, free));
            }
        }
        return guessed;
    }

    private static void take(Column column, String label, Map<String, String> guessed, Set<String> free) {
        guessed.put(column.name(), label);
        free.remove(label);
    }

    private static Optional<String> exact(Column column, Set<String> free, List<Words> languages) {
        Set<String> names = names(column, languages);
        return free.stream().filter(label -> names.contains(fold(label))).findFirst();
    }

    /** One of the names within the other, or one slip of the pen away. */
    private static Optional<String> near(Column column, Set<String> free, List<Words> languages) {
        for (String name : names(column, languages)) {
            Optional<String> within = free.stream()
                    .filter(label -> name.length() > 3 && (" " + fold(label) + " ").contains(" " + name + " "))
                    .findFirst();
            if (within.isPresent()) {
                return within;
            }
        }
        return names(column, languages).stream()
                .filter(name -> name.length() > 3)
                .flatMap(name -> free.stream().filter(label -> Nearest.distance(name, fold(label)) <= 2))
                .findFirst();
    }

    private static Set<String> names(Column column, List<Words> languages) {
        Set<String> names = new LinkedHashSet<>();
        Heads.labels(List.of(column), languages).map(MappingGuess::fold).forEach(names::add);
        return names;
    }

    /** dueOn, Due_on and "Due On" are one name. */
    private static String fold(String label) {
        return label.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
