package entente.arrangement;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import entente.kernel.DateRange;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Public holidays of whole countries; a year is worked out once, since reading a country's rules takes far longer than judging a book. */
final class Holidays {
    private static final Set<String> COUNTRIES = HolidayManager.getSupportedCalendarCodes().stream()
            .map(code -> code.toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<CountryYear, List<LocalDate>> KNOWN = new ConcurrentHashMap<>();

    private record CountryYear(String country, int year) {}

    private Holidays() {}

    static boolean knows(String country) {
        return country.length() == 2 && COUNTRIES.contains(country);
    }

    static Stream<LocalDate> of(String country, DateRange range) {
        return IntStream.rangeClosed(range.from().getYear(), range.to().getYear())
                .mapToObj(year -> KNOWN.computeIfAbsent(new CountryYear(country, year), Holidays::worked))
                .flatMap(List::stream)
                .filter(range::contains);
    }

    private static List<LocalDate> worked(CountryYear of) {
        return HolidayManager.getInstance(ManagerParameters.create(of.country.toLowerCase(Locale.ROOT)))
                .getHolidays(Year.of(of.year), HolidayType.PUBLIC_HOLIDAY)
                .stream()
                .map(Holiday::getDate)
                .sorted()
                .toList();
    }
}
