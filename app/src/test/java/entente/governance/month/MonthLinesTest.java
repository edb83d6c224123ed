package entente.governance.month;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.arrangement.ArrangementSamples;
import entente.commercial.CommercialSamples;
import entente.commercial.credit.CreditState;
import entente.commercial.credit.CreditTerms;
import entente.commercial.credit.DeskCredits;
import entente.commercial.credit.ServiceCredit;
import entente.delivery.DeliverySamples;
import entente.delivery.Project;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.performance.DeskSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines a month has, what comes along from earlier ones, and what is owed beside its invoices; told on 1 April 2026. */
class MonthLinesTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final Told told = Told.in(Rooms.KINDS, Chain.SHARED, Instant.parse("2026-04-01T12:00:00Z"));

    MonthLinesTest() {
        told.fact(Side.CLIENT, ArrangementSamples.protocol(5), day("2026-01-01"), Side.CLIENT, Side.PROVIDER);
    }

    /** March of last year is twelve months before; what is older stays where it is. */
    @ParameterizedTest
    @CsvSource({"2026-02,1", "2025-12,1", "2025-03,1", "2025-02,0"})
    void whatIsDisputedComesAlongForTwelveMonths(YearMonth month, int lines) {
        LocalDate on = month.atDay(20);
        Ref<?> invoice = told.fact(Side.PROVIDER, CommercialSamples.invoice("INV", null, "1000", on.toString()), on);
        dispute(invoice);

        assertThat(lines().carriedOver(MARCH)).hasSize(lines);
    }

    @Test
    void whatBothAgreedDoesNotComeAlong() {
        Ref<?> invoice = told.fact(
                Side.PROVIDER, CommercialSamples.invoice("INV", null, "1000", "2026-02-20"), day("2026-02-20"));
        assertThat(lines().carriedOver(MARCH)).hasSize(1);

        told.sign(Side.CLIENT, invoice.id());
        assertThat(lines().carriedOver(MARCH)).isEmpty();
    }

    /** Final, posted and paid is owed; what is accrued or can be won back is not yet. A bonus is owed the other way. */
    @ParameterizedTest
    @CsvSource({
        "CLIENT,ACCRUED,0",
        "CLIENT,HELD,0",
        "CLIENT,FINAL,2000.00",
        "CLIENT,POSTED,2000.00",
        "CLIENT,PAID,2000.00",
        "CLIENT,EARNED_BACK,0",
        "CLIENT,DISPUTED,0",
        "PROVIDER,FINAL,-2000.00"
    })
    void whatIsOwedStandsBesideTheInvoicesItIsPostedFor(Side owedTo, CreditState state, String owed) {
        credit(owedTo, state, "2000");

        assertThat(lines().postedFor(MARCH.plusMonths(1)))
                .extracting(line -> String.valueOf(line.amount()))
                .isEqualTo(
                        owed.equals("0")
                                ? List.of()
                                : List.of(Money.of(owed, "EUR").toString()));
        assertThat(lines().postedFor(MARCH)).isEmpty();
    }

    @Test
    void ofACreditThePartInDisputeIsShown() {
        credit(Side.CLIENT, CreditState.DISPUTED, "700");

        MonthLine line = lines().of(MARCH).getFirst();
        assertThat(line.state()).isEqualTo(LineState.DISPUTED);
        assertThat(line.disputed()).isEqualTo(Money.of("700", "EUR"));
        assertThat(line.amount()).isEqualTo(Money.of("2000", "EUR"));
        assertThat(line.why()).isEqualTo("because");
    }

    /** The client agreed to the line when it was accrued; that the terms moved it on opens nothing anew, another amount would. */
    @Test
    void aMoveByTheTermsOpensNothingAnew() {
        Ref<ServiceCredit> credit = credit(Side.CLIENT, CreditState.ACCRUED, "2000");
        told.sign(Side.CLIENT, credit.id());
        amend(
                credit,
                said(Side.CLIENT, "2000")
                        .moved(CreditState.ACCRUED, CreditState.HELD, eur("2000"), day("2026-04-09"), null));
        assertThat(lines().of(MARCH).getFirst().state()).isEqualTo(LineState.AGREED);

        amend(credit, said(Side.CLIENT, "1500"));
        assertThat(lines().of(MARCH).getFirst().state()).isEqualTo(LineState.OPEN);
    }

    /** A project reports for each month in which it ran, from the month it began to the month it ended. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2026-03-31,-,1", "2026-04-01,-,0", "2025-06-01,2026-03-01,1", "2025-06-01,2026-02-28,0", "-,-,0"})
    void aReportIsMissingOnlyForAProjectThatRan(@Nullable String started, @Nullable String ended, int missing) {
        Project project = DeliverySamples.turned("P1", "2025-06-01", started, "2026-12-31", ended);
        told.fact(Side.CLIENT, project, day("2026-01-02"));

        assertThat(checks()).filteredOn(check -> check.contains("Study P1")).hasSize(missing);
    }

    /** A measure that holds from the last day of the month is read for it; one of the day after is not asked for yet. */
    @ParameterizedTest
    @CsvSource({"2026-03-31,1", "2026-04-01,0"})
    void aReadingIsMissingOnlyOfAMeasureThatHeld(String from, int missing) {
        told.fact(Side.CLIENT, DeskSamples.measure("DESK", "Answered in time"), day(from), Side.CLIENT, Side.PROVIDER);

        assertThat(checks())
                .filteredOn(check -> check.contains("Reading of Answered in time"))
                .hasSize(missing);
    }

    private List<String> checks() {
        return MonthClose.of(book(), MARCH, day("2026-04-20")).checks().stream()
                .map(check -> Words.ENGLISH.say(check.what()))
                .toList();
    }

    private Ref<ServiceCredit> credit(Side owedTo, CreditState state, String amount) {
        ServiceCredit line = said(owedTo, "2000");
        for (CreditState next : path(state)) {
            CreditState from = line.parts().getFirst().state();
            line = line.moved(from, next, eur(amount), day("2026-04-01"), "because");
        }
        return told.fact(Side.PROVIDER, line, day("2026-04-01"));
    }

    private static List<CreditState> path(CreditState to) {
        return switch (to) {
            case ACCRUED -> List.of();
            case HELD, FINAL, DISPUTED, WAIVED -> List.of(to);
            case EARNED_BACK -> List.of(CreditState.HELD, to);
            case POSTED -> List.of(CreditState.FINAL, to);
            case PAID -> List.of(CreditState.FINAL, CreditState.POSTED, to);
        };
    }

    private ServiceCredit said(Side owedTo, String amount) {
        return new ServiceCredit(
                "DESK",
                "2026-03",
                owedTo,
                terms(),
                eur(amount),
                day("2026-04-01"),
                "2026-04",
                null,
                List.of(new ServiceCredit.Part(CreditState.ACCRUED, eur(amount), day("2026-04-01"), null)),
                List.of());
    }

    private Ref<CreditTerms> terms() {
        return told.book().current(CreditTerms.class).stream()
                .findFirst()
                .map(Recorded::ref)
                .orElseGet(() -> told.fact(
                        Side.CLIENT,
                        DeskCredits.from(day("2026-01-01")),
                        day("2026-01-01"),
                        Side.CLIENT,
                        Side.PROVIDER));
    }

    private void amend(Ref<ServiceCredit> credit, ServiceCredit to) {
        int version = told.book().history(credit.id()).orElseThrow().newest().number();
        told.say(
                Side.PROVIDER, new Statement.Amend(credit.id(), version, to, day("2026-04-09"), "By the agreed terms"));
    }

    private void dispute(Ref<?> fact) {
        told.say(
                Side.CLIENT,
                new Statement.Dispute(
                        fact.id(),
                        1,
                        told.book()
                                .history(fact.id())
                                .orElseThrow()
                                .newest()
                                .entry()
                                .bodyDigest(),
                        "Too much"));
    }

    private MonthLines lines() {
        return MonthLines.of(book(), day("2026-04-02"));
    }

    private Book book() {
        return told.book().on(day("2026-04-20"));
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
