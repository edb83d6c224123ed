package entente.delivery;

import static entente.delivery.EarnedSamples.assertPrinted;
import static entente.delivery.EarnedSamples.figure;
import static entente.delivery.EarnedSamples.lateProject;
import static entente.delivery.EarnedSamples.lateSchedule;
import static entente.delivery.EarnedSamples.months;
import static entente.delivery.EarnedSamples.reason;
import static entente.delivery.EarnedSamples.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Refused;
import entente.kernel.Unit;
import entente.kernel.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EarnedScheduleTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    void aLateProjectGivesTheWorkedTimes() {
        assertPrinted(lateSchedule().earnedSchedule(), "3.25");
        assertPrinted(lateSchedule().scheduleVariance(), "-0.75");
        assertPrinted(lateSchedule().schedulePerformanceIndex(), "0.8125");
        assertPrinted(lateSchedule().durationAtPlannedPace(), "8.75");
        assertPrinted(lateSchedule().durationAtPresentPace(), "9.846");
        assertPrinted(lateSchedule().toCompletePerformanceIndex(), "1.1875");
        assertPrinted(lateSchedule().toCompletePerformanceIndex(figure("9", Unit.MONTHS)), "0.95");
        assertPrinted(lateSchedule().scheduleCostIndex(lateProject().costPerformanceIndex()), "0.677083");
        assertPrinted(lateSchedule().durationAtCostAndSchedulePace(lateProject().costPerformanceIndex()), "11.015");
    }

    @Test
    void theExplanationNamesTheStepsToTheEarnedSchedule() {
        assertThat(lateSchedule().earnedSchedule().because().indented(Words.ENGLISH))
                .isEqualTo("""
                        Earned schedule, ES = C + I: when the plan had what is earned by now: 3.3 months
                          Earned value: planned value of the work done by now (EV): 400.00\u00a0EUR
                          Budget at completion (BAC): 1,000.00\u00a0EUR
                          Planned duration (PD): 8 months
                          C: up to here the plan had 360: 3 months
                          I: part of the way to the next point of the plan: 0.25
                        """);
    }

    @Test
    void ofAFlatStretchOfThePlanItsEndCounts() {
        assertPrinted(
                earned("220", months("100", "220", "220", "220", "500", "1000"), "6")
                        .earnedSchedule(),
                "4");
        assertPrinted(
                earned("219", months("100", "220", "220", "220", "500", "1000"), "6")
                        .earnedSchedule(),
                "1.99167");
        assertPrinted(earned("0", months("0", "0", "500", "1000"), "4").earnedSchedule(), "2");
    }

    @Test
    void aRoundingErrorDoesNotMissTheEndOfAFlatStretch() {
        assertThat(value(earned("219.9999999", months("100", "220", "220", "220", "500", "1000"), "6")
                        .earnedSchedule()))
                .isEqualByComparingTo("4");
        assertThat(value(earned("999.9999999", months("100", "1000"), "2").earnedSchedule()))
                .isEqualByComparingTo("2");
    }

    @Test
    void allEarnedIsThePlannedDurationHoweverLongThePlanRunsOn() {
        EarnedSchedule schedule = earned("1000", months("500", "1000", "1000", "1000"), "2");
        assertPrinted(schedule.earnedSchedule(), "2");
        assertPrinted(schedule.durationAtPlannedPace(), "3");
        assertPrinted(schedule.durationAtPresentPace(), "3");
        assertPrinted(earned("1000.01", months("500", "1000"), "2").earnedSchedule(), "2");
    }

    @Test
    void aPlanKnownOnlyInPartGoesStraightToTheBudgetAtItsEnd() {
        assertPrinted(earned("700", months("100", "400"), "4").earnedSchedule(), "3");
        assertPrinted(earned("700", months("100", "400"), "2.5").earnedSchedule(), "2.25");
    }

    @Test
    void thePaceNeededIsUnknownOnceTheTimeIsOver() {
        EarnedValue value = value("1000", "1000", "900", "900");
        EarnedSchedule over = EarnedSchedule.of(months("500", "1000"), value, decimal("2"), decimal("2"));
        assertThat(reason(over.toCompletePerformanceIndex())).isEqualTo("the time to the end aimed at is over");
        assertPrinted(over.toCompletePerformanceIndex(figure("2.5", Unit.MONTHS)), "0.4");
    }

    @Test
    void anIndexWithoutTimeOrEarningsIsUnknown() {
        EarnedValue nothing = value("1000", "0", "0", "0");
        EarnedSchedule unstarted = EarnedSchedule.of(months("500", "1000"), nothing, decimal("0"), decimal("2"));
        assertThat(reason(unstarted.schedulePerformanceIndex())).isEqualTo("no time has passed since the start");
        EarnedSchedule idle = EarnedSchedule.of(months("500", "1000"), nothing, decimal("1"), decimal("2"));
        assertPrinted(idle.schedulePerformanceIndex(), "0");
        assertThat(reason(idle.durationAtPresentPace())).contains("nothing has been earned yet");
        assertPrinted(idle.durationAtPlannedPace(), "3");
    }

    @Test
    void aPlanThatContradictsItselfGivesNoTime() {
        assertThat(reason(earned("300", months(), "4").earnedSchedule()))
                .isEqualTo("there is no planned value over time");
        assertThat(reason(earned("300", months("1000"), "0").earnedSchedule()))
                .isEqualTo("there is no planned duration");
        assertThat(reason(earned("300", months("400", "350", "1000"), "3").earnedSchedule()))
                .isEqualTo("the cumulative plan falls from 400 to 350");
        assertThat(reason(earned("300", months("400", "1200"), "3").earnedSchedule()))
                .isEqualTo("the cumulative plan falls from 1,200 to 1,000");
        assertThat(reason(earned("300", months("400", "900"), "2").earnedSchedule()))
                .isEqualTo("the plan has only 900 of 1,000 when it should have ended");
        EarnedSchedule unfunded = EarnedSchedule.of(months("0"), value("0", "0", "0", "0"), decimal("1"), decimal("1"));
        assertThat(reason(unfunded.schedulePerformanceIndex())).isEqualTo("there is no budget at completion");
    }

    @Test
    void negativeEarningsAreRefused() {
        EarnedSchedule schedule = lateSchedule();
        assertThatThrownBy(() -> new EarnedSchedule(
                        schedule.plan(),
                        schedule.budget(),
                        figure("-1", Unit.RATIO),
                        schedule.elapsed(),
                        schedule.duration()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aDatedPlanIsReadBetweenItsDays() {
        EarnedSchedule schedule = dated("350", "2026-02-28");
        assertPrinted(schedule.elapsed(), "59");
        assertPrinted(schedule.duration(), "90");
        assertPrinted(schedule.earnedSchedule(), "52");
        assertThat(schedule.earnedOn()).contains(LocalDate.of(2026, 2, 21));
        assertPrinted(schedule.scheduleVariance(), "-7");
        assertThat(schedule.earnedSchedule().because().indented(Words.ENGLISH)).contains("Planned for 21 Feb 2026");
    }

    @Test
    void theDayOfAnEarnedScheduleIsTheDayInWhoseCourseItLies() {
        assertThat(dated("200", "2026-02-28").earnedOn()).contains(LocalDate.of(2026, 1, 31));
        assertThat(dated("200.0001", "2026-02-28").earnedOn()).contains(LocalDate.of(2026, 1, 31));
        assertThat(dated("201", "2026-02-28").earnedOn()).contains(LocalDate.of(2026, 2, 1));
        assertThat(dated("0", "2026-02-28").earnedOn()).contains(START);
        assertThat(dated("1000", "2026-05-31").earnedOn()).contains(LocalDate.of(2026, 3, 31));
        assertThat(lateSchedule().earnedOn()).isEmpty();
    }

    @Test
    void plannedValueBeforeTheStartIsAContradiction() {
        PlannedValue.Dated plan = plan(START.minusDays(3), "10");
        EarnedSchedule schedule =
                EarnedSchedule.of(plan, value("1000", "400", "350", "400"), START, LocalDate.of(2026, 3, 31));
        assertThat(reason(schedule.earnedSchedule())).isEqualTo("the plan has a value of 10 before the start");
        assertThat(schedule.earnedOn()).isEmpty();
    }

    /** Nothing on 1 January, 200 by the end of it, 400 by the end of February, 1000 by the end of March. */
    private static EarnedSchedule dated(String earned, String asOf) {
        PlannedValue.Dated plan = plan(LocalDate.of(2026, 1, 31), "200");
        return EarnedSchedule.of(
                plan, value("1000", "400", earned, "400"), LocalDate.parse(asOf), LocalDate.of(2026, 3, 31));
    }

    private static PlannedValue.Dated plan(LocalDate first, String value) {
        TreeMap<LocalDate, BigDecimal> cumulative = new TreeMap<>();
        cumulative.put(first, decimal(value));
        cumulative.put(LocalDate.of(2026, 2, 28), decimal("400"));
        return new PlannedValue.Dated(START, cumulative, List.of());
    }

    private static EarnedSchedule earned(String earned, PlannedValue.ByPeriod plan, String duration) {
        return EarnedSchedule.of(plan, value("1000", "0", earned, "0"), decimal("3"), decimal(duration));
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
