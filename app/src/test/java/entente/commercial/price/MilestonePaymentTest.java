package entente.commercial.price;

import static entente.commercial.price.PriceSamples.cutover;
import static entente.commercial.price.PriceSamples.eur;
import static entente.commercial.price.PriceSamples.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.delivery.DeliverySamples;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A milestone's payment from reaching to acceptance: reached on Monday 4 May 2026, ten working days to review, so until Monday 18 May. */
class MilestonePaymentTest {
    private static final LocalDate START = ArrangementSamples.START;

    private final Told told = ArrangementSamples.shared();
    private final Ref<Project> project =
            told.fact(Side.CLIENT, DeliverySamples.planned("P1", "2026-01-01", "2026-12-31"), START);

    @Test
    void whatIsAcceptedWhollyIsPaidWithItsBonusInTheMonthOfTheWord() {
        Ref<MilestonePayment> payment = signed(cutover(reached("2026-05-04", "2026-05-04"), null, false));
        says(Side.CLIENT, payment, "2026-06-02", "100");

        assertThat(due("2026-05")).isEmpty();
        assertThat(due("2026-06")).containsExactly("85000.00");
    }

    /** Agreed for 1 May and reached on the 4th: no bonus; three quarters first, the rest with the second word. */
    @Test
    void aPartIsPaidAndTheRestWithTheNextWord() {
        Ref<MilestonePayment> payment = signed(cutover(reached("2026-05-01", "2026-05-04"), null, false));
        says(Side.CLIENT, payment, "2026-05-12", "75");
        says(Side.CLIENT, payment, "2026-06-02", "100");

        assertThat(due("2026-05")).containsExactly("60000.00");
        assertThat(due("2026-06")).containsExactly("20000.00");
    }

    /** A tenth of 80,000 is held back until the warranty is over on 22 June. */
    @Test
    void whatIsHeldBackFollowsOnceItIsReleased() {
        Ref<Milestone> warranty = told.fact(Side.PROVIDER, point(project, "W", "2026-06-22", "2026-06-22"), START);
        Ref<MilestonePayment> payment = signed(cutover(reached("2026-05-01", "2026-05-04"), warranty, false));
        says(Side.CLIENT, payment, "2026-05-12", "100");

        assertThat(due("2026-05")).containsExactly("72000.00");
        assertThat(due("2026-06")).containsExactly("8000.00");
    }

    /** The last day to review is 18 May; on the day after, silence has accepted, where the contract says so. */
    @ParameterizedTest
    @CsvSource({"true,2026-05-18,-", "true,2026-05-19,80000.00", "false,2026-06-30,-"})
    void silenceAcceptsOnlyWhereTheContractSaysSo(boolean silence, LocalDate day, String amount) {
        signed(cutover(reached("2026-05-01", "2026-05-04"), null, silence));

        assertThat(on("2026-05", day).stream().filter(priced -> !priced.waits()).map(MilestonePaymentTest::amount))
                .isEqualTo(amount.equals("-") ? List.of() : List.of(amount));
    }

    @Test
    void aRefusalInTimeIsNoSilence() {
        Ref<MilestonePayment> payment = signed(cutover(reached("2026-05-01", "2026-05-04"), null, true));
        says(Side.CLIENT, payment, "2026-05-15", "0");

        assertThat(due("2026-05")).isEmpty();
        assertThat(on("2026-06", LocalDate.parse("2026-06-10"))).singleElement().satisfies(waiting -> {
            assertThat(waiting.waits()).isTrue();
            assertThat(Words.ENGLISH.say(waiting.amount().because().says()))
                    .contains("Cutover: reached", "by 18 May 2026");
        });
    }

    @Test
    void aWordFromBeforeItWasReachedIsNoAnswerToIt() {
        Ref<MilestonePayment> payment = signed(cutover(reached("2026-05-01", "2026-05-04"), null, true));
        says(Side.CLIENT, payment, "2026-04-30", "0");

        assertThat(due("2026-05")).containsExactly("80000.00");
    }

