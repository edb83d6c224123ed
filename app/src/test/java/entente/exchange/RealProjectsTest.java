package entente.exchange;

import static entente.exchange.RealProject.cents;
import static entente.exchange.RealProject.moment;
import static entente.exchange.RealProject.standing;
import static entente.exchange.RealProject.statusOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Judged;
import entente.commercial.CostOverrun;
import entente.delivery.Csv;
import entente.delivery.TimelineDeviation;
import entente.exchange.RealProject.Standing;
import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Source;
import entente.ledger.Book;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 22 real projects told as facts: their figures against the same figures worked out here from the raw columns. */
class RealProjectsTest {
    static Stream<RealProject> projects() {
        return RealProject.all().stream();
    }

    @Test
    void allOfThemAreThere() {
        assertThat(projects()).hasSize(22);
        assertThat(projects().mapToInt(project -> project.tracking().size()).sum())
                .isEqualTo(231);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyTrackingDateGivesCostAndTimePerformance(RealProject project) {
        Book book = project.told().book();
        for (int k = 0; k < project.tracking().size(); k++) {
            Csv.Row row = project.tracking().get(k);
            LocalDate on = statusOn(row);
            Standing standing = standing(book.on(on), on);
            double elapsed = days(project.startOn(), on);
            double es = earnedSchedule(project, k);

            assertThat(value(standing.value().costPerformanceIndex()))
                    .as("CPI of %s", row)
                    .isCloseTo(money(row, "ev") / money(row, "ac"), within(1e-9));
            assertThat(value(standing.schedule().earnedSchedule()))
                    .as("ES of %s", row)
                    .isCloseTo(es, within(1e-9 * Math.max(1, es)));
            assertThat(value(standing.schedule().schedulePerformanceIndex()))
                    .as("SPI(t) of %s", row)
                    .isCloseTo(es / elapsed, within(1e-9));
        }
    }

    /**
     * The published earned schedule reads a plan of every activity and hour, the facts one of the planned values reported so far, with
     * straight lines between them: the two part by little, except where a first report comes late or a plan is far from straight.
     */
    @Test
    void theEarnedScheduleComesNearThePublishedOne() {
        List<Double> apart = new ArrayList<>();
        projects().forEach(project -> {
            Book book = project.told().book();
            double planned = days(project.startOn(), project.endOn());
            project.tracking().forEach(row -> {
                LocalDate on = statusOn(row);
                double published = Duration.between(project.startOn().atStartOfDay(), moment(row, "es"))
                                .toHours()
                        / 24.0;
                double ours = value(standing(book.on(on), on).schedule().earnedSchedule());
                apart.add(Math.abs(ours - published) / planned);
            });
        });
        apart.sort(null);

        assertThat(apart.get(apart.size() / 2)).as("half of the dates").isLessThan(0.01);
        assertThat(apart.get(apart.size() * 9 / 10)).as("nine of ten").isLessThan(0.05);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void onItsLastTrackingDateEachIsJudgedFromItsEntries(RealProject project) {
        for (Rule rule : List.of(new TimelineDeviation(), new CostOverrun())) {
            Signal signal = Judged.one(rule, project.told(), project.lastStatusOn());

            assertThat(signal.band()).as(Judged.answer(signal)).isIn(Band.WELL, Band.WATCH, Band.ACT);
            assertThat(signal.measuredOn()).isEqualTo(project.lastStatusOn());
            assertThat(signal.figure().because().everySource())
                    .as(Judged.why(signal))
                    .extracting(Source::kind)
                    .contains("project", "progress");
        }
    }

    /** At the end all is earned, so that the pace is the planned time over the time it took: the band follows from two dates. */
    @ParameterizedTest
    @MethodSource("projects")
    void theLastBandOfTheTimelineFollowsFromTheDates(RealProject project) {
        double pace = days(project.startOn(), project.endOn()) / days(project.startOn(), project.lastStatusOn());
        Band expected = pace < 0.85 ? Band.ACT : pace < 0.95 ? Band.WATCH : Band.WELL;

        Signal signal = Judged.one(new TimelineDeviation(), project.told(), project.lastStatusOn());

        assertThat(signal.reading()).isEqualTo(Reading.FULL);
        assertThat(signal.band()).as(Judged.answer(signal)).isEqualTo(expected);
    }

    /** By hand: the last reported planned value that is not above what is earned, and the straight way to the next. */
    private static double earnedSchedule(RealProject project, int last) {
        double budget = money(project.plan(), "bac");
        double planned = days(project.startOn(), project.endOn());
        double earned = money(project.tracking().get(last), "ev");
        if (earned >= budget) {
            return planned;
        }
        double time = 0;
        double value = 0;
        for (Csv.Row row : project.tracking().subList(0, last + 1)) {
            double at = days(project.startOn(), statusOn(row));
            if (at < planned && money(row, "pv") <= earned) {
                time = at;
                value = money(row, "pv");
            }
        }
        double nextTime = planned;
        double nextValue = budget;
        for (Csv.Row row : project.tracking().subList(0, last + 1).reversed()) {
            double at = days(project.startOn(), statusOn(row));
            if (at > time && at < planned) {
                nextTime = at;
                nextValue = money(row, "pv");
            }
        }
        return time + (nextTime - time) * (earned - value) / (nextValue - value);
    }

    private static double money(Csv.Row row, String column) {
        return cents(row.number(column)).amount().doubleValue();
    }

    /** Whole days from the morning of one to the evening of the other. */
    private static double days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    private static double value(Figure figure) {
        return figure.known().orElseThrow(() -> new AssertionError(figure)).doubleValue();
    }
}
