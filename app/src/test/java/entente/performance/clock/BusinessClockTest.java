package entente.performance.clock;

import static entente.performance.clock.ClockSamples.HOUR;
import static entente.performance.clock.ClockSamples.berlin;
import static entente.performance.clock.ClockSamples.office;
import static entente.performance.clock.ClockSamples.pauses;
import static entente.performance.clock.ClockSamples.utc;
import static entente.performance.clock.ClockSamples.weekdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Refused;
import entente.kernel.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The vectors of formula 4.1 in their words, and what else the definition decides. */
class BusinessClockTest {
    private static final BusinessClock CLOCK = new BusinessClock(office());

    /** The case of github.com/frappe/erpnext/pull/49414: a hold outside the hours moves nothing. */
    @Test
    void timeUsedUpExactlyAtClosingIsDueAtClosing() {
        Spans hold = pauses("2025-03-25T17:00", "2025-03-26T09:00");
        assertThat(CLOCK.due(berlin("2025-03-25T09:00"), 8 * HOUR, hold)).isEqualTo(berlin("2025-03-25T17:00"));
        assertThat(CLOCK.due(berlin("2025-03-25T09:00"), 8 * HOUR, Spans.NONE)).isEqualTo(berlin("2025-03-25T17:00"));
    }

    @Test
    void aWeekendWithTheChangeToSummerTimeCountsToTheMicrosecond() {
        long friday = berlin("2025-03-28T16:00");
        long monday = berlin("2025-03-31T12:00");
        assertThat(CLOCK.due(friday, 4 * HOUR, Spans.NONE)).isEqualTo(monday);
        assertThat(CLOCK.elapsed(friday, monday, Spans.NONE)).isEqualTo(4 * HOUR);
    }

    @Test
    void aStartOutsideTheHoursBeginsAtTheNextOpening() {
        assertThat(CLOCK.due(berlin("2025-03-29T10:00"), HOUR, Spans.NONE)).isEqualTo(berlin("2025-03-31T10:00"));
        assertThat(CLOCK.opening(Span.at(berlin("2025-03-29T10:00")))).isEqualTo(Span.at(berlin("2025-03-31T09:00")));
        assertThat(CLOCK.opening(Span.at(berlin("2025-03-31T09:00")))).isEqualTo(Span.at(berlin("2025-03-31T09:00")));
    }

    @Test
    void aPauseEnteredTwiceCountsOnce() {
        Spans twice = pauses("2025-03-25T10:00", "2025-03-25T12:00", "2025-03-25T11:00", "2025-03-25T13:00");
        assertThat(CLOCK.elapsed(berlin("2025-03-25T09:00"), berlin("2025-03-25T17:00"), twice))
                .isEqualTo(5 * HOUR);
        assertThat(CLOCK.due(berlin("2025-03-25T09:00"), 5 * HOUR, twice)).isEqualTo(berlin("2025-03-25T17:00"));
    }

    @Test
    void aPauseBeforeTheStartOrAfterTheDueTimeMovesNothing() {
        Spans around = pauses("2025-03-25T08:00", "2025-03-25T09:30", "2025-03-25T15:00", "2025-03-25T16:00");
        assertThat(CLOCK.due(berlin("2025-03-25T10:00"), 2 * HOUR, around)).isEqualTo(berlin("2025-03-25T12:00"));
        Spans across = pauses("2025-03-25T08:00", "2025-03-25T10:30");
        assertThat(CLOCK.due(berlin("2025-03-25T10:00"), 2 * HOUR, across)).isEqualTo(berlin("2025-03-25T12:30"));
    }

    @Test
    void noTargetIsDueAtOnceAndANegativeSpanIsNothing() {
        assertThat(CLOCK.due(berlin("2025-03-29T10:00"), 0, Spans.NONE)).isEqualTo(berlin("2025-03-29T10:00"));
        assertThat(CLOCK.elapsed(berlin("2025-03-25T12:00"), berlin("2025-03-25T10:00"), Spans.NONE))
                .isZero();
    }

    @Test
    void severalWindowsADayCountApart() {
        BusinessClock lunch = new BusinessClock(weekdays(ClockSamples.BERLIN, "13:00-17:00, 09:00-12:00"));
        assertThat(lunch.due(berlin("2025-03-25T11:00"), 2 * HOUR, Spans.NONE)).isEqualTo(berlin("2025-03-25T14:00"));
        assertThat(lunch.due(berlin("2025-03-25T11:00"), HOUR, Spans.NONE)).isEqualTo(berlin("2025-03-25T12:00"));
    }

