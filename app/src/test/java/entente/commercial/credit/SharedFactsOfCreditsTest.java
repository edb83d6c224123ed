package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.amounts;
import static entente.commercial.credit.CreditSamples.byTheDay;
import static entente.commercial.credit.CreditSamples.damages;
import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditSamples.terms;
import static entente.commercial.credit.CreditTelling.day;
import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.CommercialSamples;
import entente.commercial.credit.CreditTerms.OneIncident;
import entente.delivery.DeliverySamples;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.kernel.DateRange;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What else both sides say that moves money: milestones that come late, events that struck several levels, peaks, credit notes. */
class SharedFactsOfCreditsTest {
    private static final String DAY = "2026-06-10";

    private final CreditTelling story = new CreditTelling();

    /** Agreed for 20 January: the day itself is in time, each later calendar day counts, up to the day it was reached. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-01-20,-",
                "2026-01-21,2026-01 M1 1000.00",
                "2026-01-31,2026-01 M1 11000.00",
                "2026-02-03,2026-01 M1 11000.00|2026-02 M1 3000.00",
                "2026-03-01,2026-01 M1 11000.00|2026-02 M1 28000.00|2026-03 M1 1000.00",
                "-,2026-01 M1 11000.00|2026-02 M1 28000.00|2026-03 M1 31000.00|2026-04 M1 0.00|2026-05 M1 0.00"
            })
    void damagesAreReckonedFromTheDayFirstAgreed(@Nullable String reached, @Nullable String owed) {
        cutover("2026-01-20", reached);
        story.charged(5)
                .agreed(new Draft()
                        .levels(damages("M1", "1000", "70000"))
                        .expecting(byTheDay("M1"))
                        .signed());

        assertThat(amounts(run())).isEqualTo(owed == null ? List.of() : List.of(owed.split("\\|")));
    }

    /** Before the day agreed nothing is late, and February is not late because January was. */
    @Test
    void aMilestoneOfNextYearOwesNothing() {
        cutover("2027-01-20", null);
        story.charged(5)
                .agreed(new Draft()
                        .levels(damages("M1", "1000", "70000"))
                        .expecting(byTheDay("M1"))
                        .signed());

        assertThat(amounts(run())).isEmpty();
    }

