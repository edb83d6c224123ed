package entente.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.Arrangement.DayOff;
import entente.arrangement.Arrangement.Pack;
import entente.kernel.DateRange;
import entente.kernel.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangementTest {
    private static final DateRange YEAR = new DateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"));

    @Test
    void publicHolidaysAndOwnDaysOffDoNotCount() {
        var calendar = arrangement("Europe/Berlin", "EUR", "MON-FRI", "de").calendar(YEAR);

        assertThat(calendar.works(LocalDate.parse("2026-05-01"))).isFalse();
        assertThat(calendar.works(LocalDate.parse("2026-12-28"))).isFalse();
        assertThat(calendar.works(LocalDate.parse("2026-12-29"))).isTrue();
    }

    @Test
    void withoutACountryOnlyOwnDaysOffDoNotCount() {
        var calendar = arrangement("Europe/Berlin", "EUR", "MON-FRI", null).calendar(YEAR);

        assertThat(calendar.works(LocalDate.parse("2026-05-01"))).isTrue();
        assertThat(calendar.works(LocalDate.parse("2026-12-28"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"MON-FRI,5", "SUN-THU,5", "'Mon-Thu, Sat',5", "MONDAY,1", "FRI-FRI,1", "MON-SUN,7"})
    void weekdaysAreWrittenAsPeopleWriteThem(String weekdays, int days) {
        var calendar = arrangement("Europe/Berlin", "EUR", weekdays, null).calendar(YEAR);

        assertThat(calendar.weekdays()).hasSize(days);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Nowhere,EUR,MON-FRI,,zone",
        "Europe/Berlin,EURO,MON-FRI,,currency",
        "Europe/Berlin,EUR,MO-FR,,weekdays",
        "Europe/Berlin,EUR,MON-TUE-WED,,weekdays",
        "Europe/Berlin,EUR,'',,weekdays",
        "Europe/Berlin,EUR,MON-FRI,XX,holidayCountry"
    })
    void whatCannotBeTrueIsRefusedAtItsField(
            String zone, String currency, String weekdays, @Nullable String country, String field) {
        assertThatThrownBy(() -> arrangement(zone, currency, weekdays, country))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static Arrangement arrangement(String zone, String currency, String weekdays, @Nullable String country) {
        return new Arrangement(
                "ARR-1",
                "Studies",
                "Aster",
                "Birch",
                zone,
                currency,
                weekdays,
                country,
                List.of(new DayOff(LocalDate.parse("2026-12-28"), "Closed")),
                Pack.CLINICAL);
    }
}
