package entente.governance.month;

import static entente.Judged.answer;
import static entente.Judged.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.Judged;
import entente.Rooms;
import entente.arrangement.ArrangementSamples;
import entente.commercial.CommercialSamples;
import entente.commercial.CostLine;
import entente.kernel.Band;
import entente.kernel.Conflict;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.performance.DeskSamples;
import entente.performance.Measure;
import entente.performance.Reading;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From lines said by one side to a month both signed, of March 2026; told on 1 April. */
class MonthCloseTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private Told told = told("2026-04-01");

    MonthCloseTest() {
        told.fact(Side.CLIENT, ArrangementSamples.protocol(5), day("2026-01-01"), Side.CLIENT, Side.PROVIDER);
    }

    @Test
    void theWorkingDaysOfTheMonthsEndAreTheThirdFifthAndEighth() {
        MonthClose close = close("2026-04-01");

        assertThat(close.end().readingsBy()).isEqualTo("2026-04-03");
        assertThat(close.end().disputesBy()).isEqualTo("2026-04-07");
        assertThat(close.end().closeOn()).isEqualTo("2026-04-10");
    }

    @Test
    void whatIsMissingIsNamedWithItsOwnerAndItsDay() {
        told.fact(Side.CLIENT, measure(), day("2026-01-01"), Side.CLIENT, Side.PROVIDER);

        assertThat(close("2026-04-06").checks())
                .filteredOn(check -> !check.done())
                .extracting(check -> Words.ENGLISH.say(check.what()) + ", " + check.owner() + " " + check.who() + ", "
                        + check.isLate(day("2026-04-06")))
                .containsExactly(
                        "Reading of Answered in time, PROVIDER Service manager, true",
                        "Invoices of the month, PROVIDER null, true");
    }

    @Test
    void whatIsInIsShownAsIn() {
        Ref<Measure> measure = told.fact(Side.CLIENT, measure(), day("2026-01-01"), Side.CLIENT, Side.PROVIDER);
        read(measure, "97.5");
        invoice();

        assertThat(close("2026-04-02").checks())
                .filteredOn(check -> check.what().key().contains("reading")
                        || check.what().key().contains("invoice"))
                .hasSize(2)
                .allMatch(MonthCheck::done);
    }

    @Test
    void aLineIsOpenUntilTheOtherSideSpeaksOrTheDaysOfTheProtocolPass() {
        Ref<CostLine> invoice = invoice();

        assertThat(state("2026-04-02")).isEqualTo(LineState.OPEN);
        // the fifth working day after Wednesday 1 April is Wednesday the 8th; silence counts when it is over
        assertThat(state("2026-04-08")).isEqualTo(LineState.OPEN);
        assertThat(state("2026-04-09")).isEqualTo(LineState.NOT_CONTESTED);

        told.sign(Side.CLIENT, invoice.id());
        assertThat(state("2026-04-02")).isEqualTo(LineState.AGREED);
    }

    @Test
    void withoutAnAgreedProtocolSilenceNeverCounts() {
        told = told("2026-04-01");
        invoice();

        assertThat(state("2026-06-30")).isEqualTo(LineState.OPEN);
    }

    @Test
    void aDisputedLineStandsWithItsAmountAndReasonAndComesAlongByItself() {
        dispute(invoice());

        MonthLine line = close("2026-04-02").lines().getFirst();
        assertThat(line.state()).isEqualTo(LineState.DISPUTED);
        assertThat(line.disputed()).isEqualTo(Money.of("1000", "EUR"));
        assertThat(line.why()).isEqualTo("Two days too many");

        MonthClose april = MonthClose.of(book("2026-05-04"), YearMonth.of(2026, 4), day("2026-05-04"));
        assertThat(april.carried()).extracting(MonthLine::month).containsExactly(MARCH);
        assertThat(april.disputed()).contains(Money.of("1000", "EUR"));
    }

    @Test
    void aMonthWithAnOpenLineCannotBeClosed() {
        invoice();

        assertThatThrownBy(() -> close("2026-04-02").freeze(book("2026-04-02"), day("2026-04-02")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("One line still waits for a word");
    }

    @Test
    void aMonthThatIsNotOverCannotBeClosed() {
        assertThatThrownBy(() -> close("2026-03-31").freeze(book("2026-03-31"), day("2026-03-31")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("2026-03 is not over yet");
        assertThatThrownBy(() -> new ClosedMonth("2026-03", day("2026-03-31"), null, null, List.of()))
                .isInstanceOf(Refused.class);
    }

    /** After the close a reading is amended, a target changed, a line withdrawn: the month both signed says what it said. */
    @Test
    void closingFreezesTheFiguresThatWereShown() {
        Ref<Measure> measure = told.fact(Side.CLIENT, measure(), day("2026-01-01"), Side.CLIENT, Side.PROVIDER);
        Ref<Reading> reading = read(measure, "97.5");
        told.sign(Side.CLIENT, reading.id());
        dispute(invoice());
        told.fact(
                Side.CLIENT,
                new MonthEffort("2026-03", Side.CLIENT, new BigDecimal("2.5"), day("2026-04-01")),
                day("2026-04-01"));
        told.fact(
                Side.PROVIDER,
                new MonthEffort("2026-03", Side.PROVIDER, new BigDecimal("4"), day("2026-04-01")),
                day("2026-04-01"));

        ClosedMonth frozen = close("2026-04-09").freeze(book("2026-04-09"), day("2026-04-09"));
        told.fact(Side.CLIENT, frozen, day("2026-04-09"), Side.CLIENT, Side.PROVIDER);
        Recorded<ClosedMonth> signed = MonthClose.history(book("2026-04-09")).getFirst();
        Recorded<Reading> then = book("2026-04-09").current(Reading.class).getFirst();
        told.say(
                Side.PROVIDER,
                new Statement.Amend(reading.id(), 1, reading(measure, "60"), day("2026-04-09"), "Counted again"));

        assertThat(frozen.hours()).isEqualByComparingTo("6.5");
        assertThat(frozen.disputed()).isEqualTo(Money.of("1000", "EUR"));
        assertThat(frozen.lines())
                .extracting(ClosedMonth.Line::state)
                .containsExactly(LineState.AGREED, LineState.DISPUTED);
        Recorded<ClosedMonth> later = MonthClose.history(book("2026-04-20")).getFirst();
        assertThat(later.fact()).isEqualTo(signed.fact());
        assertThat(later.version().entry().bodyDigest())
                .isEqualTo(signed.version().entry().bodyDigest());
        assertThat(later.fact().lines().getFirst().shown()).isEqualTo("97.5");
        assertThat(later.fact().lines().getFirst().digest())
                .isEqualTo(then.version().entry().bodyDigest().hex());
        assertThat(close("2026-04-20").isClosed()).isTrue();
        assertThat(close("2026-04-20").lines().getFirst().shown()).isEqualTo("60");
    }

    @Test
    void aMonthThatOneSideAloneSignedIsNotClosed() {
        told.fact(
                Side.CLIENT,
                new ClosedMonth("2026-03", day("2026-04-09"), null, null, List.of()),
                day("2026-04-09"),
                Side.CLIENT);

        assertThat(close("2026-04-09").isClosed()).isFalse();
        assertThat(close("2026-04-09").closed()).isPresent();
    }

    @Test
    void beforeTheFirstMonthIsClosedNobodyIsAskedForTheNext() {
        assertThat(Judged.all(new MonthOverdue(), told, day("2026-06-30"))).isEmpty();
    }

    /** March is closed; April is due on Wednesday 13 May, the eighth working day after 30 April (the 1st is a day off only by agreement). */
    @ParameterizedTest
    @CsvSource({"2026-05-12,WELL", "2026-05-13,WATCH", "2026-05-26,WATCH", "2026-05-27,ACT"})
    void aMonthThatIsLateFallsIntoItsBand(String day, Band band) {
        told.fact(
                Side.CLIENT,
                new ClosedMonth("2026-03", day("2026-04-09"), null, null, List.of()),
                day("2026-04-09"),
                Side.CLIENT,
                Side.PROVIDER);

        assertThat(one(new MonthOverdue(), told, day(day)).band()).isEqualTo(band);
        assertThat(answer(one(new MonthOverdue(), told, day("2026-05-27"))))
                .isEqualTo("2026-04 was to be closed by 12 May 2026, 11 working days ago");
    }

    @Test
    void eachSideSeesWhatIsMissingFromItself() {
        told.fact(
                Side.CLIENT,
                new ClosedMonth("2026-03", day("2026-04-09"), null, null, List.of()),
                day("2026-04-09"),
                Side.CLIENT,
                Side.PROVIDER);

        assertThat(Judged.part(one(new MonthOverdue(), told, day("2026-05-27")), Side.PROVIDER))
                .isEqualTo("one thing is missing from this side");
        assertThat(Judged.part(one(new MonthOverdue(), told, day("2026-05-27")), Side.CLIENT))
                .startsWith("nothing");
    }

    private Ref<CostLine> invoice() {
        return told.fact(
                Side.PROVIDER, CommercialSamples.invoice("INV-3", null, "1000", "2026-03-20"), day("2026-03-20"));
    }

    private void dispute(Ref<CostLine> invoice) {
        Recorded<CostLine> said =
                book("2026-04-02").find(CostLine.class, invoice).orElseThrow();
        told.say(
                Side.CLIENT,
                new Statement.Dispute(invoice.id(), 1, said.version().entry().bodyDigest(), "Two days too many"));
    }

    private Ref<Reading> read(Ref<Measure> measure, String value) {
        return told.fact(Side.PROVIDER, reading(measure, value), day("2026-04-01"));
    }

    private static Reading reading(Ref<Measure> measure, String value) {
        return DeskSamples.value(measure, MARCH, value, day("2026-04-01"));
    }

    private static Measure measure() {
        return DeskSamples.measure("DESK", "Answered in time");
    }

    private LineState state(String day) {
        return close(day).lines().getFirst().state();
    }

    private MonthClose close(String day) {
        return MonthClose.of(book(day), MARCH, day(day));
    }

    private Book book(String day) {
        return told.book().on(day(day));
    }

    private static Told told(String day) {
        return Told.in(Rooms.KINDS, Chain.SHARED, Instant.parse(day + "T12:00:00Z"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
