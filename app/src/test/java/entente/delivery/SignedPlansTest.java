package entente.delivery;

import static entente.Judged.one;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.DeliverySamples.earned;
import static entente.delivery.DeliverySamples.eur;
import static entente.delivery.DeliverySamples.project;
import static entente.delivery.EarnedSamples.assertPrinted;
import static entente.delivery.EarnedSamples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.Baseline.Value;
import entente.kernel.Band;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A project of 2026 for 365,000 that has earned 90,000 by day 100, when 100,000 were reported as planned. Its baseline plans 45,000 by 1
 * March (day 60) and 135,000 by 30 April (day 120): 90,000 is half way between, day 90.
 */
class SignedPlansTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-04-30");

    private final Told told = shared();
    private final Ref<Project> project = told.fact(Side.PROVIDER, project("A"), day("2026-01-01"));

    SignedPlansTest() {
        told.fact(Side.PROVIDER, earned(project, "90000"), day("2026-04-10"));
    }

    @Test
    void withoutABaselineThePlanIsWhatTheReportsSay() {
        assertPrinted(status().earnedSchedule().earnedSchedule(), "90");
        assertPrinted(status().earnedSchedule().schedulePerformanceIndex(), "0.9");
        assertThat(status().originalEarnedSchedule()).isEmpty();
    }

    @Test
    void theValuesOfASignedBaselineAreThePlan() {
        sign(baseline(1, "2026-12-31", eur("365000"), "2026-03-01", "60000", "2026-04-30", "180000"));

        EarnedSchedule schedule = status().earnedSchedule();

        assertPrinted(schedule.earnedSchedule(), "75");
        assertPrinted(schedule.schedulePerformanceIndex(), "0.75");
        assertThat(schedule.earnedSchedule().because().indented(Words.ENGLISH))
                .contains("Planned duration (PD) in baseline 1, which both signed, of 1 Jan 2026: 365 days")
                .contains("Budget at completion (BAC): the price in baseline 1")
                .contains("C: up to here the plan had 60,000: 60 days");
        assertThat(status().originalEarnedSchedule()).as("there is no other").isEmpty();
    }

    @Test
    void aNewBaselineMeasuresAndTheFirstOneStaysBesideIt() {
        sign(baseline(1, "2026-12-31", eur("365000"), "2026-03-01", "60000", "2026-04-30", "180000"));
        sign(baseline(2, "2027-03-01", eur("365000"), "2026-03-01", "45000", "2026-04-30", "135000"));

        assertPrinted(status().earnedSchedule().schedulePerformanceIndex(), "0.9");
        assertPrinted(status().originalEarnedSchedule().orElseThrow().schedulePerformanceIndex(), "0.75");
        assertThat(one(new TimelineDeviation(), told, AS_OF).band()).isEqualTo(Band.WATCH);
        assertThat(why(one(new TimelineDeviation(), told, AS_OF)))
                .contains("By the baseline both signed first", "0.75");
    }

    @Test
    void aBaselineAmendedWithBothSignaturesTakesTheFirstNotAway() {
        Ref<Baseline> first =
                sign(baseline(1, "2026-12-31", eur("365000"), "2026-03-01", "60000", "2026-04-30", "180000"));
        told.say(
                Side.PROVIDER,
                new Statement.Amend(
                        first.id(),
                        1,
                        baseline(1, "2026-12-31", eur("365000"), "2026-03-01", "45000", "2026-04-30", "135000"),
                        day("2026-02-01"),
                        "the plan had a slip"));
        told.sign(Side.PROVIDER, first.id());
        told.sign(Side.CLIENT, first.id());

        assertPrinted(status().earnedSchedule().schedulePerformanceIndex(), "0.9");
        assertPrinted(status().originalEarnedSchedule().orElseThrow().schedulePerformanceIndex(), "0.75");
    }

    @Test
    void aBaselineNobodySignedMeasuresNothingAndNeitherDoesOneWithoutValuesOrOfALaterDay() {
        told.fact(
                Side.PROVIDER,
                baseline(1, "2026-12-31", eur("365000"), "2026-03-01", "60000", "2026-04-30", "180000"),
                day("2026-01-01"));
        assertPrinted(status().earnedSchedule().schedulePerformanceIndex(), "0.9");
        sign(new Baseline(
                project,
                2,
                day("2026-02-01"),
                null,
                day("2026-01-01"),
                day("2026-12-31"),
                null,
                List.of(),
                List.of(),
                List.of()));
        assertPrinted(status().earnedSchedule().schedulePerformanceIndex(), "0.9");
        sign(new Baseline(
                project,
                3,
                AS_OF.plusDays(1),
                null,
                day("2026-01-01"),
                day("2026-12-31"),
                null,
                List.of(),
                List.of(new Value(day("2026-03-01"), new BigDecimal("200000"))),
                List.of()));
        assertPrinted(status().earnedSchedule().schedulePerformanceIndex(), "0.9");
    }

    @Test
    void withoutAPriceTheBudgetOfTheProjectIsTheWholeAndAnotherCurrencyIsUnknown() {
        sign(baseline(1, "2026-12-31", null, "2026-03-01", "60000", "2026-04-30", "180000"));
        assertPrinted(status().earnedSchedule().schedulePerformanceIndex(), "0.75");
        assertPrinted(status().earnedSchedule().budget(), "365000");

        sign(baseline(2, "2026-12-31", Money.of("400000", "GBP"), "2026-03-01", "60000", "2026-04-30", "180000"));
        assertThat(reason(status().earnedSchedule().schedulePerformanceIndex())).contains("Study A", "currenc");
    }

    private Ref<Baseline> sign(Baseline baseline) {
        Ref<Baseline> said = told.fact(Side.PROVIDER, baseline, day("2026-01-01"));
        told.sign(Side.PROVIDER, said.id());
        told.sign(Side.CLIENT, said.id());
        return said;
    }

    private Baseline baseline(
            int number, String finish, @Nullable Money price, String on, String value, String later, String more) {
        return new Baseline(
                project,
                number,
                day("2026-01-01"),
                null,
                day("2026-01-01"),
                day(finish),
                price,
                List.of(),
                List.of(new Value(day(on), new BigDecimal(value)), new Value(day(later), new BigDecimal(more))),
                List.of());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private ProjectStatus status() {
        return ProjectStatus.all(told.book(), AS_OF).getFirst();
    }
}
