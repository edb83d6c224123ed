package entente.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.Csv.Row;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The earned schedule of 22 published projects, by date. Their {@code es} is the working hour, rounded down, at which the baseline of
 * the activities had the value that is earned: it rests on more than the planned values of the status days stand for.
 */
class TrackedProjectsTest {
    private final List<TrackedProject> projects = TrackedProject.all();

    /** In these reports a stretch without planned cost is under way; the source then names the status day, we the end of the stretch. */
    private static final List<String> ON_A_FLAT_STRETCH = List.of("C2014-08/2", "C2015-20/4");

    @Test
    void fromStatusDaysAloneTheDayFallsBetweenTheSameReportsAsThePublishedOne() {
        int same = 0;
        List<String> elsewhere = new ArrayList<>();
        for (Reading reading : readings(TrackedProject::planByReports)) {
            LocalDate after = reading.before().orElse(reading.plan().startOn());
            LocalDate until = reading.next().orElse(reading.project().endOn());
            if (reading.published().isBefore(worked(after))
                    || reading.published().isAfter(until)) {
                elsewhere.add(reading.name());
            }
            same += reading.day().equals(reading.published()) ? 1 : 0;
        }
        assertThat(readings(TrackedProject::planByReports)).hasSize(231);
        assertThat(elsewhere).isEmpty();
        assertThat(same)
                .as("days that agree, straight lines standing for real plans")
                .isEqualTo(82);
    }

    @Test
    void whatIsEarnedExactlyAsReportedPlannedGivesThePublishedDay() {
        List<Reading> met = readings(TrackedProject::planByReports).stream()
                .filter(Reading::meetsAPoint)
                .toList();
        assertThat(met).hasSize(40);
        assertThat(met.stream()
                        .filter(reading -> !reading.day().equals(reading.published()))
                        .map(Reading::name))
                .containsExactly("C2015-20/4");
    }

    @Test
    void fromThePlanOfEveryDayTheDayIsThePublishedOne() {
        // The other eight keep holidays or hours that are not published: their own planned values do not follow from
        // their activities.
        assertThat(projects.stream()
                        .filter(project -> !project.keepsToTheUsualWeek())
                        .map(TrackedProject::code))
                .containsExactly(
                        "C2011-05", "C2013-01", "C2013-04", "C2013-10", "C2013-12", "C2014-05", "C2014-06", "C2014-07");
        List<Reading> readings = readings(TrackedProject::planByDays).stream()
                .filter(reading -> reading.project().keepsToTheUsualWeek())
                .toList();
        assertThat(readings).hasSize(128);
        assertThat(readings.stream().filter(reading -> reading.day().equals(reading.published())))
                .hasSize(116);
        List<Reading> apart = readings.stream()
                .filter(reading -> !reading.day().equals(reading.published()))
                .toList();
        assertThat(apart.stream()
                        .filter(Reading::isRoundedDownToTheEveningBefore)
                        .map(Reading::name))
                .containsExactly(
                        "C2013-02/10",
                        "C2013-03/15",
                        "C2013-03/16",
                        "C2013-13/7",
                        "C2015-10/1",
                        "C2015-11/1",
                        "C2015-15/1",
                        "C2015-17/2",
                        "C2015-20/1",
                        "C2015-24/3");
        assertThat(apart.stream().filter(Reading::isPublishedAsTheStatusDay).map(Reading::name))
                .containsExactlyElementsOf(ON_A_FLAT_STRETCH);
        assertThat(apart).hasSize(12);
    }

    private record Reading(TrackedProject project, PlannedValue.Dated plan, Row report) {
        String name() {
            return project.code() + "/" + report.text("k");
        }

        /** The last working day up to the one we find: the source counts working time, where Sunday evening is Friday evening. */
        LocalDate day() {
            return worked(project.schedule(plan, report).earnedOn().orElseThrow());
        }

        LocalDate published() {
            return publishedAt().toLocalDate();
        }

        LocalDateTime publishedAt() {
            return TrackedProject.time(report.text("es"));
        }

        Optional<LocalDate> before() {
            return plan.cumulative().keySet().stream()
                    .filter(day -> planned(day).compareTo(earned()) <= 0)
                    .reduce((one, later) -> later);
        }

        Optional<LocalDate> next() {
            return plan.cumulative().keySet().stream()
                    .filter(day -> planned(day).compareTo(earned()) > 0)
                    .findFirst();
        }

        boolean meetsAPoint() {
            return earned().compareTo(project.project().number("bac")) >= 0
                    || plan.cumulative().keySet().stream().anyMatch(day -> close(planned(day), earned()));
        }

        /** Less than one of the eight hours of a day beyond the evening that the source names. */
        boolean isRoundedDownToTheEveningBefore() {
            BigDecimal time =
                    project.schedule(plan, report).earnedSchedule().known().orElseThrow();
            return publishedAt().toLocalTime().equals(LocalTime.of(17, 0))
                    && published().equals(worked(day().minusDays(1)))
                    && time.remainder(BigDecimal.ONE).compareTo(new BigDecimal("0.125")) < 0;
        }

        boolean isPublishedAsTheStatusDay() {
            return published().equals(TrackedProject.evening(report.text("status")));
        }

        private BigDecimal earned() {
            return report.number("ev");
        }

        private BigDecimal planned(LocalDate day) {
            return Optional.ofNullable(plan.cumulative().get(day)).orElseThrow();
        }

        private static boolean close(BigDecimal one, BigDecimal other) {
            return one.subtract(other).abs().compareTo(one.multiply(new BigDecimal("1e-8"))) < 0;
        }
    }

    private List<Reading> readings(Function<TrackedProject, PlannedValue.Dated> plan) {
        return projects.stream()
                .flatMap(project -> {
                    PlannedValue.Dated planned = plan.apply(project);
                    return project.reports().stream().map(report -> new Reading(project, planned, report));
                })
                .toList();
    }

    private static LocalDate worked(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? day : worked(day.minusDays(1));
    }
}
