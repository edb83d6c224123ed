package entente.register.sheet;

import static entente.register.sheet.SheetSamples.open;
import static entente.register.sheet.SheetSamples.plain;
import static entente.register.sheet.SheetSamples.rows;
import static entente.register.sheet.SheetSamples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.SharedData;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReadingTest {
    @Test
    void aQuotedValueHoldsSeparatorsLineBreaksAndQuotes() {
        Workbook book = open(text("name,note\r\nA,\"one, two\r\nsays \"\"three\"\"\"\r\nB,\r\n"));
        assertThat(plain(book)).containsExactly(List.of("A", "one, two\r\nsays \"three\""), List.of("B", ""));
        assertThat(rows(book.sheets().getFirst())).extracting(Row::number).containsExactly(2, 3);
    }

    @Test
    void aLineEndsWithCrLfOrEither() {
        assertThat(plain(open(text("a,b\r1,2\r\r3,4\n5,6"))))
                .containsExactly(List.of("1", "2"), List.of("3", "4"), List.of("5", "6"));
    }

    @Test
    void everySeparatorAndEncodingIsFoundFromTheWholeFile() {
        String table = "Name;Betrag\nMüller, Söhne;1,5\nAndere;2,5\n";
        List<Charset> encodings =
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16);
        for (Charset encoding : encodings) {
            for (String separator : List.of(";", "\t", "|")) {
                Workbook book = open(text(table.replace(";", separator), encoding));
                assertThat(plain(book)).containsExactly(List.of("Müller, Söhne", "1,5"), List.of("Andere", "2,5"));
                Dialect dialect = book.dialect(book.sheets().getFirst());
                assertThat(dialect.separator()).isEqualTo(separator.charAt(0));
                assertThat(dialect.decimal()).isEqualTo(DecimalSign.COMMA);
            }
        }
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        Workbook book = open(text("\uFEFFname,note\nA,b\n"));
        assertThat(book.sheets().getFirst().header().labels()).containsExactly("name", "note");
    }

    @Test
    void aFirstLineMayDeclareTheSeparator() {
        Workbook book = open(text("sep=;\nname;note\nA;b\n"));
        assertThat(plain(book)).containsExactly(List.of("A", "b"));
        assertThat(book.sheets().getFirst().header().row()).isEqualTo(2);
    }

    @Test
    void aFileThatTwoSeparatorsFitIsRefusedWithBothReadings() {
        assertThatThrownBy(() -> open(text("a,b;c\n1,2;3\n4,5;6\n")))
                .isInstanceOf(SheetRefused.class)
                .hasMessage("costs: it can be read in two ways: with “,” it has 2 columns, with “;” 2."
                        + " Say in the mapping which sign separates the columns.");
        assertThat(plain(open(text("a,b;c\n1,2;3\n"), "c"))).containsExactly(List.of("1,2", "3"));
        Told told = new Told(null, ',', null, null, Serials.NONE);
        assertThat(plain(open(text("a,b;c\n1,2;3\n"), told))).containsExactly(List.of("1", "2;3"));
    }

    @Test
    void aQuoteThatNeverClosesIsNamedByItsRow() {
        assertThatThrownBy(() -> open(text("name,note\nA,b\nB,\"open\nC,d\nD,e\n")))
                .isInstanceOf(SheetRefused.class)
                .hasMessageStartingWith("costs, row 3, column B, value “open\nC,d")
                .hasMessageContaining("a quotation mark opens here and is never closed")
                .hasMessageContaining("Close the value with a quotation mark");
    }

    @Test
    void textBehindAClosingQuoteIsNamedByItsRow() {
        assertThatThrownBy(() -> open(text("name,note\n\"A\",b\n\"B\" or C,d\n")))
                .hasMessageContaining("row 3, column A, value “B”: text goes on behind a closing quotation mark");
    }

    @Test
    void bytesThatBelieAnEncodingAreNamedByTheirRow() {
        byte[] mixed = "näme,note\nA,b\nC,?\n".getBytes(StandardCharsets.UTF_8);
        mixed[mixed.length - 2] = (byte) 0xE4;
        assertThatThrownBy(() -> open(SheetSamples.file(mixed)))
                .hasMessage("costs, row 3: the text before is UTF-8, and this row is not."
                        + " Save the whole file in one encoding, best as CSV UTF-8.");
        Told utf8 = new Told(StandardCharsets.UTF_8, null, null, null, Serials.NONE);
        assertThatThrownBy(() -> open(text("a,b\nü,1\n", StandardCharsets.ISO_8859_1), utf8))
                .hasMessageContaining("row 2: from here it cannot be read as UTF-8");
        byte[] nothing = "a,b\nx,?\n".getBytes(StandardCharsets.UTF_8);
        nothing[6] = (byte) 0x81;
        assertThatThrownBy(() -> open(SheetSamples.file(nothing)))
                .hasMessageContaining("row 2: the text is neither UTF-8 nor UTF-16 nor windows-1252");
    }

    @Test
    void titlesAndSumsAreToldOfAndLeftOut() {
        Workbook book = open(text("""
                Cost report;;
                ;;
                Item;Amount;Paid on
                Rent;100,50;31.12.2026

                Power;20,25;
                Subtotal;120,75;
                Total Quality training;5,00;01.12.2026
                Grand total:;125,75;
                """), "item", "paid on");
        List<Skipped> skipped = new ArrayList<>();
        Sheet sheet = book.sheets().getFirst();
        assertThat(sheet.header()).isEqualTo(new Header(3, List.of("Item", "Amount", "Paid on")));
        assertThat(sheet.rows(skipped::add)
                        .map(row -> row.number() + " " + row.cell(0).plain()))
                .containsExactly("4 Rent", "6 Power", "8 Total Quality training");
        assertThat(skipped)
                .extracting(
                        row -> row.row() + " " + row.begins() + " " + row.why().key())
                .containsExactly(
                        "1 Cost report sheet.skipped.title",
                        "7 Subtotal sheet.skipped.total",
                        "9 Grand total: sheet.skipped.total");
    }

    @Test
    void aLineInBracketsIsARemarkWhereTheTableHasMoreThanOneColumn() {
        Sheet sheet = open(text("item,paid\n(new),5\nRent,6\n\"(kept for 7 years, no notice)\"\n"))
                .sheets()
                .getFirst();
        List<Skipped> skipped = new ArrayList<>();
        assertThat(sheet.rows(skipped::add).map(row -> row.cell(0).plain())).containsExactly("(new)", "Rent");
        assertThat(skipped).extracting(row -> row.why().key()).containsExactly("sheet.skipped.remark");
        assertThat(plain(open(text("item\n(new)\n(old)\n")))).hasSize(2);
    }

    @Test
    void aNameThatSoundsLikeASumIsNone() {
        assertThat(plain(open(text("supplier,paid,owed\nTotal for all,5,6\nBerlin Total,5,6\nSum,2026-01-01,open\n"))))
                .hasSize(3);
        assertThat(plain(open(text("supplier,paid,owed\nA,5,6\nTotal for A,,6\nBerlin Total,5,\nSum,7,8\n"))))
                .containsExactly(List.of("A", "5", "6"));
    }

    @Test
    void aRowLongerThanItsHeaderIsAProblemWithItsPlace() {
        Sheet sheet = open(text("name,amount\nSmith, John,5\nDoe,6\n")).sheets().getFirst();
        List<Row> rows = rows(sheet);
        assertThat(sheet.problems(rows.get(0)))
                .extracting(SheetSamples::said)
                .containsExactly("costs, row 2, column C, value “5”: the row has 3 values, the header 2 names."
                        + " Quote values that hold the separator, or give the column a name.");
        assertThat(sheet.problems(rows.get(1))).isEmpty();
    }

    @Test
    void aRepeatedNameIsAProblem() {
        Sheet sheet = open(text("name,amount,Name \nA,1,B\n")).sheets().getFirst();
        assertThat(sheet.header().repeated(sheet.name()))
                .extracting(SheetSamples::said)
                .containsExactly("costs, row 1, column C, value “Name”: column A has the same name."
                        + " Give every column a name of its own.");
    }

    @Test
    void fiveHundredPublishedProjectsAreReadStrictly() {
        try (var book = open(SharedData.at("us-itdashboard/it_dashboard_projects_500.csv"))) {
            Sheet sheet = book.sheets().getFirst();
            assertThat(rows(sheet)).hasSize(500);
            assertThat(sheet.header().labels()).hasSize(22);
            assertThat(rows(sheet))
                    .allSatisfy(row -> assertThat(sheet.problems(row)).isEmpty());
            assertThat(book.dialect(sheet)).isEqualTo(Dialect.STRICT);
        } catch (java.io.IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
