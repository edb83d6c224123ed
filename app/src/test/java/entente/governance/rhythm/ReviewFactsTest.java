package entente.governance.rhythm;

import static entente.governance.rhythm.RhythmTelling.day;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.commercial.CostLine;
import entente.commercial.CostLine.CostSort;
import entente.delivery.DeliverySamples;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.Measure;
import entente.performance.PerformanceSamples;
import entente.performance.StoppedMeasure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is filled into the review of the first quarter of 2026, looked at on 30 June; worked by hand. */
class ReviewFactsTest {
    private final Told told = ArrangementSamples.shared();

    @Test
    void milestonesOfTheQuarterCountByTheDayFirstAgreed() {
        Ref<Project> project = told.fact(Side.PROVIDER, DeliverySamples.project("P"), day("2026-01-01"));
        milestone(project, "M1", "2026-01-31", "2026-01-31");
        milestone(project, "M2", "2026-02-28", "2026-03-01");
        milestone(project, "M3", "2026-03-31", null);
        milestone(project, "M4", "2026-03-31", "2026-03-20");
        milestone(project, "M5", "2026-04-01", "2026-04-01");

        assertThat(of(Side.PROVIDER, "milestones")).isEqualByComparingTo("50");
    }

    @Test
    void whatIsDueTodayIsNotLateYet() {
        Ref<Project> project = told.fact(Side.PROVIDER, DeliverySamples.project("P"), day("2026-01-01"));
        milestone(project, "M1", "2026-06-29", "2026-06-29");
        milestone(project, "M2", "2026-06-30", null);
        ReviewFacts running = new ReviewFacts(told.book(), new ReviewPeriod(2026, 2), day("2026-06-30"));

        assertThat(figure(running.of(Side.PROVIDER), "milestones").known().orElseThrow())
                .isEqualByComparingTo("100");
    }

    @Test
    void whatTheClientOwedCountsOnceItSaidSoItself() {
        Ref<Project> project = told.fact(Side.PROVIDER, DeliverySamples.project("P"), day("2026-01-01"));
        told.fact(Side.CLIENT, DeliverySamples.input(project, "2026-01-15", "2026-01-15"), day("2026-01-01"));
        told.fact(Side.CLIENT, DeliverySamples.input(project, "2026-02-15", "2026-02-16"), day("2026-01-01"));
        told.fact(Side.CLIENT, DeliverySamples.input(project, "2026-03-15", null), day("2026-01-01"));
        told.fact(Side.CLIENT, DeliverySamples.input(project, "2026-04-15", null), day("2026-01-01"));
        told.fact(Side.PROVIDER, DeliverySamples.input(project, "2026-03-16", null), day("2026-01-01"));

        assertThat(of(Side.CLIENT, "owed")).isEqualByComparingTo("33.33333333333333");
    }

    @Test
    void actionsOfTheQuarterCountByTheirDay() {
        action("A1", Side.CLIENT, "2026-01-01", "2026-01-01");
        action("A2", Side.CLIENT, "2026-03-31", "2026-04-02");
        action("A3", Side.CLIENT, "2026-04-01", null);
        action("A4", Side.CLIENT, "2025-12-31", "2026-02-01");
        action("A5", Side.PROVIDER, "2026-02-01", null);

        assertThat(of(Side.CLIENT, "actions")).isEqualByComparingTo("50");
        assertThat(of(Side.PROVIDER, "actions")).isEqualByComparingTo("0");
    }

    @Test
    void moneyIsWhatWasChargedAndWhatWasPaidInTime() {
        cost("I1", CostSort.INVOICE, "100.00", "2026-01-01", "2026-01-31", "2026-01-31");
        cost("I2", CostSort.INVOICE, "200.00", "2026-03-31", "2026-04-30", "2026-05-01");
        cost("I3", CostSort.INVOICE, "400.00", "2026-03-31", "2026-06-30", null);
        cost("G1", CostSort.GOVERNANCE, "800.00", "2026-02-01", null, null);
        cost("I4", CostSort.INVOICE, "1600.00", "2026-04-01", "2026-04-30", null);

        assertThat(both("charged")).isEqualByComparingTo("700");
        // the third falls due on the day of the question, which is not over
        assertThat(both("paid")).isEqualByComparingTo("50");
    }