    @Test
    void holidaysAreClosedAndASpecialOpeningIsOpenEvenThen() {
        OpeningHours german = ClockSamples.with(
                office(),
                "DE",
                Map.of(
                        LocalDate.of(2025, 5, 1), Window.list("10:00-12:00"),
                        LocalDate.of(2025, 5, 2), List.of()));
        BusinessClock clock = new BusinessClock(german);
        assertThat(clock.due(berlin("2025-04-30T16:00"), 4 * HOUR, Spans.NONE)).isEqualTo(berlin("2025-05-05T10:00"));
        assertThat(german.on(LocalDate.of(2025, 10, 3))).isEmpty();
        assertThat(ClockSamples.with(office(), "DE-BY", Map.of()).on(LocalDate.of(2025, 11, 1)))
                .isEmpty();
        assertThat(ClockSamples.with(office(), "DE-BY", Map.of()).on(LocalDate.of(2025, 1, 6)))
                .isEmpty();
        assertThat(ClockSamples.with(office(), "DE", Map.of()).on(LocalDate.of(2025, 1, 6)))
                .hasSize(1);
    }

    @Test
    void excludedTimeCountsForNobody() {
        BusinessClock clock = new BusinessClock(office(), pauses("2025-03-25T10:00", "2025-03-25T11:00"));
        assertThat(clock.elapsed(berlin("2025-03-25T09:00"), berlin("2025-03-25T12:00"), Spans.NONE))
                .isEqualTo(2 * HOUR);
        assertThat(clock.elapsed(
                        berlin("2025-03-25T09:00"),
                        berlin("2025-03-25T12:00"),
                        pauses("2025-03-25T10:30", "2025-03-25T11:30")))
                .isEqualTo(HOUR + HOUR / 2);
    }

    @Test
    void anHourThatTheClockSkipsIsNeverOpenAndOneItShowsTwiceIsOpenTwice() {
        BusinessClock night = new BusinessClock(new OpeningHours(
                ClockSamples.BERLIN, Map.of(DayOfWeek.SUNDAY, Window.list("01:00-04:00")), "", Map.of()));
        assertThat(night.elapsed(utc("2025-03-29T12:00:00Z"), utc("2025-03-30T12:00:00Z"), Spans.NONE))
                .isEqualTo(2 * HOUR);
        assertThat(night.elapsed(utc("2025-10-25T12:00:00Z"), utc("2025-10-26T12:00:00Z"), Spans.NONE))
                .isEqualTo(4 * HOUR);
        BusinessClock half = new BusinessClock(new OpeningHours(
                ClockSamples.BERLIN, Map.of(DayOfWeek.SUNDAY, Window.list("02:30-04:00")), "", Map.of()));
        assertThat(half.elapsed(utc("2025-10-25T12:00:00Z"), utc("2025-10-26T12:00:00Z"), Spans.NONE))
                .isEqualTo(2 * HOUR);
        assertThat(half.isOpen(Instant.parse("2025-10-26T01:10:00Z"))).isFalse();
    }

    @Test
    void aDayThatNeverWasIsNotOpen() {
        BusinessClock apia = new BusinessClock(OpeningHours.always(ZoneId.of("Pacific/Apia")));
        BusinessClock fridays = new BusinessClock(new OpeningHours(
                ZoneId.of("Pacific/Apia"), Map.of(DayOfWeek.FRIDAY, List.of(Window.ALL_DAY)), "", Map.of()));
        long from = utc("2011-12-28T00:00:00Z");
        long to = utc("2012-01-02T00:00:00Z");
        assertThat(apia.elapsed(from, to, Spans.NONE)).isEqualTo(5 * 24 * HOUR);
        assertThat(fridays.elapsed(from, to, Spans.NONE))
                .as("Friday 30 December 2011 was skipped")
                .isZero();
    }

    @Test
    void whatIsNeverReachedIsNamed() {
        assertThatThrownBy(() -> CLOCK.due(berlin("2025-03-25T09:00"), 400_000 * HOUR, Spans.NONE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("does not pass within");
        assertThatThrownBy(() -> new OpeningHours(ClockSamples.BERLIN, Map.of(), "", Map.of()))
                .hasMessageContaining("never opens");
        assertThatThrownBy(() -> ClockSamples.with(office(), "DE-XX", Map.of())).hasMessageContaining("DE-XX");
        assertThatThrownBy(() -> Window.list("09:00-12:00, 11:00-13:00")).hasMessageContaining("overlap");
        assertThatThrownBy(() -> Window.list("22:00-06:00")).hasMessageContaining("two windows");
        assertThatThrownBy(() -> Window.list("9-17")).hasMessageContaining("09:00");
    }

    @Test
    void theDueTimeSaysWhy() {
        String why = new DueBecause(CLOCK)
                .explain(
                        berlin("2025-03-28T18:00"),
                        10 * HOUR,
                        pauses("2025-03-31T10:00", "2025-03-31T11:00", "2025-03-31T20:00", "2025-03-31T22:00"))
                .indented(new Words(Locale.UK, ClockSamples.BERLIN));
        assertThat(why)
                .contains("due 1 Apr 2025, 12:00, when 10 h of open time have passed")
                .contains("outside the hours: the clock runs from the next opening, 31 Mar 2025, 09:00")
                .contains("1 h of it within the hours do not count")
                .contains("closed all that time")
                .contains("open from 1 Apr 2025, 09:00 to 1 Apr 2025, 12:00: 3 h, together 10 h");
    }
}
