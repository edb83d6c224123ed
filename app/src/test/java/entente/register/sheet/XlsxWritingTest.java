package entente.register.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Percent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxWritingTest {
    private static final Sheet COSTS = SheetSamples.sheet(
            List.of("item", "amount", "due", "share"),
            List.of(List.of(
                    Cell.of(" =Rent"),
                    new Cell.Numeric(new BigDecimal("-1234.50")),
                    new Cell.Day(LocalDate.of(2026, 12, 31)),
                    new Cell.Share(Percent.of("12.5")))));

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipFile zip = new ZipFile(SheetSamples.file(workbook).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void cellsAreTypedAndTheHeaderIsBoldAndFrozen() throws IOException {
        byte[] workbook = SheetSamples.xlsx(COSTS);
        String sheet = part(workbook, "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("state=\"frozen\"", "ySplit=\"1\"", "<v>46387", "<v>0.125</v>", "<cols>")
                .containsPattern("<c r=\"B2\"[^>]*t=\"n\"><v>-1234.50?</v>")
                .contains("_x0020_=Rent");
        assertThat(part(workbook, "xl/styles.xml")).contains("<b/>", "yyyy-mm-dd", "0.0%");
    }

    @Test
    void severalTablesAreSheetsOfOneWorkbook() {
        Sheet other = Sheet.of("Other", List.of("a", "b"), () -> Stream.of(List.of(Cell.of("x"))));
        Workbook book = SheetSamples.open(SheetSamples.file(SheetSamples.xlsx(COSTS, other)));
        assertThat(book.sheets()).extracting(Sheet::name).containsExactly("Costs", "Other");
        assertThat(SheetSamples.rows(book.sheets().get(1)).getFirst().cell(0)).isEqualTo(Cell.of("x"));
    }

    @Test
    void aLineAtTheFootIsPrintedAndReadAsNoRow() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter.write(List.of(COSTS), "Terms & notes", out);

        assertThat(part(out.toByteArray(), "xl/worksheets/sheet1.xml"))
                .containsPattern("<oddFooter>[^<]*Terms &amp;&amp; notes");
        Workbook book = SheetSamples.open(SheetSamples.file(out.toByteArray()));
        assertThat(SheetSamples.rows(book.sheets().getFirst())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            General ! PLAIN
            #,##0.00 "days" ! PLAIN
            #,##0.00\\ [$€-407];[Red]-#,##0.00 ! PLAIN
            0.00E+00 ! PLAIN
            [h]:mm ! PLAIN
            mm:ss ! PLAIN
            0.0% ! SHARE
            [$-407]d. mmmm yyyy ! DAY
            mmm ! DAY
            dd/mm/yy hh:mm AM/PM ! MOMENT
            yyyy-mm-dd hh:mm:ss.000 ! MOMENT
            """)
    void aFormatTellsWhatANumberIs(String code, NumberFormat expected) {
        assertThat(NumberFormat.of(164, code)).isEqualTo(expected);
    }

    @Test
    void theFormatsEveryProgramKnowsNeedNoCode() {
        assertThat(NumberFormat.of(14, null)).isEqualTo(NumberFormat.DAY);
        assertThat(NumberFormat.of(22, null)).isEqualTo(NumberFormat.MOMENT);
        assertThat(NumberFormat.of(10, null)).isEqualTo(NumberFormat.SHARE);
        assertThat(NumberFormat.of(4, null)).isEqualTo(NumberFormat.PLAIN);
        assertThat(NumberFormat.of(null, null)).isEqualTo(NumberFormat.PLAIN);
    }
}