    /** The client may name the event at once, since it can only lower what it is owed; the provider's word waits for the client's. */
    @ParameterizedTest
    @CsvSource({"CLIENT,false,1", "PROVIDER,false,2", "PROVIDER,true,1"})
    void oneEventIsOneCreditOnceTheClientSaysSo(Side by, boolean signed, int owed) {
        twoMisses(OneIncident.HIGHEST_ONLY);
        Ref<SharedIncident> said = story.says(by, struck(null), day("2026-02-05"));
        if (signed) {
            story.signs(Side.CLIENT, said);
        }

        assertThat(amounts(run())).filteredOn(line -> !line.endsWith(" 0.00")).hasSize(owed);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"SPEED,2026-01 SPEED 1000.00", "-,2026-01 AVAIL 2000.00"})
    void theClientsChoiceDecidesWhichCreditIsOwed(@Nullable String chosen, String owed) {
        twoMisses(OneIncident.CLIENT_CHOOSES);
        story.says(Side.CLIENT, struck(chosen), day("2026-02-05"));

        assertThat(amounts(run())).filteredOn(line -> !line.endsWith(" 0.00")).containsExactly(owed);
    }

    /** A credit that another stands for is worth nothing, and the ledger holds no line for it. */
    @Test
    void theLedgerHoldsNoLineThatIsWorthNothing() {
        twoMisses(OneIncident.HIGHEST_ONLY);
        story.says(Side.CLIENT, struck(null), day("2026-02-05"));
        story.brought(DAY);

        assertThat(story.ledger(DAY)).extracting(ServiceCredit::level).containsExactly("AVAIL");
    }

    /** What the client offers counts once the provider takes it; the client's own second signature adds nothing. */
    @Test
    void anOfferOfReliefByTheClientWaitsForTheProvider() {
        story.measure("AVAIL").readings("AVAIL", "89").charged(1);
        story.agreed(terms(pool("AVAIL", "Service", "40")).signed());
        Ref<ServiceRelief> offer = story.claims(Side.CLIENT, "AVAIL", "2026-01", "8");
        story.signs(Side.CLIENT, offer);
        assertThat(amounts(run())).containsExactly("2026-01 AVAIL 2000.00");

        story.signs(Side.PROVIDER, offer);
        assertThat(amounts(run())).isEmpty();
    }

    /** January lies in the peak and February reached the target: without the peak its credit would return, as March's does. */
    @Test
    void creditsOfAPeakStayThoughTheTargetIsReachedAfterwards() {
        story.measure("AVAIL").readings("AVAIL", "89", "99", "88", "99").charged(4);
        story.agreed(terms(pool("AVAIL", "Service", "40"))
                .hold(1)
                .peak(new DateRange(day("2025-12-15"), day("2026-02-01")))
                .signed());

        assertThat(EarnBackRun.of(run()))
                .extracting(result -> result.line().month() + " " + result.state())
                .containsExactly("2026-01 FINAL", "2026-03 EARNED_BACK");
    }

    /** A credit note of 40,000 is no charge: the amount at risk is a part of what was charged. */
    @Test
    void aCreditNoteLowersNoAmountAtRisk() {
        story.measure("AVAIL").readings("AVAIL", "89").charged(1);
        story.says(Side.PROVIDER, CommercialSamples.invoice("NOTE", null, "-40000", "2026-01-25"), day("2026-01-25"));
        story.agreed(terms(pool("AVAIL", "Service", "40")).signed());

        assertThat(amounts(run())).containsExactly("2026-01 AVAIL 2000.00");
    }

    /** Where a later version of the terms lowers the year's cap below what was owed already, nothing more is owed and nothing less. */
    @Test
    void aYearsCapThatWasLoweredTakesNothingBack() {
        story.measure("AVAIL").readings("AVAIL", "89", "88").charged(2);
        CreditTerms first = terms(pool("AVAIL", "Service", "40")).signed();
        CreditTerms lower =
                terms(pool("AVAIL", "Service", "40")).yearCap("500", 1).signed();
        Ref<CreditTerms> said = story.says(Side.CLIENT, first, first.startsOn());
        story.signs(Side.CLIENT, said).signs(Side.PROVIDER, said);
        story.amends(said.id(), 1, lower.from(day("2026-02-01"), lower.promised()), "2026-02-01");
        story.signs(Side.CLIENT, said).signs(Side.PROVIDER, said);

        assertThat(amounts(run())).containsExactly("2026-01 AVAIL 2000.00", "2026-02 AVAIL 0.00");
        assertThat(run().get(1).lines())
                .allSatisfy(line -> assertThat(
                                line.after(CreditStep.CreditStage.YEAR_CAP).orElseThrow())
                        .isEqualByComparingTo("0"));
    }

    /** Fifth working day after February: Friday 6 March. On that day it can still be disputed, and not the day after. */
    @ParameterizedTest
    @CsvSource({"2026-03-06,ACCRUED", "2026-03-07,HELD"})
    void onTheLastDayToDisputeACreditIsStillAccrued(String day, CreditState state) {
        story.measure("AVAIL")
                .readings("AVAIL", "97", "89")
                .charged(2)
                .agreed(terms(pool("AVAIL", "Service", "40")).hold(2).signed());
        story.brought(day);

        assertThat(story.ledger(day).getFirst().in(state)).isEqualTo(CreditSamples.eur("2000"));
    }

    private void cutover(String agreed, @Nullable String reached) {
        Ref<Project> project =
                story.says(Side.CLIENT, DeliverySamples.planned("P1", "2025-06-01", "2027-06-30"), day("2026-01-02"));
        LocalDate on = reached == null ? null : day(reached);
        story.says(
                Side.PROVIDER, new Milestone(project, "M1", "Cutover", day(agreed), null, on, null), day("2026-01-02"));
    }

    private void twoMisses(OneIncident how) {
        story.measure("AVAIL")
                .measure("SPEED")
                .readings("AVAIL", "89")
                .readings("SPEED", "88")
                .charged(1);
        story.agreed(terms(pool("AVAIL", "Service", "40"), pool("SPEED", "Service", "20"))
                .oneIncident(how)
                .signed());
    }

    private static SharedIncident struck(@Nullable String chosen) {
        return new SharedIncident(
                "E1",
                "2026-01",
                "The data centre was dark",
                chosen,
                List.of(new SharedIncident.Struck("AVAIL"), new SharedIncident.Struck("SPEED")));
    }

    private List<MonthCredits> run() {
        Book book = story.book(DAY);
        return CreditRun.of(CreditBook.of(book, day(DAY)).months());
    }
}
