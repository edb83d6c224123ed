package entente.arrangement;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import entente.kernel.DateRange;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Public holidays of a country or one of its parts, written as DE or DE-BY; a year is worked out once, since reading a country's rules
 * takes far longer than judging a book.
 */
public final class Holidays {
    private static final Set<String> COUNTRIES = HolidayManager.getSupportedCalendarCodes().stream()
            .map(code -> code.toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<PlaceYear, List<LocalDate>> KNOWN = new ConcurrentHashMap<>();

    private record PlaceYear(String place, int year) {}

    private Holidays() {}

    static boolean knows(String country) {
        return country.length() == 2 && COUNTRIES.contains(country);
    }

    /** Whether holidays are known of a country such as DE, or of a part of one such as DE-BY. */
    public static boolean knowsPlace(String place) {
        String[] parts = place.split("-", -1);
        return knows(parts[0])
                && (parts.length == 1
                        || parts.length == 2
                                && country(parts[0]).getCalendarHierarchy().getChildren().keySet().stream()
                                        .anyMatch(parts[1]::equalsIgnoreCase));
    }

    public static Stream<LocalDate> of(String place, DateRange range) {
        return IntStream.rangeClosed(range.from().getYear(), range.to().getYear())
                .mapToObj(year -> KNOWN.computeIfAbsent(new PlaceYear(place, year), Holidays::worked))
                .flatMap(List::stream)
                .filter(range::contains);
    }

    private static List<LocalDate> worked(PlaceYear of) {
        String[] parts = of.place.toLowerCase(Locale.ROOT).split("-", -1);
        String[] region = Arrays.copyOfRange(parts, 1, parts.length);
        return country(parts[0]).getHolidays(Year.of(of.year), HolidayType.PUBLIC_HOLIDAY, region).stream()
                .map(Holiday::getDate)
                .distinct()
                .sorted()
                .toList();
    }

    private static HolidayManager country(String code) {
        return HolidayManager.getInstance(ManagerParameters.create(code.toLowerCase(Locale.ROOT)));
    }
}
