package entente.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class WorkingCalendarProperties {
    private static final LocalDate START = LocalDate.parse("2026-01-01");

    @Property
    void workingDaysAreCountedAsIfDayByDay(
            @ForAll @NotEmpty Set<DayOfWeek> weekdays,
            @ForAll @Size(max = 30) Set<@IntRange(max = 400) Integer> off,
            @ForAll @IntRange(max = 400) int from,
            @ForAll @IntRange(max = 400) int length) {
        WorkingCalendar calendar =
                new WorkingCalendar(weekdays, off.stream().map(START::plusDays).collect(Collectors.toSet()));
        LocalDate first = START.plusDays(from);
        LocalDate last = first.plusDays(length);

        assertThat(calendar.between(first, last))
                .isEqualTo(first.datesUntil(last).filter(calendar::works).count());
        assertThat(calendar.between(last, first)).isEqualTo(-calendar.between(first, last));
    }
}
