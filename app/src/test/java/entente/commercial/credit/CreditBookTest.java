package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.eur;
import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditSamples.terms;
import static entente.commercial.credit.CreditTelling.day;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Explanation;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From readings, invoices and agreements to lines of the credit ledger. */
class CreditBookTest {
    private static final Currency EURO = Currency.getInstance("EUR");

    private final CreditTerms terms =
            terms(pool("AVAIL", "Service", "40")).times("1", "2").hold(2).signed();
    private final CreditTelling story = new CreditTelling()
            .measure("AVAIL")
            .readings("AVAIL", "97", "89", "88", "98", "99")
            .charged(5);

    @Test
    void agreedTermsTurnMissedReadingsIntoCredits() {
        story.agreed(terms);

        assertThat(CreditSamples.amounts(run("2026-06-10")))
                .containsExactly("2026-02 AVAIL 2000.00", "2026-03 AVAIL 4000.00");
    }

    @Test
    void termsThatOneSideAloneSignedCostNothing() {
        story.terms(terms, Side.CLIENT);

        assertThat(CreditSamples.amounts(run("2026-06-10"))).isEmpty();
        assertThat(said(CreditBook.of(story.book("2026-06-10"), day("2026-06-10"))))
                .anySatisfy(problem -> assertThat(problem).contains("No terms of credits were signed by both sides"));
    }

    @Test
    void aDefaultInAMonthWithoutChargesIsNamed() {
        CreditTelling unbilled = new CreditTelling()
                .measure("AVAIL")
                .readings("AVAIL", "97", "89")
                .agreed(terms);

        assertThat(CreditSamples.amounts(run(unbilled, "2026-03-10"))).isEmpty();
        assertThat(said(CreditBook.of(unbilled.book("2026-03-10"), day("2026-03-10"))))
                .containsExactly(
                        "No invoice of 2026-02 is recorded in one currency, so the amount at risk is not known.");
    }

    @Test
    void aClaimOfReliefMovesNothingUntilTheOtherSideAgrees() {
        story.agreed(terms);
        Ref<ServiceRelief> claim = story.claims(Side.PROVIDER, "AVAIL", "2026-02", "8");

        assertThat(CreditSamples.amounts(run("2026-06-10"))).first().isEqualTo("2026-02 AVAIL 2000.00");

        story.signs(Side.PROVIDER, claim);
        assertThat(CreditSamples.amounts(run("2026-06-10"))).hasSize(2);

        // 89 of 92 is 96.7 %, above what is expected; March is then the first default and not the second
        story.signs(Side.CLIENT, claim);
        assertThat(CreditSamples.amounts(run("2026-06-10"))).containsExactly("2026-03 AVAIL 2000.00");
    }

    @Test
    void aReportThatDoesNotComeInTimeIsADefaultWhereTheTermsSayWhen() {
        CreditTelling silent = new CreditTelling()
                .measure("AVAIL")
                .readings("AVAIL", "97", "-")
                .charged(2);
        silent.agreed(within(terms(pool("AVAIL", "Service", "40")).signed(), 3));

        // the third working day of March 2026 is Wednesday the 4th
        assertThat(CreditSamples.amounts(run(silent, "2026-03-04"))).isEmpty();
        assertThat(CreditSamples.amounts(run(silent, "2026-03-05"))).containsExactly("2026-02 AVAIL 2000.00");
    }

    @Test
    void anAgreedChangeOfTermsLeavesEarlierMonthsAsTheyWere() {
        story.agreed(terms);
        CreditTerms later = new Draft().levels(pool("AVAIL", "Service", "80")).signed();
        story.agreed(startingOn(later, "CT2", "2026-03-01"));

        assertThat(CreditSamples.amounts(run("2026-06-10")))
                .containsExactly("2026-02 AVAIL 2000.00", "2026-03 AVAIL 4000.00");
        assertThat(CreditBook.of(story.book("2026-06-10"), day("2026-06-10"))
                        .terms(YearMonth.of(2026, 3))
                        .map(Recorded::key))
                .contains("CT2");
    }

    @Test
    void theLedgerIsBroughtUpToDateOnceAndThenHasNothingToAdd() {
        story.agreed(terms);

        assertThat(story.brought("2026-05-20").statements()).hasSize(2);
        assertThat(story.ledger("2026-05-20"))
                .extracting(ServiceCredit::accrued)
                .containsExactly(eur("2000"), eur("4000"));
        assertThat(story.brought("2026-05-20").statements()).isEmpty();
    }

    /** February waits for two months at the target: March misses, so it is final; March's own wait for April and May. */
    @Test
    void partsMoveOnByTheRulesOfEarnBackAndTheSumStays() {
        story.agreed(terms);
        story.brought("2026-05-20");
        assertThat(story.ledger("2026-05-20").getFirst().in(CreditState.FINAL)).isEqualTo(eur("2000"));
        assertThat(story.ledger("2026-05-20").getLast().in(CreditState.HELD)).isEqualTo(eur("4000"));

        story.brought("2026-06-20");

        assertThat(story.ledger("2026-06-20").getLast().in(CreditState.EARNED_BACK))
                .isEqualTo(eur("4000"));
        assertThat(story.book("2026-06-20").current(EarnBack.class))
                .extracting(back -> back.fact().amount())
                .containsExactly(eur("4000"));
        CreditLedger ledger = CreditLedger.of(story.ledger("2026-06-20"), EURO);
        assertThat(ledger.sum()).isEqualTo(ledger.accrued()).isEqualTo(eur("6000"));
    }

