package entente.register.sheet;

import static entente.register.sheet.BareWorkbook.number;
import static entente.register.sheet.BareWorkbook.row;
import static entente.register.sheet.BareWorkbook.text;
import static entente.register.sheet.SheetSamples.open;
import static entente.register.sheet.SheetSamples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxReadingTest {
    private static final String HEADER = row(1, text("A1", "item"), text("B1", "value"));

    private static List<Cell> secondRow(BareWorkbook book) {
        return rows(open(book.file()).sheets().getFirst()).getFirst().cells();
    }

    private static Cell value(String cell) {
        return secondRow(BareWorkbook.of(HEADER + row(2, text("A2", "x"), cell)))
                .get(1);
    }

    @Test
    void cellsAreTypedByTheirFormats() {
        assertThat(value(number("B2", 0, "12.5"))).isEqualTo(new Cell.Numeric(new BigDecimal("12.5")));
        assertThat(value(number("B2", 1, "46387"))).isEqualTo(new Cell.Day(LocalDate.of(2026, 12, 31)));
        assertThat(value(number("B2", 5, "46387"))).isEqualTo(new Cell.Day(LocalDate.of(2026, 12, 31)));
        assertThat(value(number("B2", 2, "0.125"))).isEqualTo(new Cell.Share(Percent.of("12.5")));
        assertThat(value(number("B2", 3, "7"))).isEqualTo(new Cell.Numeric(new BigDecimal("7")));
        assertThat(value(number("B2", 4, "46387.43223379629")))
                .isEqualTo(new Cell.Moment(LocalDateTime.of(2026, 12, 31, 10, 22, 25)));
        assertThat(value("<c r=\"B2\" t=\"b\"><v>1</v></c>")).isEqualTo(new Cell.YesNo(true));
        assertThat(value("<c r=\"B2\" t=\"s\"><v>0</v></c>")).isEqualTo(Cell.of("Rent"));
        assertThat(value("<c r=\"B2\" s=\"1\"/>")).isEqualTo(Cell.blank());
    }

    @Test
    void whatArithmeticLeftBeyondFifteenDigitsIsNotShown() {
        assertThat(value(number("B2", 0, "1234.5599999999999"))).isEqualTo(new Cell.Numeric(new BigDecimal("1234.56")));
    }

    @Test
    void aDateNoCalendarHasIsAFault() {
        assertThat(value(number("B2", 1, "60"))).isEqualTo(new Cell.Fault("60"));
        assertThat(value(number("B2", 1, "-4"))).isEqualTo(new Cell.Fault("-4"));
    }

    @Test
    void aFormulaGivesTheValueItLastHad() {
        assertThat(value("<c r=\"B2\"><f>1+1</f><v>2</v></c>")).isEqualTo(new Cell.Numeric(new BigDecimal("2")));
        assertThat(value("<c r=\"B2\" s=\"1\"><f>TODAY()</f><v>46387</v></c>"))
                .isEqualTo(new Cell.Day(LocalDate.of(2026, 12, 31)));
        assertThat(value("<c r=\"B2\" t=\"str\"><f>A2</f><v>x</v></c>")).isEqualTo(Cell.of("x"));
        assertThat(value("<c r=\"B2\" t=\"str\"><f>A3</f><v></v></c>")).isEqualTo(Cell.blank());
    }

    @Test
    void theErrorOfAFormulaIsAProblemWithItsPlace() {
        String error = "<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>";
        Sheet sheet = open(BareWorkbook.of(HEADER + row(2, text("A2", "x"), error))
                        .file())
                .sheets()
                .getFirst();
        assertThat(sheet.problems(rows(sheet).getFirst()))
                .extracting(SheetSamples::said)
                .containsExactly(
                        "Costs, row 2, column value, value “#DIV/0!”: the cell holds the error #DIV/0! instead of"
                                + " a value. Correct the formula, or write the value itself.");
        assertThat(value("<c r=\"B2\" t=\"e\"><v>#N/A</v></c>")).isEqualTo(new Cell.Fault("#N/A"));
        assertThat(value(text("B2", "#N/A"))).isEqualTo(Cell.of("#N/A"));
    }

    @Test
    void aWorkbookMayCountItsDaysSince1904() {
        String rows = HEADER + row(2, text("A2", "x"), number("B2", 1, "44925"));
        for (String yes : List.of("1", "true")) {
            BareWorkbook book = BareWorkbook.of(rows).workbook("<workbookPr date1904=\"" + yes + "\"/>");
            assertThat(secondRow(book).get(1)).isEqualTo(new Cell.Day(LocalDate.of(2026, 12, 31)));
        }
    }

    @Test
    void titlesBlankRowsGapsAndMergedCellsAreTolerated() {
        String rows = row(2, text("A2", "Costs of the year"))
                + row(4, text("B4", "Item"), text("C4", "Amount"), text("D4", "Note"))
                + row(6, text("B6", "Rent"), number("C6", 0, "5"), "<c r=\"D6\"/>")
                + row(7, "<c r=\"B7\"/>", "<c r=\"C7\"/>")
                + row(9, "<c r=\"B9\"/>", number("C9", 0, "6"))
                + row(10, text("B10", "Summe"), number("C10", 0, "11"));
        Sheet sheet = open(BareWorkbook.of(rows).file()).sheets().getFirst();
        assertThat(sheet.header()).isEqualTo(new Header(4, List.of("", "Item", "Amount", "Note")));
        assertThat(sheet.header().column("amount")).hasValue(2);
        assertThat(rows(sheet)).extracting(Row::number).containsExactly(6, 9);
        assertThat(rows(sheet).get(1).cell(1)).isEqualTo(Cell.blank());
        assertThat(rows(sheet).get(1).cell(2)).isEqualTo(new Cell.Numeric(new BigDecimal("6")));
    }

    @Test
    void theHeaderIsTheRowThatMatchesMostOfTheExpectedNames() {
        String rows = row(1, text("A1", "Item"), text("B1", "of 2026"))
                + row(2, text("A2", "ITEM"), text("B2", "Paid \n on"), text("C2", "Amount"))
                + row(3, text("A3", "Rent"), number("B3", 1, "46387"));
        Sheet sheet =
                open(BareWorkbook.of(rows).file(), "item", "paid on").sheets().getFirst();
        assertThat(sheet.header()).isEqualTo(new Header(2, List.of("ITEM", "Paid on", "Amount")));
    }

    @Test
    void aWorkbookWithoutStylesOrTextsIsRead() {
        BareWorkbook book = BareWorkbook.of(HEADER + row(2, text("A2", "x"), "<c r=\"B2\"><v>5</v></c>"));
        book.with("[Content_Types].xml", "<Types/>").without("xl/styles.xml").without("xl/sharedStrings.xml");
        assertThat(secondRow(book).get(1)).isEqualTo(new Cell.Numeric(new BigDecimal("5")));
    }

    @Test
    void aSheetWithoutRowsHasNoHeader() {
        Sheet sheet = open(BareWorkbook.of("").file()).sheets().getFirst();
        assertThat(sheet.header().labels()).isEmpty();
        assertThat(rows(sheet)).isEmpty();
    }
}
