package entente.governance.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of recurrence rules; the examples are those of RFC 5545, 3.8.5.3, as far as they recur in whole days and end. */
class SeriesTest {
    private static final LocalDate FIRST = LocalDate.parse("1997-09-02");

    @Test
    void dailyForTenOccurrences() {
        assertThat(days("FREQ=DAILY;COUNT=10", FIRST))
                .startsWith("1997-09-02")
                .endsWith("1997-09-11")
                .hasSize(10);
    }

    @Test
    void dailyUntilTheDayBeforeChristmasEve() {
        assertThat(days("FREQ=DAILY;UNTIL=19971224T000000Z", FIRST))
                .hasSize(114)
                .endsWith("1997-12-24");
    }

    @Test
    void everyOtherWeekOnTuesdayAndThursdayForEightOccurrences() {
        assertThat(days("FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", FIRST))
                .containsExactly(
                        "1997-09-02",
                        "1997-09-04",
                        "1997-09-16",
                        "1997-09-18",
                        "1997-09-30",
                        "1997-10-02",
                        "1997-10-14",
                        "1997-10-16");
    }

    @Test
    void theFirstFridayOfTheMonthForTenOccurrences() {
        assertThat(days("FREQ=MONTHLY;COUNT=10;BYDAY=1FR", LocalDate.parse("1997-09-05")))
                .containsExactly(
                        "1997-09-05",
                        "1997-10-03",
                        "1997-11-07",
                        "1997-12-05",
                        "1998-01-02",
                        "1998-02-06",
                        "1998-03-06",
                        "1998-04-03",
                        "1998-05-01",
                        "1998-06-05");
    }

    @Test
    void theSecondToLastWeekdayOfTheMonth() {
        assertThat(days("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3", LocalDate.parse("1997-09-29")))
                .containsExactly("1997-09-29", "1997-10-30", "1997-11-27");
    }

    @Test
    void aDayThatAMonthDoesNotHaveIsLeftOut() {
        assertThat(days("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", LocalDate.parse("2026-01-01")))
                .containsExactly("2026-01-31", "2026-03-31", "2026-05-31");
    }

    @Test
    void aSeriesThatNeverEndsIsRefusedWithWhatWouldEndIt() {
        assertThatThrownBy(() -> Series.of("FREQ=WEEKLY;BYDAY=TU", LocalDate.parse("2026-01-05")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("\"FREQ=WEEKLY;BYDAY=TU\" never ends")
                .hasMessageContaining("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270105");
    }

    @Test
    void theRuleARefusalProposesIsTaken() {
        assertThat(days("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270105", LocalDate.parse("2026-01-05")))
                .hasSize(53);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "every Tuesday",
                "FREQ=HOURLY;COUNT=3",
                "FREQ=SECONDLY;COUNT=3",
                "FREQ=WEEKLY;BYDAY=XX;COUNT=2",
                "COUNT=3",
                "FREQ=MONTHLY;COUNT=many",
                "FREQ=;COUNT=1",
                "FREQ=WEEKLY;UNTIL=tomorrow"
            })
    void whatIsNoRuleIsRefused(String rule) {
        assertThatThrownBy(() -> Series.of(rule, FIRST))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no recurrence in days");
    }

    @ParameterizedTest
    @CsvSource({"FREQ=DAILY;COUNT=1000,true", "FREQ=DAILY;COUNT=1001,false", "FREQ=DAILY;UNTIL=99991231,false"})
    void aSeriesHasUpToAThousandSessions(String rule, boolean taken) {
        if (taken) {
            assertThat(days(rule, FIRST)).hasSize(1_000);
        } else {
            assertThatThrownBy(() -> Series.of(rule, FIRST)).hasMessageContaining("more than 1,000 sessions");
        }
    }

    @Test
    void aSeriesThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> Series.of("FREQ=WEEKLY;UNTIL=19970101", FIRST)).hasMessageContaining("no session");
    }

    @Property
    void everyDayOfAWeeklySeriesIsThatWeekdayAndAWeekApart(@ForAll @IntRange(min = 1, max = 300) int count) {
        Series series = Series.of("freq=weekly;byday=we;count=" + count, FIRST);

        assertThat(series.days()).hasSize(count).allMatch(day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY);
        assertThat(series.days().last()).isEqualTo(series.days().first().plusWeeks(count - 1L));
    }

    private static List<String> days(String rule, LocalDate from) {
        return Series.of(rule, from).days().stream().map(LocalDate::toString).toList();
    }
}
