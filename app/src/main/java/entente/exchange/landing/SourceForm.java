package entente.exchange.landing;

import entente.events.EventTable;
import entente.events.SourceGuess;
import entente.kernel.Refused;
import entente.performance.level.EventSource;
import entente.performance.level.EventSource.Form;
import entente.performance.level.EventSource.Meaning;
import entente.performance.level.EventSource.Reopening;
import entente.performance.level.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person says the columns of a file mean, beginning with what their names and values propose.
 *
 * @param typed what was sent, or proposed where nothing was sent yet
 */
public record SourceForm(EventTable table, Map<String, String> typed) {
    /** Columns that rows of each sort need or may have, in the order they are asked for. */
    public static final List<String> COLUMNS =
            List.of("id", "word", "at", "priority", "until", "pausedFor", "start", "stop", "lasting", "amount", "base");

    private static final String MEANS = "means.";

    public SourceForm {
        typed = Map.copyOf(typed);
    }

    /** As the file itself proposes it. */
    public static SourceForm guessed(EventTable table, String name, String zone) {
        SourceGuess guess = new SourceGuess(table);
        Form form = guess.form();
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("name", named(name));
        typed.put("code", named(name).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-"));
        typed.put("form", form.name());
        typed.put("zone", zone);
        Stream<String> asked = form == Form.CASES
                ? Stream.of("id", "start", "stop", "priority")
                : Stream.of("id", "at", "word", "priority");
        asked.forEach(column -> guess.column(column).ifPresent(found -> typed.put("from." + column, found)));
        String time = typed.getOrDefault(form == Form.CASES ? "from.start" : "from.at", "");
        typed.put("pattern", guess.pattern(time));
        return new SourceForm(table, typed).withMeanings(guess);
    }

    private SourceForm withMeanings(SourceGuess guess) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        words().forEach(word -> guess.means(word).ifPresent(role -> all.put(MEANS + word, role.name())));
        return new SourceForm(table, all);
    }

    /** The words of the column that says what happened, as far as one is chosen. */
    public List<String> words() {
        return column("word").map(table::words).orElse(List.of());
    }

    public String shows(String field) {
        return typed.getOrDefault(field, "");
    }

    public String means(String word) {
        return shows(MEANS + word);
    }

    public static String meaning(String word) {
        return MEANS + word;
    }

    public Form form() {
        return Stream.of(Form.values())
                .filter(each -> each.name().equals(shows("form")))
                .findFirst()
                .orElse(Form.EVENTS);
    }

    /** What a word can mean where rows are of the chosen sort. */
    public List<Role> roles() {
        return Stream.of(Role.values())
                .filter(role -> switch (role) {
                    case START, PAUSE, RESUME, STOP -> form() != Form.CASES;
                    case HIT, MISS -> form() == Form.CASES;
                    case NOTHING -> true;
                })
                .toList();
    }

    /** The source as it was described; refused by the field where it cannot be. */
    public EventSource source() {
        for (String word : words()) {
            Refused.unless(
                    form() == Form.CASES || !means(word).isEmpty(), MEANS + word, "exchange.events.word.open", word);
        }
        return new EventSource(
                shows("code").strip(),
                shows("name").strip().isEmpty()
                        ? shows("code").strip()
                        : shows("name").strip(),
                form(),
                shows("from.id"),
                orNull("at"),
                orNull("word"),
                orNull("until"),
                orNull("pausedFor"),
                orNull("start"),
                orNull("stop"),
                orNull("priority"),
                orNull("lasting"),
                orNull("amount"),
                orNull("base"),
                shows("zone").strip(),
                shows("pattern").isBlank() ? null : shows("pattern").strip(),
                shows("nothing").isBlank() ? null : shows("nothing").strip(),
                Reopening.CONTINUES,
                meanings(),
                List.of());
    }

    private List<Meaning> meanings() {
        List<Meaning> meanings = new ArrayList<>();
        for (String word : words()) {
            roles().stream()
                    .filter(role -> role.name().equals(means(word)))
                    .forEach(role -> meanings.add(new Meaning(word, role)));
        }
        return meanings;
    }

    private Optional<String> column(String asked) {
        return Optional.of(shows("from." + asked)).filter(name -> !name.isEmpty());
    }

    private @Nullable String orNull(String asked) {
        return column(asked).orElse(null);
    }

    private static String named(String file) {
        return file.replaceFirst("\\.[A-Za-z]+$", "")
                .replaceAll("[-_ ]*(20\\d\\d)[-_]?(\\d\\d)?[-_]?(\\d\\d)?", "")
                .strip();
    }
}
