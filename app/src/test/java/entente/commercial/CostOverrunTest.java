package entente.commercial;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.agreed;
import static entente.arrangement.ArrangementSamples.contract;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.commercial.CommercialSamples.cost;
import static entente.commercial.CommercialSamples.invoice;
import static entente.delivery.DeliverySamples.budgeted;
import static entente.delivery.DeliverySamples.change;
import static entente.delivery.DeliverySamples.earned;
import static entente.delivery.DeliverySamples.estimated;
import static entente.delivery.DeliverySamples.eur;
import static entente.delivery.DeliverySamples.order;
import static entente.delivery.DeliverySamples.planned;
import static entente.delivery.DeliverySamples.project;
import static entente.delivery.DeliverySamples.spent;
import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.CostLine.CostSort;
import entente.delivery.AgreedCause;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.Project;
import entente.delivery.Project.CostMethod;
import entente.kernel.Band;
import entente.kernel.CauseParty;
import entente.kernel.Shares;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostOverrunTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-04-30");
    private static final LocalDate STATUS = LocalDate.parse("2026-04-10");

    private final Told told = shared();

    /** The rest is foretold at its budget, so that CPI alone moves. */
    @ParameterizedTest
    @CsvSource({"950,WELL", "949,WATCH", "850,WATCH", "849,ACT"})
    void theCostPerformanceFallsIntoItsBand(String earned, Band band) {
        Ref<Project> project = running(CostMethod.BUDGETED_RATE);
        told.fact(Side.CLIENT, spent(project, earned, "1000"), STATUS);

        assertThat(judged().band()).isEqualTo(band);
        assertThat(judged().measuredOn()).isEqualTo(STATUS);
    }

    /** 50,000 earned for 50,000, and an estimate of the rest that takes the whole above a budget of 100,000. */
    @ParameterizedTest
    @CsvSource({"55000,WELL", "55001,WATCH", "60000,WATCH", "60001,ACT"})
    void theCostAtCompletionOverThePriceFirstAgreedFallsIntoItsBand(String rest, Band band) {
        Ref<Project> project = small(CostMethod.BOTTOM_UP);
        told.fact(Side.CLIENT, estimated(project, "50000", "50000", rest), STATUS);

        assertThat(judged().band()).isEqualTo(band);
    }

    /** EAC1 = BAC / CPI = 365,000 / 0.83 is 20.5 % above the price. */
    @Test
    void atACostPerformanceOf83PercentItIsTimeToAct() {
        Ref<Project> project = running(CostMethod.PRESENT_EFFICIENCY);
        told.fact(Side.CLIENT, spent(project, "83000", "100000"), STATUS);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .isEqualTo("Study A earns 0.83 for each unit of money spent, by its progress of 10 Apr 2026");
        assertThat(why(signal))
                .contains("CPI = EV / AC: 0.83", "EAC1 = BAC / CPI: 439,759.04", "20.5 %", "000-A3.over.act");
    }

    @Test
    void approvedChangesCannotHideAnOverrun() {
        Ref<Project> project = small(CostMethod.BOTTOM_UP);
        told.fact(Side.CLIENT, estimated(project, "50000", "50000", "50000"), STATUS);
        told.fact(Side.PROVIDER, order(null, project, "-11000"), START, Side.CLIENT, Side.PROVIDER);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .isEqualTo("Study A will cost 11 % more than first agreed, though 0 % with its approved change orders");
    }

    @Test
    void approvedChangesThemselvesCountAgainstThePriceFirstAgreed() {
        Ref<Project> project = small(CostMethod.BUDGETED_RATE);
        told.fact(Side.CLIENT, spent(project, "50000", "50000"), STATUS);
        told.fact(Side.PROVIDER, order(null, project, "6000"), START, Side.CLIENT, Side.PROVIDER);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(Band.WATCH);
        assertThat(answer(signal))
                .isEqualTo(
                        "Study A will cost 6 % more than first agreed with its approved change orders, 0 % without them");
    }

    @Test
    void aChangeOrderThatIsOnlyProposedCountsForNothing() {
        Ref<Project> project = small(CostMethod.BUDGETED_RATE);
        told.fact(Side.CLIENT, spent(project, "50000", "50000"), STATUS);
        told.fact(Side.PROVIDER, order(null, project, "60000"), START, Side.PROVIDER);

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void aBudgetThatIsRaisedLaterHidesNothing() {
        Ref<Project> project = small(CostMethod.BOTTOM_UP);
        told.fact(Side.CLIENT, estimated(project, "50000", "50000", "62000"), STATUS);
        told.say(
                Side.PROVIDER,
                new Statement.Amend(
                        project.id(), 1, budgeted(project("A", CostMethod.BOTTOM_UP), "200000"), START, "raised"));
        Ref<Budget> budget = told.fact(Side.CLIENT, new Budget("B1", project, eur("100000")), START);
        told.say(
                Side.CLIENT,
                new Statement.Amend(budget.id(), 1, new Budget("B1", project, eur("200000")), START, "raised"));

        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void anOrderOfNoProjectCountsAgainstAllOfThemTogether() {
        Ref<Project> project = small(CostMethod.BUDGETED_RATE);
        told.fact(Side.CLIENT, spent(project, "50000", "50000"), STATUS);
        told.fact(Side.PROVIDER, order(null, null, "12000"), START, Side.CLIENT, Side.PROVIDER);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).startsWith("All projects together will cost 12 % more");
    }

    @Test
    void whereProgressNamesNoCostTheInvoicesDo() {
        Ref<Project> project = running(CostMethod.BUDGETED_RATE);
        told.fact(Side.CLIENT, earned(project, "80000"), STATUS);
        told.fact(Side.PROVIDER, invoice("I1", project, "60000", "2026-03-31"), START);
        told.fact(Side.PROVIDER, cost("A1", project, CostSort.ACCRUAL, "40000", "2026-04-10"), START);
        told.fact(Side.PROVIDER, invoice("I2", project, "90000", "2026-04-11"), START);

        assertThat(answer(judged())).startsWith("Study A earns 0.80");
        assertThat(why(judged())).contains("Actual cost (AC) from invoices and accruals, 2 lines: 100,000.00");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-25,WELL", "2026-05-26,UNKNOWN"})
    void progressOlderThan45DaysTellsNothingAnyMore(LocalDate asOf, Band band) {
        told.fact(Side.CLIENT, spent(running(CostMethod.BUDGETED_RATE), "1000", "1000"), STATUS);

        assertThat(one(new CostOverrun(), told, asOf).band()).isEqualTo(band);
    }

    /** Against an agreed price of a million. */
    @ParameterizedTest
    @CsvSource({"620000,WELL", "1050000,WELL", "1050000.01,WATCH", "1100000,WATCH", "1100000.01,ACT"})
    void withoutProgressWhatWasChargedAgainstThePriceIsAThinReading(String charged, Band band) {
        agreed(told);
        told.fact(Side.PROVIDER, invoice("I1", null, charged, "2026-03-31"), START);
        told.fact(Side.CLIENT, cost("G1", null, CostSort.GOVERNANCE, "900000", "2026-03-31"), START);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.reading()).isEqualTo(Reading.THIN);
        assertThat(answer(signal)).contains("of the 1,000,000.00\u00a0EUR first agreed");
    }

    @Test
    void aPriceThatIsOnlyProposedIsNamedSo() {
        told.fact(Side.CLIENT, contract(), START, Side.CLIENT);
        told.fact(Side.PROVIDER, invoice("I1", null, "620000", "2026-03-31"), START);

        assertThat(judged().reading()).isEqualTo(Reading.THIN);
        assertThat(why(judged())).contains("proposed by the client, not agreed");
    }

    @Test
    void withNothingChargedTheAnswerIsNotKnown() {
        agreed(told);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("no cost is recorded");
    }

    @Test
    void withNoBudgetTheCostAtCompletionIsNotKnownButThePaceStillWarns() {
        Ref<Project> project = told.fact(Side.PROVIDER, planned("A", "2026-01-01", "2026-12-31"), START);
        told.fact(Side.CLIENT, spent(project, "100000", "100000"), STATUS);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("no budget is recorded for Study A");

        Told worse = shared();
        Ref<Project> other = worse.fact(Side.PROVIDER, planned("A", "2026-01-01", "2026-12-31"), START);
        worse.fact(Side.CLIENT, spent(other, "80000", "100000"), STATUS);
        assertThat(one(new CostOverrun(), worse, AS_OF).band()).isEqualTo(Band.ACT);
    }

    @Test
    void eachSidesPartIsWhatItsOwnChangesAddedToThePrice() {
        agreed(told);
        Ref<ChangeRequest> asked = told.fact(Side.CLIENT, change("CR1", Side.CLIENT, "2026-03-01", null), START);
        told.fact(Side.PROVIDER, order(asked, null, "12000"), START, Side.CLIENT, Side.PROVIDER);

        assertThat(part(judged(), Side.CLIENT))
                .isEqualTo("one change order that the client asked for added to the price");
        assertThat(partWhy(judged(), Side.CLIENT)).contains("12,000.00", "cause as agreed: not known");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        AgreedCause cause =
                new AgreedCause(asked, Shares.all(CauseParty.CLIENT), null, ChangeReason.PREFERENCE, null, null);
        told.fact(Side.PROVIDER, cause, START, Side.PROVIDER, Side.CLIENT);
        assertThat(partWhy(judged(), Side.CLIENT)).contains("cause as agreed: client");
    }

    private Ref<Project> running(CostMethod method) {
        return told.fact(Side.PROVIDER, project("A", method), START);
    }

    private Ref<Project> small(CostMethod method) {
        return told.fact(Side.PROVIDER, budgeted(project("A", method), "100000"), START);
    }

    private Signal judged() {
        return one(new CostOverrun(), told, AS_OF);
    }
}