    /** Told on 30 June: within the ten working days after 22 June, and long after those that followed 4 May. */
    @ParameterizedTest
    @CsvSource({"2026-06-22,2026-07,false", "2026-05-04,2026-05,true"})
    void aDisputeOfWhatTheProviderWroteDownIsNoSilenceWithinTheReview(String reached, String month, boolean silent) {
        LocalDate after = LocalDate.parse("2026-07-10");
        Ref<MilestonePayment> payment = signed(cutover(reached("2026-05-01", reached), null, true));
        Ref<MilestoneAcceptance> word = says(Side.PROVIDER, payment, "2026-06-23", "100");
        assertThat(paid(month, after)).as("nobody of the client spoke").containsExactly("80000.00");

        told.say(
                Side.CLIENT,
                new Statement.Dispute(
                        word.id(),
                        1,
                        told.book()
                                .history(word.id())
                                .orElseThrow()
                                .newest()
                                .entry()
                                .bodyDigest(),
                        "Two sites print by hand"));
        assertThat(paid(month, after)).isEqualTo(silent ? List.of("80000.00") : List.of());
    }

    @Test
    void theProvidersWordWaitsForTheClients() {
        Ref<MilestonePayment> payment = signed(cutover(reached("2026-05-01", "2026-05-04"), null, false));
        Ref<MilestoneAcceptance> word = says(Side.PROVIDER, payment, "2026-05-12", "100");
        assertThat(due("2026-05")).isEmpty();

        told.sign(Side.CLIENT, word.id());
        assertThat(due("2026-05")).containsExactly("80000.00");
    }

    @Test
    void aPaymentThatOneSideAloneSignedPaysNothing() {
        Ref<MilestonePayment> payment = told.fact(
                Side.PROVIDER, cutover(reached("2026-05-01", "2026-05-04"), null, false), START, Side.PROVIDER);
        says(Side.CLIENT, payment, "2026-05-12", "100");

        assertThat(due("2026-05")).isEmpty();
    }

    @Test
    void whatIsNotReachedPaysNothingAndWaitsForNobody() {
        signed(cutover(told.fact(Side.PROVIDER, point(project, "M", "2026-05-01", null), START), null, true));

        assertThat(on("2026-06", LocalDate.parse("2026-06-30"))).isEmpty();
    }

    @Test
    void aPaymentThatContradictsItselfIsNamed() {
        Ref<Milestone> one = new Ref<>(new UUID(0, 1));
        assertThatThrownBy(() -> new MilestonePayment(
                        "MP1", "Cutover", one, eur("1"), Percent.of(10), null, "Criteria", 5, true, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("releases");
        assertThatThrownBy(() -> new MilestonePayment(
                        "MP1", "Cutover", one, eur("1"), Percent.of(100), one, "Criteria", 5, true, null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new MilestoneAcceptance(
                        new Ref<>(new UUID(0, 2)), LocalDate.parse("2026-05-01"), Percent.of(75), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("75");
    }

    private Ref<Milestone> reached(String baseline, String actual) {
        return told.fact(Side.PROVIDER, point(project, "M", baseline, actual), START);
    }

    private Ref<MilestonePayment> signed(MilestonePayment payment) {
        return told.fact(Side.CLIENT, payment, START, Side.CLIENT, Side.PROVIDER);
    }

    private Ref<MilestoneAcceptance> says(Side by, Ref<MilestonePayment> payment, String day, String accepted) {
        LocalDate on = LocalDate.parse(day);
        String because = accepted.equals("100") ? null : "Two sites print by hand";
        return told.fact(by, new MilestoneAcceptance(payment, on, Percent.of(accepted), because), on);
    }

    private List<String> due(String month) {
        return paid(month, LocalDate.parse("2026-06-30"));
    }

    private List<String> paid(String month, LocalDate day) {
        return on(month, day).stream()
                .filter(priced -> !priced.waits())
                .map(MilestonePaymentTest::amount)
                .toList();
    }

    private List<Priced> on(String month, LocalDate day) {
        return Prices.of(told.book().on(day), day).in(YearMonth.parse(month));
    }

    private static String amount(Priced priced) {
        return priced.amount().known().orElseThrow().toPlainString();
    }
}
