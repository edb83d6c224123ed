package entente.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import entente.SharedData;
import entente.kernel.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Public holidays on weekdays of six years against another program's snapshot; where the two differ, by name. */
class HolidaysTest {
    private static final DateRange YEARS = new DateRange(LocalDate.of(2022, 1, 1), LocalDate.of(2028, 1, 1));
    private static final int FRIDAY = 5;

    /** Days that the snapshot has and jollyday does not count as public holidays: one-off, bank or regional days. Own days close them. */
    private static final Map<String, Set<String>> ONLY_IN_THE_SNAPSHOT = Map.ofEntries(
            Map.entry("AT", Set.of("Christmas Eve", "Good Friday", "New Year's Eve")),
            Map.entry("AU-NSW", Set.of("National Day of Mourning for Queen Elizabeth II")),
            Map.entry("AU-VIC", Set.of("Grand Final Day", "National Day of Mourning for Queen Elizabeth II")),
            Map.entry("BE", Set.of("Bank Holiday", "Friday after Ascension Day", "Good Friday")),
            Map.entry(
                    "CA-ON",
                    Set.of(
                            "Boxing Day (observed)",
                            "Canada Day (observed)",
                            "Christmas Day (observed)",
                            "Civic Holiday",
                            "Easter Monday",
                            "National Day for Truth and Reconciliation",
                            "National Day for Truth and Reconciliation (observed)",
                            "New Year's Day (observed)",
                            "Remembrance Day",
                            "Remembrance Day (observed)")),
            Map.entry("CH-ZH", Set.of()),
            Map.entry("CO", Set.of()),
            Map.entry("DE", Set.of()),
            Map.entry("ES", Set.of()),
            Map.entry("FR", Set.of()),
            Map.entry("GB-ENG", Set.of()),
            Map.entry("GB-NIR", Set.of()),
            Map.entry("GB-SCT", Set.of()),
            Map.entry("IE", Set.of("Day of Remembrance and Recognition", "Good Friday")),
            Map.entry("IT", Set.of()),
            Map.entry("NL", Set.of("Good Friday")),
            Map.entry("PL", Set.of()),
            Map.entry(
                    "PT",
                    Set.of(
                            "Carnival",
                            "Christmas Eve",
                            "New Year's Eve",
                            "Saint Anthony's Day",
                            "Second Day of Christmas")),
            Map.entry("RO", Set.of()));

    static Set<String> places() {
        return ONLY_IN_THE_SNAPSHOT.keySet();
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatIsMissingIsListedByName(String place) {
        Map<LocalDate, String> snapshot = snapshot(place);
        Set<LocalDate> here = here(place);
        assertThat(snapshot.entrySet().stream()
                        .filter(day -> !here.contains(day.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet()))
                .isEqualTo(ONLY_IN_THE_SNAPSHOT.get(place));
    }

    /** The snapshots of the last four also hold school breaks, half days and days that only some keep. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT", "AU-NSW", "BE", "CA-ON", "CH-ZH", "CO", "DE", "ES", "FR", "GB-ENG", "GB-NIR", "GB-SCT", "IE",
                "IT", "NL", "PL", "PT", "RO", "DE-BY", "IN", "SE", "US"
            })
    void everyHolidayIsOneInTheSnapshotToo(String place) {
        assertThat(here(place)).isSubsetOf(snapshot(place).keySet());
    }

    @Test
    void melbournesFridayOf2022IsAWeekOff() {
        Set<LocalDate> more = here("AU-VIC");
        more.removeAll(snapshot("AU-VIC").keySet());
        assertThat(more).as("the final was moved to 23 September").containsExactly(LocalDate.of(2022, 9, 30));
    }

    @Test
    void aPartOfACountryIsKnownByItsCode() {
        assertThat(Holidays.knowsPlace("DE")).isTrue();
        assertThat(Holidays.knowsPlace("DE-BY")).isTrue();
        assertThat(Holidays.knowsPlace("DE-XX")).isFalse();
        assertThat(Holidays.knowsPlace("XX")).isFalse();
        assertThat(Holidays.knowsPlace("")).isFalse();
    }

    private static Set<LocalDate> here(String place) {
        return Holidays.of(place, YEARS).filter(HolidaysTest::isWeekday).collect(Collectors.toSet());
    }

    private static Map<LocalDate, String> snapshot(String place) {
        String file = place.contains("-") ? place.replace('-', '_') : place + "_COMMON";
        Map<LocalDate, String> days = new TreeMap<>();
        JsonMapper.shared()
                .readTree(SharedData.text("holidays/" + file + ".json"))
                .properties()
                .forEach(day ->
                        days.put(LocalDate.parse(day.getKey()), day.getValue().asString()));
        days.keySet().removeIf(day -> !YEARS.contains(day) || !isWeekday(day));
        return days;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= FRIDAY;
    }
}
