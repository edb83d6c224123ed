package entente.register.sheet;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The months by their names and abbreviations, in the languages that files are most often written in. */
final class MonthNames {
    static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.US,
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.ITALIAN,
            Locale.of("es"),
            Locale.of("nl"),
            Locale.of("pt"));
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final String INITIALS = NUMBERS.keySet().stream()
            .map(name -> name.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());

    private MonthNames() {}

    /** The month's number, or null where no language has such a month. */
    static @Nullable Integer number(String name) {
        return NUMBERS.get(fold(name));
    }

    /** Whether any month begins with this sign. */
    static boolean mayBegin(char sign) {
        return INITIALS.indexOf(Character.toLowerCase(sign)) >= 0;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (TextStyle style : STYLES) {
                for (Month month : Month.values()) {
                    String name = fold(month.getDisplayName(style, language));
                    numbers.putIfAbsent(name, month.getValue());
                    numbers.putIfAbsent(name.substring(0, Math.min(3, name.length())), month.getValue());
                }
            }
        }
        return Map.copyOf(numbers);
    }

    private static String fold(String name) {
        return name.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
