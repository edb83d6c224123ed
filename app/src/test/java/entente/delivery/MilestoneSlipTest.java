package entente.delivery;

import static entente.delivery.EarnedSamples.assertPrinted;
import static entente.delivery.EarnedSamples.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Refused;
import entente.kernel.Words;
import entente.kernel.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MilestoneSlipTest {
    @Test
    void lateDaysAreMeasuredAgainstTheDaysGiven() {
        // Monday 5 January to Monday 2 February: 20 working days given, 2 late; the other 40 given, none late.
        MilestoneSlip slip =
                slip(due("M1", "2026-02-02", "2026-02-04", "1"), due("M2", "2026-03-02", "2026-03-02", "1"));
        assertPrinted(slip.slip(), "3.333333333");
        assertThat(slip.slip().because().indented(Words.ENGLISH)).isEqualTo("""
                        Milestone slip: days late as a share of the days given: 3.3 %
                          Days late, each times its weight: 2 working days
                            M1, due 2 Feb 2026, reached or expected 4 Feb 2026, weight 1: 2 working days
                            M2, due 2 Mar 2026, reached or expected 2 Mar 2026, weight 1: 0 working days
                          Days given from start to baseline, each times its weight: 60 working days
                        """);
    }

    @Test
    void anEarlyMilestoneMakesUpForNoLateOne() {
        MilestoneSlip slip =
                slip(due("M1", "2026-02-02", "2026-02-04", "1"), due("M2", "2026-03-02", "2026-02-16", "1"));
        assertPrinted(slip.slip(), "3.333333333");
    }

    @Test
    void aWeightCountsInBothSums() {
        MilestoneSlip slip =
                slip(due("M1", "2026-02-02", "2026-02-04", "3"), due("M2", "2026-03-02", "2026-03-02", "1"));
        assertPrinted(slip.slip(), "6");
        assertPrinted(
                slip(due("M1", "2026-02-02", "2026-02-04", "0"), due("M2", "2026-03-02", "2026-03-02", "1"))
                        .slip(),
                "0");
    }

    @Test
    void aWeekendIsNoDelay() {
        assertPrinted(slip(due("M1", "2026-01-30", "2026-02-02", "1")).slip(), "5.263157895");
        assertPrinted(slip(due("M1", "2026-01-30", "2026-02-01", "1")).slip(), "5.263157895");
    }

    @Test
    void withoutTimeGivenNothingCanBeSaid() {
        String none = "there is no milestone with time between its start and its baseline";
        assertThat(reason(slip().slip())).isEqualTo(none);
        assertThat(reason(slip(due("M1", "2026-01-05", "2026-01-09", "1")).slip()))
                .isEqualTo(none);
        assertThat(reason(slip(due("M1", "2026-02-02", "2026-02-04", "0")).slip()))
                .isEqualTo(none);
    }

    @Test
    void aBaselineBeforeItsStartIsNamed() {
        assertThat(reason(slip(due("M1", "2026-02-02", "2026-02-04", "1"), due("M0", "2025-12-01", "2025-12-01", "1"))
                        .slip()))
                .isEqualTo("M0 has its baseline on 1 Dec 2025, before its start on 5 Jan 2026");
    }

    @Test
    void aNegativeWeightIsRefused() {
        assertThatThrownBy(() -> due("M1", "2026-02-02", "2026-02-04", "-1"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("-1");
    }

    private static MilestoneSlip slip(MilestoneSlip.Due... milestones) {
        return new MilestoneSlip(List.of(milestones), WorkingCalendar.MONDAY_TO_FRIDAY);
    }

    private static MilestoneSlip.Due due(String code, String baselineOn, String expectedOn, String weight) {
        return new MilestoneSlip.Due(
                code,
                LocalDate.of(2026, 1, 5),
                LocalDate.parse(baselineOn),
                LocalDate.parse(expectedOn),
                new BigDecimal(weight),
                List.of());
    }
}
