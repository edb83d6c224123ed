package entente.register.sheet;

import static entente.register.sheet.SheetSamples.open;
import static entente.register.sheet.SheetSamples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Words;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DialectTest {
    private static Dialect dialect(String csv) {
        return dialect(csv, Told.NOTHING);
    }

    private static Dialect dialect(String csv, Told told) {
        Workbook book = open(text(csv), told);
        return book.dialect(book.sheets().getFirst());
    }

    @Test
    void oneValueThatCanBeReadInOneWayOnlyDecidesForTheFile() {
        assertThat(dialect("a;b\n1.234;x\n2.345;y\n1,5;z\n").decimal()).isEqualTo(DecimalSign.COMMA);
        assertThat(dialect("a;b\n1.234;x\n2.345;y\n1.5;z\n").decimal()).isEqualTo(DecimalSign.POINT);
        assertThat(dialect("a;b\n1.234;12,5\n2.345;1\n").decimal()).isEqualTo(DecimalSign.COMMA);
        assertThat(dialect("a;b\n03/04/2026;x\n13/04/2026;y\n").dates()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(dialect("a;b\n03/04/2026;x\n04/13/2026;y\n").dates()).isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void aNumberThatStaysOpenIsRefusedWithBothReadings() {
        assertThatThrownBy(() -> dialect("item;amount\nRent;1.234\nPower;5\n"))
                .isInstanceOf(SheetRefused.class)
                .hasMessage(
                        "costs, row 2, column amount, value “1.234”: it can be read in two ways, with a decimal point"
                                + " as 1.234 or with a decimal comma as 1234, and no other number in the file decides."
                                + " Say in the mapping whether point or comma parts the decimals, or write all numbers in one way.");
    }

    @Test
    void aDateThatStaysOpenIsRefusedWithBothReadings() {
        assertThatThrownBy(() -> dialect("item,due\nRent,2026-05-05\nPower,03/04/2026\n"))
                .isInstanceOf(SheetRefused.class)
                .hasMessageStartingWith("costs, row 3, column due, value “03/04/2026”: it can be read in two ways,"
                        + " day first as 2026-04-03 or month first as 2026-03-04");
    }

    @Test
    void aFileThatContradictsItselfIsRefusedNamingBothRows() {
        assertThatThrownBy(() -> dialect("item;amount\nRent;1.5\nPower;2,5\n"))
                .hasMessageStartingWith("costs, row 3, column amount, value “2,5”: here the comma parts the decimals,"
                        + " while in row 2, column amount, “1.5” the point does");
        assertThatThrownBy(() -> dialect("item;due\nRent;31/12/2026\nPower;12/31/2026\n"))
                .hasMessageStartingWith("costs, row 3, column due, value “12/31/2026”: here the month comes first,"
                        + " while in row 2, column due, “31/12/2026” the day does");
    }

    @Test
    void aFileInTheStrictDialectLeavesNothingOpen() {
        assertThat(dialect("item,price,due\nRent,1.234,2026-05-05\nPower,5.678,2026-06-05T00:00:00Z\n"))
                .isEqualTo(Dialect.STRICT);
    }

    @Test
    void oneLooseValueEndsTheStrictReading() {
        assertThatThrownBy(() -> dialect("item,price,fee\nRent,1.234,\"5,678\"\n"))
                .hasMessageContaining("can be read in two ways");
    }

    @Test
    void whatTheMappingSaysIsNotAsked() {
        Told told = new Told(null, null, DecimalSign.COMMA, DateOrder.MONTH_FIRST, Serials.SINCE_1904);
        Dialect dialect = dialect("a;b\n1.234;03/04/2026\n", told);
        assertThat(dialect.decimal()).isEqualTo(DecimalSign.COMMA);
        assertThat(dialect.dates()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(dialect.serials()).isEqualTo(Serials.SINCE_1904);
        assertThat(dialect("a,b\n1.234,5.5\n", told).decimal()).isEqualTo(DecimalSign.COMMA);
    }

    @Test
    void onlyTheColumnsThatAreReadAsNumbersAreAsked() {
        Workbook book = open(text("version;amount\n1.234;2,5\n1.500;3,5\n1.10;4,5\n"));
        Sheet sheet = book.sheets().getFirst();
        assertThat(book.dialect(sheet, Set.of(1), Set.of()).decimal()).isEqualTo(DecimalSign.COMMA);
        assertThatThrownBy(() -> book.dialect(sheet, Set.of(0, 1), Set.of())).isInstanceOf(SheetRefused.class);
    }

    @Test
    void keysWithLeadingZerosAndDottedDatesDecideNothing() {
        assertThat(dialect("key;due;amount\n00417;03.04.2026;1,5\n00001.5;04.05.2026;2,5\n")
                        .decimal())
                .isEqualTo(DecimalSign.COMMA);
    }

    @Test
    void aWorkbooksTextIsNeverTakenForStrict() {
        String rows = BareWorkbook.row(1, BareWorkbook.text("A1", "item"), BareWorkbook.text("B1", "amount"))
                + BareWorkbook.row(2, BareWorkbook.text("A2", "Rent"), BareWorkbook.text("B2", "1.234"));
        Workbook book = open(BareWorkbook.of(rows).file());
        assertThatThrownBy(() -> book.dialect(book.sheets().getFirst()))
                .hasMessageStartingWith("Costs, row 2, column amount, value “1.234”");
    }

    @Test
    void aDialectIsToldInWords() {
        assertThat(Words.ENGLISH.say(Dialect.STRICT.text()))
                .isEqualTo("UTF-8, columns parted by “,”, decimals by point, day first");
    }
}
