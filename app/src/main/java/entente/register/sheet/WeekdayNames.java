package entente.register.sheet;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days of the week by their names and abbreviations: planning tools write one in front of a date, where it says nothing new. */
final class WeekdayNames {
    private static final int LONGEST = 13;
    private static final Set<String> NAMES =
            MonthNames.LANGUAGES.stream().flatMap(WeekdayNames::names).collect(Collectors.toUnmodifiableSet());

    private WeekdayNames() {}

    /** The text behind a weekday, or the text as it is. */
    static String without(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return text;
        }
        int blank = text.indexOf(' ');
        boolean before = blank > 1 && blank <= LONGEST && NAMES.contains(fold(text.substring(0, blank)));
        return before ? text.substring(blank).strip() : text;
    }

    private static Stream<String> names(Locale language) {
        return Stream.of(DayOfWeek.values())
                .flatMap(day -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                        .map(style -> fold(day.getDisplayName(style, language))));
    }

    private static String fold(String name) {
        return name.replaceAll("[.,]", "").toLowerCase(Locale.ROOT);
    }
}