    @Test
    void aNewMonthIsAccruedUntilItsDaysToDisputeAreOver() {
        story.agreed(terms);

        // the fifth working day of April 2026 is Wednesday the 8th: Good Friday and Easter Monday do not count
        story.brought("2026-04-02");

        assertThat(story.ledger("2026-04-02").getLast().in(CreditState.ACCRUED)).isEqualTo(eur("4000"));
    }

    @Test
    void whatPeopleDisputeStaysWithThem() {
        story.agreed(terms);
        story.brought("2026-05-20");
        Recorded<ServiceCredit> march =
                CreditLines.of(story.book("2026-05-20")).all().getLast();
        story.amends(
                march.id(),
                1,
                march.fact().moved(CreditState.HELD, CreditState.DISPUTED, eur("1500"), day("2026-05-21"), "Ours"),
                "2026-05-21");

        story.brought("2026-06-20");

        ServiceCredit now = story.ledger("2026-06-20").getLast();
        assertThat(now.in(CreditState.DISPUTED)).isEqualTo(eur("1500"));
        assertThat(now.in(CreditState.EARNED_BACK)).isEqualTo(eur("2500"));
    }

    @Test
    void aLineThatWouldComeOutDifferentlyTodayIsNamedAndNotChanged() {
        story.agreed(terms);
        story.brought("2026-05-20");
        Ref<ServiceRelief> claim = story.claims(Side.PROVIDER, "AVAIL", "2026-03", "8");
        story.signs(Side.CLIENT, claim);

        CreditUpdate update = story.update("2026-06-03");

        assertThat(update.statements()).isEmpty();
        assertThat(update.differences())
                .extracting(difference -> difference.line().fact().month() + " " + difference.now())
                .containsExactly("2026-03 " + eur("0"));
    }

    @Test
    void theTrialOfTheTermsInForceReproducesTheLedgerExactly() {
        story.agreed(terms);
        story.brought("2026-06-20");

        CreditTrial trial = CreditTrial.of(story.book("2026-06-20"), day("2026-06-20"), terms);

        assertThat(trial.tried()).isEqualTo(trial.agreed());
        List<ServiceCredit> ledger = story.ledger("2026-06-20");
        assertThat(EarnBackRun.of(trial.tried()))
                .extracting(result -> result.line().month() + " "
                        + result.line().level() + " " + result.line().amount() + " " + result.state())
                .isEqualTo(ledger.stream()
                        .map(credit -> credit.month() + " " + credit.level() + " " + credit.accrued() + " "
                                + credit.parts().getFirst().state())
                        .toList());
        assertThat(CreditTrial.kept(trial.tried()))
                .contains(ledger.stream()
                        .map(credit -> credit.accrued().minus(credit.in(CreditState.EARNED_BACK)))
                        .reduce(Money.zero(EURO), Money::plus));
    }

    @Test
    void otherTermsOnTrialShowWhatTheyWouldHaveCostAndRecordNothing() {
        story.agreed(terms);
        int before = story.book("2026-06-20").size();
        CreditTerms twice = new Draft().levels(pool("AVAIL", "Service", "80")).signed();

        CreditTrial trial = CreditTrial.of(story.book("2026-06-20"), day("2026-06-20"), twice);

        assertThat(CreditSamples.amounts(trial.tried()))
                .containsExactly("2026-02 AVAIL 4000.00", "2026-03 AVAIL 4000.00");
        assertThat(story.book("2026-06-20").size()).isEqualTo(before);
    }

    @Test
    void aCreditOpensATreeDownToTheReadingAndItsSource() {
        story.agreed(terms);
        story.brought("2026-05-20");
        CreditBook book = CreditBook.of(story.book("2026-05-20"), day("2026-05-20"));
        Explanation tree = CreditTree.of(
                book, CreditLines.of(story.book("2026-05-20")).all().getLast());

        assertThat(tree.indented(Words.ENGLISH))
                .contains(
                        "Credit for AVAIL in 2026-03",
                        "After the multiplier for defaults in a row: 4,000.00",
                        "By the regime of the level, before multiplier and caps: 2,000.00",
                        "Allocation 50 % of the pool, times the level's share of 40 %, times 10 % at risk",
                        "Charged for 2026-03: 100,000.00",
                        "Expected 95, the minimum 90",
                        "A default, since the minimum was missed; 2 in a row",
                        CreditTelling.DIGEST);
        assertThat(tree.everySource())
                .extracting(source -> source.kind())
                .contains("credit-terms", "reading", "cost-line");
    }

    private static CreditTerms within(CreditTerms of, int days) {
        return copy(of, of.code(), of.startsOn().toString(), days);
    }

    private static CreditTerms startingOn(CreditTerms of, String code, String day) {
        return copy(of, code, day, null);
    }

    private static CreditTerms copy(CreditTerms of, String code, String startsOn, @Nullable Integer within) {
        return new CreditTerms(
                code,
                day(startsOn),
                of.atRisk(),
                of.pool(),
                of.monthlyCharges(),
                of.yearCap(),
                of.yearBegins(),
                of.postedAfter(),
                of.rounding(),
                within,
                of.reliefWithin(),
                of.misses(),
                of.running(),
                of.often(),
                of.oneIncident(),
                of.earnBack(),
                of.earnBackMonths(),
                of.earnBackDefaults(),
                of.resetMost(),
                of.resetFloor(),
                of.resetBest(),
                of.promised(),
                of.allocations(),
                of.levels(),
                of.steps(),
                of.factors(),
                of.peaks());
    }

    private List<MonthCredits> run(String day) {
        return run(story, day);
    }

    private static List<MonthCredits> run(CreditTelling story, String day) {
        return CreditRun.of(CreditBook.of(story.book(day), day(day)).months());
    }

    private static List<String> said(CreditBook book) {
        return book.problems().stream().map(Words.ENGLISH::say).toList();
    }
}
