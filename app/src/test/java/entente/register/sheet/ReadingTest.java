package entente.register.sheet;

import static entente.register.sheet.SheetSamples.said;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Percent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    private static final Reading GERMAN = reading(DecimalSign.COMMA, DateOrder.DAY_FIRST, Serials.NONE);
    private static final Reading AMERICAN = reading(DecimalSign.POINT, DateOrder.MONTH_FIRST, Serials.NONE);
    private static final Reading SERIAL = reading(DecimalSign.POINT, DateOrder.DAY_FIRST, Serials.SINCE_1900);

    private static Reading reading(DecimalSign decimal, DateOrder order, Serials serials) {
        return new Reading(new Dialect(StandardCharsets.UTF_8, ';', decimal, order, serials));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,56- | -1234.56
            -1.234,56 | -1234.56
            1 234,56 | 1234.56
            1'234,56 | 1234.56
            1.234.567 | 1234567
            (1.234,56) | -1234.56
            0,5 | 0.5
            ,5 | 0.5
            00417 | 417
            1,5E3 | 1500
            +7 | 7
            12,5 % | 0.125
            """)
    void aNumberWithADecimalCommaIsRead(String text, BigDecimal value) {
        assertThat(GERMAN.number(Cell.of(text)))
                .isInstanceOfSatisfying(
                        Outcome.Right.class,
                        right -> assertThat((BigDecimal) right.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (1,234.56) | -1234.56
            1,234.56 | 1234.56
            12,34,567.5 | 1234567.5
            1\u00A0234.5 | 1234.5
            −3 | -3
            1.234 | 1.234
            """)
    void aNumberWithADecimalPointIsRead(String text, BigDecimal value) {
        assertThat(AMERICAN.number(Cell.of(text)))
                .isInstanceOfSatisfying(
                        Outcome.Right.class,
                        right -> assertThat((BigDecimal) right.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            abc
            1.2.3
            1,2,3
            (1,5
            --5
            (-5)
            12.34.567
            1.234.56
            n/a
            12 apples
            XQZ 5
            0.123.456
            """)
    void whatIsNoNumberIsRefusedWithAnExample(String text) {
        assertThat(said(GERMAN.number(Cell.of(text)))).isEqualTo("this is no number; Write a number such as 1234,56");
    }

    @Test
    void aNumberOfTheOtherDialectIsRefusedWithWhatItWouldBe() {
        assertThat(said(GERMAN.number(Cell.of("12.5"))))
                .isEqualTo("the file parts decimals by comma, and so this is no number; If it is meant so, write 12,5");
        assertThat(said(AMERICAN.number(Cell.of("1.234,5"))))
                .isEqualTo(
                        "the file parts decimals by point, and so this is no number; If it is meant so, write 1234.5");
    }

    @Test
    void anAmountKeepsTheCurrencyAroundIt() {
        assertThat(GERMAN.amount(Cell.of("1.234,50 €"))).isEqualTo(amount("1234.50", "EUR"));
        assertThat(AMERICAN.amount(Cell.of("$(1,234.50)"))).isEqualTo(amount("-1234.50", "$"));
        assertThat(AMERICAN.amount(Cell.of("-CHF 1'234.50"))).isEqualTo(amount("-1234.50", "CHF"));
        assertThat(AMERICAN.amount(Cell.of("12"))).isEqualTo(amount("12", ""));
        assertThat(said(AMERICAN.amount(Cell.of("12%"))))
                .isEqualTo("an amount of money is no percentage; Write the amount without the percent sign");
        assertThat(said(AMERICAN.number(Cell.of("EUR 12"))))
                .isEqualTo("a plain number has no currency EUR; Write the number without EUR");
    }

    private static Outcome<Amounted> amount(String value, String currency) {
        return Outcome.of(new Amounted(new BigDecimal(value), currency));
    }

    @Test
    void aShareIsInPointsWithAndWithoutItsSign() {
        Outcome<Percent> expected = Outcome.of(Percent.of("12.5"));
        assertThat(GERMAN.percent(Cell.of("12,5 %"))).isEqualTo(expected);
        assertThat(GERMAN.percent(Cell.of("12,5"))).isEqualTo(expected);
        assertThat(GERMAN.percent(new Cell.Share(Percent.of("12.5")))).isEqualTo(expected);
        assertThat(GERMAN.percent(new Cell.Numeric(new BigDecimal("12.5")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "31.12.2026",
        "31/12/2026",
        "31-12-2026",
        "2026-12-31",
        "2026/12/31",
        "20261231",
        "31.12.26",
        "31-Dec-26",
        "31. Dezember 2026",
        "'Dec 31, 2026'",
        "31.12.2026 00:00",
        "2026-12-31T00:00:00Z"
    })
    void aDayIsReadInManyForms(String text) {
        assertThat(GERMAN.day(Cell.of(text))).isEqualTo(Outcome.of(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void theMonthMayComeFirst() {
        assertThat(AMERICAN.day(Cell.of("12/31/2026"))).isEqualTo(Outcome.of(LocalDate.of(2026, 12, 31)));
        assertThat(AMERICAN.day(Cell.of("03/04/2026"))).isEqualTo(Outcome.of(LocalDate.of(2026, 3, 4)));
        assertThat(GERMAN.day(Cell.of("03/04/2026"))).isEqualTo(Outcome.of(LocalDate.of(2026, 4, 3)));
        assertThat(said(AMERICAN.day(Cell.of("31/12/2026"))))
                .isEqualTo("the file writes the month first, and so there is no such month;"
                        + " If it is meant so, write 2026-12-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-30 | there is no such day; February 2026 has 28 days
            2028-02-30 | there is no such day; February 2028 has 29 days
            31.09.2026 | there is no such day; September 2026 has 30 days
            2026-13-01 | there is no month 13; Months go from 1 to 12; write a date such as 2026-12-31
            20260931 | there is no such day; September 2026 has 30 days
            soon | this is no date; Write a date such as 2026-12-31
            31.12.2026 17:00 | a day has no time; Write 2026-12-31
            46387 | this is no date; Write a date such as 2026-12-31
            """)
    void aDayNoCalendarHasIsRefusedWithWhatWouldBeRight(String text, String said) {
        assertThat(said(GERMAN.day(Cell.of(text)))).isEqualTo(said);
    }

    @Test
    void numbersAreDaysOnlyWhereTheMappingSaysSo() {
        Cell serial = new Cell.Numeric(new BigDecimal("46387"));
        assertThat(said(GERMAN.day(serial))).startsWith("this is a number, not a date; Format the cells as dates");
        assertThat(SERIAL.day(serial)).isEqualTo(Outcome.of(LocalDate.of(2026, 12, 31)));
        assertThat(SERIAL.day(Cell.of("46387"))).isEqualTo(Outcome.of(LocalDate.of(2026, 12, 31)));
        assertThat(SERIAL.moment(new Cell.Numeric(new BigDecimal("46387.75"))))
                .isEqualTo(Outcome.of(LocalDateTime.of(2026, 12, 31, 18, 0)));
        assertThat(SERIAL.day(new Cell.Numeric(BigDecimal.ONE))).isEqualTo(Outcome.of(LocalDate.of(1900, 1, 1)));
        assertThat(SERIAL.day(new Cell.Numeric(new BigDecimal(61)))).isEqualTo(Outcome.of(LocalDate.of(1900, 3, 1)));
        assertThat(said(SERIAL.day(new Cell.Numeric(new BigDecimal(60))))).startsWith("this is no date");
        Reading mac = reading(DecimalSign.POINT, DateOrder.DAY_FIRST, Serials.SINCE_1904);
        assertThat(mac.day(new Cell.Numeric(new BigDecimal(44925)))).isEqualTo(Outcome.of(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void anInstantTakesItsOwnZoneOrTheGivenOne() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(GERMAN.instant(Cell.of("2026-07-01T10:22:25Z"), berlin))
                .isEqualTo(Outcome.of(Instant.parse("2026-07-01T10:22:25Z")));
        assertThat(GERMAN.instant(Cell.of("01.07.2026 12:22"), berlin))
                .isEqualTo(Outcome.of(Instant.parse("2026-07-01T10:22:00Z")));
        assertThat(AMERICAN.moment(Cell.of("7/1/2026 12:05:06 AM")))
                .isEqualTo(Outcome.of(LocalDateTime.of(2026, 7, 1, 0, 5, 6)));
        assertThat(said(AMERICAN.moment(Cell.of("7/1/2026 25:00")))).startsWith("this is no date");
    }

    @Test
    void textKeepsItsLeadingZerosAndNumbersTheirKeys() {
        assertThat(GERMAN.text(Cell.of("00417"))).isEqualTo(Outcome.of("00417"));
        assertThat(GERMAN.text(new Cell.Numeric(new BigDecimal("4711.00")))).isEqualTo(Outcome.of("4711"));
        assertThat(GERMAN.text(new Cell.Numeric(new BigDecimal("1E+5")))).isEqualTo(Outcome.of("100000"));
    }

    @Test
    void yesAndNoHaveManyWords() {
        assertThat(GERMAN.yesNo(Cell.of("Ja "))).isEqualTo(Outcome.of(true));
        assertThat(GERMAN.yesNo(new Cell.Numeric(BigDecimal.ZERO))).isEqualTo(Outcome.of(false));
        assertThat(said(GERMAN.yesNo(Cell.of("maybe")))).isEqualTo("this is neither yes nor no; Write yes or no");
    }

    @Test
    void nothingAndErrorsAreNoValues() {
        assertThat(said(GERMAN.number(Cell.blank()))).isEqualTo("nothing is written here; Write a value");
        assertThat(said(GERMAN.day(new Cell.Fault("#REF!"))))
                .isEqualTo("the cell holds the error #REF! instead of a value;"
                        + " Correct the formula, or write the value itself");
    }
}