    @Test
    void whereNobodyWritesDownPaymentsNothingIsKnownOfThem() {
        cost("I1", CostSort.INVOICE, "100.00", "2026-01-01", "2026-01-31", null);
        assertThat(figure(facts().both(), "paid").known()).isEmpty();

        cost("I2", CostSort.INVOICE, "100.00", "2025-01-01", "2025-01-31", "2025-01-30");
        assertThat(both("paid")).isEqualByComparingTo("0");
    }

    @Test
    void serviceIsWhatWasReadBesideHowItFelt() {
        Ref<Measure> measure = PerformanceSamples.agreed(told, PerformanceSamples.measure("M-1"));
        PerformanceSamples.read(told, measure, "95", "94", "-", "95", "80", "80");
        told.fact(Side.CLIENT, PerformanceSamples.felt(measure, "2026-01", Side.CLIENT, "2"), day("2026-01-31"));
        told.fact(Side.CLIENT, PerformanceSamples.felt(measure, "2026-03", Side.CLIENT, "3"), day("2026-03-31"));
        told.fact(Side.CLIENT, PerformanceSamples.felt(measure, "2026-04", Side.CLIENT, "5"), day("2026-04-30"));

        assertThat(both("service")).isEqualByComparingTo("50");
        assertThat(both("felt.client")).isEqualByComparingTo("2.5");
        assertThat(figure(facts().both(), "felt.provider").known()).isEmpty();
    }

    @Test
    void aMeasureBothHaveStoppedSinceStillCountsInThePast() {
        Ref<Measure> measure = PerformanceSamples.agreed(told, PerformanceSamples.measure("M-1"));
        PerformanceSamples.read(told, measure, "95", "94", "-", "95", "80", "80");
        StoppedMeasure stopped = new StoppedMeasure(measure, day("2026-06-30"), "Nobody reads it", null);
        told.fact(Side.CLIENT, stopped, day("2026-06-30"), Side.CLIENT, Side.PROVIDER);
        assertThat(both("service")).isEqualByComparingTo("50");
    }

    @Test
    void whatNobodyRecordedIsUnknownAndNeverZero() {
        assertThat(facts().both())
                .allSatisfy(one -> assertThat(one.figure().known()).isEmpty());
        for (Side side : Side.values()) {
            assertThat(facts().of(side))
                    .allSatisfy(one -> assertThat(one.figure().known()).isEmpty());
        }
    }

    private BigDecimal of(Side side, String name) {
        return figure(facts().of(side), name).known().orElseThrow();
    }

    private BigDecimal both(String name) {
        return figure(facts().both(), name).known().orElseThrow();
    }

    private static Figure figure(List<ReviewFact> facts, String name) {
        return facts.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .figure();
    }

    private ReviewFacts facts() {
        return new ReviewFacts(told.book(), new ReviewPeriod(2026, 1), day("2026-06-30"));
    }

    private void milestone(Ref<Project> project, String code, String baselineOn, @Nullable String actualOn) {
        told.fact(
                Side.PROVIDER,
                new Milestone(
                        project, code, code, day(baselineOn), null, actualOn == null ? null : day(actualOn), null),
                day("2026-01-01"));
    }

    private void action(String code, Side side, String dueOn, @Nullable String doneOn) {
        told.fact(
                side,
                new ActionItem(
                        code,
                        "Send the list",
                        "Mira",
                        side,
                        null,
                        null,
                        day("2025-12-01"),
                        day(dueOn),
                        doneOn == null ? ActionState.OPEN : ActionState.DONE,
                        doneOn == null ? null : day(doneOn),
                        null),
                day("2025-12-01"));
    }

    private void cost(
            String code, CostSort sort, String amount, String on, @Nullable String dueOn, @Nullable String paidOn) {
        told.fact(
                Side.CLIENT,
                new CostLine(
                        code,
                        null,
                        sort,
                        Money.of(amount, "EUR"),
                        day(on),
                        dueOn == null ? null : day(dueOn),
                        paidOn == null ? null : day(paidOn)),
                day(on));
    }
}
