package entente.exchange;

import entente.kernel.Languages;
import entente.ledger.Kind;
import entente.register.Column;
import entente.register.Columns;
import entente.register.Mapping;
import entente.register.MappingGuess;
import entente.register.Scalar;
import entente.register.Take;
import entente.register.sheet.Row;
import entente.register.sheet.Sheet;
import entente.register.sheet.Told;
import entente.register.sheet.Workbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own table beside a kind's columns, to be matched by hand: what the file has, what the kind asks for, and what was chosen so far.
 *
 * @param sheets the names of all sheets of the file
 * @param slots the kind's columns, each with what fills it
 * @param words words of the file that stand for one of a kind's choices, with what they mean
 */
public record Matching(
        Kind<?> kind,
        List<String> sheets,
        String sheet,
        List<MappingGuess.Found> found,
        List<Slot> slots,
        List<Word> words) {
    private static final int MOST_WORDS = 30;

    /**
     * A column of the kind.
     *
     * @param from the file's column; empty where none fills it
     * @param always the value of every row, or of those where the file says nothing
     */
    public record Slot(Column column, String from, String always) {}

    /** A word of the file, and the choice it stands for; empty while nobody has said. */
    public record Word(Column column, String word, String means) {}

    /**
     * What was chosen, or guessed where nothing was chosen yet.
     *
     * @param sent what the form sent; null where it was not sent yet
     */
    public static Matching of(Kind<?> kind, Workbook file, String sheet, @Nullable Map<String, String> sent) {
        Sheet chosen = file.sheets().stream()
                .filter(each -> each.name().equals(sheet))
                .findFirst()
                .orElse(file.sheets().getFirst());
        List<MappingGuess.Found> found = MappingGuess.columns(chosen);
        List<String> labels = found.stream().map(MappingGuess.Found::label).toList();
        Map<String, String> guessed = sent == null ? MappingGuess.of(kind, labels, Languages.READ) : Map.of();
        Map<String, String> said = sent == null ? Map.of() : sent;
        List<Slot> slots = Columns.of(kind).all().stream()
                .map(column -> new Slot(
                        column,
                        said.getOrDefault("from." + column.name(), guessed.getOrDefault(column.name(), "")),
                        said.getOrDefault("always." + column.name(), "").strip()))
                .toList();
        return new Matching(
                kind,
                file.sheets().stream().map(Sheet::name).toList(),
                chosen.name(),
                found,
                slots,
                words(chosen, slots, said));
    }

    private static List<Word> words(Sheet sheet, List<Slot> slots, Map<String, String> said) {
        List<Word> words = new ArrayList<>();
        for (Slot slot : slots) {
            OptionalInt place =
                    slot.from.isEmpty() ? OptionalInt.empty() : sheet.header().column(slot.from);
            if (slot.column.scalar() != Scalar.CHOICE || place.isEmpty()) {
                continue;
            }
            for (String word : distinct(sheet, place.getAsInt())) {
                String means = said.getOrDefault(
                        "means." + slot.column.name() + "." + word,
                        known(slot.column, word).orElse(""));
                words.add(new Word(slot.column, word, means));
            }
        }
        return words;
    }

    private static Set<String> distinct(Sheet sheet, int place) {
        Set<String> words = new LinkedHashSet<>();
        try (Stream<Row> rows = sheet.rows()) {
            rows.map(row -> row.cell(place).plain().strip())
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .limit(MOST_WORDS)
                    .forEach(words::add);
        }
        return words;
    }

    /** The choice that the word itself names. */
    private static Optional<String> known(Column column, String word) {
        String plain = word.replaceAll("[\\s-]+", "_");
        return Stream.of(column.component().java().getEnumConstants())
                .filter(choice -> ((Enum<?>) choice).name().equalsIgnoreCase(plain)
                        || Languages.READ.stream()
                                .anyMatch(words -> words.show(choice).equalsIgnoreCase(word)))
                .map(choice -> ((Enum<?>) choice).name())
                .findFirst();
    }

    /** Columns of the kind that nothing fills though every fact has them. */
    public List<Column> open() {
        return slots.stream()
                .filter(slot -> slot.column.required() && slot.from.isEmpty() && slot.always.isEmpty())
                .map(Slot::column)
                .toList();
    }

    /** Whether every word has a meaning and every column that needs one a source. */
    public boolean isComplete() {
        return open().isEmpty() && words.stream().noneMatch(word -> word.means.isEmpty());
    }

    /** The mapping that was made by matching. */
    public Mapping mapping(String name) {
        Map<String, Take> takes = new LinkedHashMap<>();
        for (Slot slot : slots) {
            if (!slot.from.isEmpty() || !slot.always.isEmpty()) {
                takes.put(slot.column.name(), take(slot));
            }
        }
        return new Mapping(
                name,
                name,
                "",
                kind.name(),
                sheets.size() > 1 ? List.of(sheet) : List.of(),
                Told.NOTHING,
                List.of(),
                List.of(),
                takes,
                List.of(),
                List.of());
    }

    private Take take(Slot slot) {
        Map<String, String> values = new LinkedHashMap<>();
        words.stream()
                .filter(word -> word.column.equals(slot.column) && !word.means.isEmpty())
                .forEach(word -> values.put(word.word, word.means));
        List<String> from = slot.from.isEmpty() ? List.of() : List.of(slot.from);
        boolean date = slot.column.scalar() == Scalar.DATE;
        return new Take(from, List.of(), values, slot.always, false, false, date, null, null);
    }
}
