package entente.delivery.outlook;

import static entente.Judged.one;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.DeliverySamples.eur;
import static entente.delivery.DeliverySamples.project;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.Progress;
import entente.delivery.Progress.CostView;
import entente.delivery.Project;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.PolicyOverride;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A cost index that is the same in three reports was not measured. */
class FrozenIndexTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-02-10");
    private static final String FROZEN = "The cost of Study A is told as";

    private final Told told = shared();
    private final Ref<Project> project = told.fact(Side.CLIENT, project("A"), START);

    @Test
    void theSameEfficiencyInThreeReportsIsNamedWithTheReports() {
        report(10, "9000", "10000");
        report(20, "19800", "22000");
        report(30, "27000", "30000");

        assertThat(said())
                .contains("The cost of Study A is told as 0.9 earned for each unit spent in each of its last 3 reports")
                .contains("Reported so");
    }

    @Test
    void twoReportsMayAgree() {
        report(10, "9000", "10000");
        report(20, "19800", "22000");

        assertThat(said()).doesNotContain(FROZEN);
    }

    @Test
    void aDifferenceInTheFourthDecimalIsNone() {
        report(10, "9000", "10000");
        report(20, "18006", "20000");
        report(30, "27000", "30000");

        assertThat(said()).contains(FROZEN);
    }

    @Test
    void aDifferenceInTheThirdDecimalIsOne() {
        report(10, "9000", "10000");
        report(20, "18020", "20000");
        report(30, "27000", "30000");

        assertThat(said()).doesNotContain(FROZEN);
    }

    @Test
    void aReportWithoutACostBreaksTheRow() {
        report(10, "9000", "10000");
        report(20, "18000", null);
        report(30, "27000", "30000");

        assertThat(said()).doesNotContain(FROZEN);
    }

    @Test
    void onlyTheLastReportsCount() {
        report(5, "4800", "5000");
        report(10, "9000", "10000");
        report(20, "18000", "20000");
        report(30, "27000", "30000");

        assertThat(said()).contains(FROZEN);
    }

    @Test
    void howManyReportsItTakesIsAgreed() {
        told.fact(
                Side.CLIENT,
                new PolicyOverride("000-QC.frozen", "4", "monthly rounding"),
                START,
                Side.CLIENT,
                Side.PROVIDER);
        report(10, "9000", "10000");
        report(20, "18000", "20000");
        report(30, "27000", "30000");

        assertThat(said()).doesNotContain(FROZEN);
    }

    /** At a fixed price the client owes what is earned. */
    @Test
    void whatIsOwedAsEarnedIsNoFrozenIndexButAProvidersCostIs() {
        report(10, "9000", "9000");
        report(20, "18500", "18500");
        report(30, "27000", "27000");
        assertThat(said()).doesNotContain(FROZEN);

        report(31, "28000", "28000", CostView.PROVIDER_COST);
        assertThat(said()).contains("The cost of Study A is told as 1 earned for each unit spent");
    }

    private String said() {
        return why(one(new GoalsInSight(), told, AS_OF));
    }

    private void report(int day, String earned, @Nullable String spent) {
        report(day, earned, spent, CostView.PAYABLE);
    }

    private void report(int day, String earned, @Nullable String spent, CostView view) {
        told.fact(
                Side.PROVIDER,
                new Progress(
                        project,
                        LocalDate.parse("2026-01-01").plusDays(day - 1),
                        eur(day + "000"),
                        eur(earned),
                        spent == null ? null : eur(spent),
                        spent == null ? null : view,
                        null),
                START);
    }
}
