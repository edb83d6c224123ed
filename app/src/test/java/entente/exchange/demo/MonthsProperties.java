package entente.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MonthsProperties {
    private static final LocalDate EPOCH = LocalDate.of(2024, 1, 1);

    @Property
    void aDayIsAWorkingWeekdayOfItsMonthAndNeverBeforeAnEarlierOne(
            @ForAll @IntRange(max = 3_000) int end,
            @ForAll @IntRange(min = 1, max = 20) int month,
            @ForAll @IntRange(min = 1, max = 27) int day) {
        Months months = new Months(EPOCH.plusDays(end));
        LocalDate told = months.day(month, day);

        assertThat(told.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(told).isBetween(months.first(month), months.first(month + 1).minusDays(1));
        assertThat(months.day(month, day + 1)).isAfterOrEqualTo(told);
    }

    @Property
    void theFourteenthMonthEndsOnTheDayTheStoryIsToldAndIsReportedBefore(@ForAll @IntRange(max = 3_000) int end) {
        Months months = new Months(EPOCH.plusDays(end));

        assertThat(months.first(Months.COUNT + 1)).isEqualTo(months.end());
        assertThat(months.close(Months.COUNT))
                .isBetween(months.end().minusDays(5), months.end().minusDays(3));
        assertThat(months.of(months.end().minusDays(1))).isEqualTo(Months.COUNT);
    }
}
