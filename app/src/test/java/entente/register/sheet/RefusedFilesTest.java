package entente.register.sheet;

import static entente.register.sheet.BareWorkbook.row;
import static entente.register.sheet.BareWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class RefusedFilesTest {
    private static final String ROWS =
            row(1, text("A1", "item"), text("B1", "amount")) + row(2, text("A2", "Rent"), text("B2", "5"));

    private static void refused(Path file, String message) {
        assertThatThrownBy(() -> SheetSamples.open(file))
                .isInstanceOfSatisfying(
                        SheetRefused.class,
                        refused -> assertThat(refused.problems()).hasSize(1))
                .hasMessage(message);
    }

    private static void refused(byte[] bytes, String message) {
        refused(SheetSamples.file(bytes), message);
    }

    private static byte[] compound(String stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        out.writeBytes(new byte[1016]);
        out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        out.writeBytes(new byte[512]);
        return out.toByteArray();
    }

    @Test
    void aWorkbookBehindAPasswordIsRefused() {
        refused(
                compound("EncryptedPackage"),
                "costs: the workbook is protected by a password."
                        + " Remove the password (File, Info, Protect Workbook, Encrypt with Password) and save it again.");
    }

    @Test
    void anOldWorkbookIsRefused() {
        refused(
                compound("Workbook"),
                "costs: this is a workbook in the old .xls format. Save it as an Excel workbook (.xlsx).");
    }

    @Test
    void aWorkbookCutOffAnywhereIsRefused() {
        byte[] whole = BareWorkbook.of(ROWS).bytes();
        for (int length = 8; length < whole.length; length += 97) {
            refused(
                    Arrays.copyOf(whole, length),
                    "costs: the workbook is cut off or damaged."
                            + " Copy or download it again, or save it anew with a spreadsheet program.");
        }
    }

    @Test
    void whatIsNoTableIsRefused() {
        String nothing = "costs: this is neither a workbook nor a text file with separated values."
                + " Save the table as an Excel workbook (.xlsx) or as CSV UTF-8.";
        refused("%PDF-1.7 a,b".getBytes(StandardCharsets.UTF_8), nothing);
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, nothing);
        refused(
                new byte[0],
                "costs: the file holds no filled row." + " A table has one row of column names and rows below it.");
        refused(
                "\n , \n".getBytes(StandardCharsets.UTF_8),
                "costs: the file holds no filled row." + " A table has one row of column names and rows below it.");
        refused(
                "\uFEFF <HTML><table>".getBytes(StandardCharsets.UTF_8),
                "costs: this is a web page or an XML file, whatever its name says."
                        + " Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).");
    }

    @Test
    void aPackedFileThatIsNoWorkbookIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<document/>".getBytes(StandardCharsets.UTF_8));
        }
        refused(
                out.toByteArray(),
                "costs: this is a packed file but no Excel workbook. Save the table as an Excel workbook (.xlsx).");
    }

    @Test
    void anExternalEntityInAnyPartIsRefused() {
        String declaration = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        for (String part : new String[] {
            "xl/worksheets/first.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "docProps/core.xml",
            "xl/_rels/workbook.xml.rels",
            "[Content_Types].xml"
        }) {
            refused(
                    BareWorkbook.of(ROWS)
                            .with(part, declaration + "<worksheet>&e;</worksheet>")
                            .bytes(),
                    "costs: its part " + part
                            + " has a document type declaration (DTD), which can reach for other files."
                            + " No spreadsheet program writes one; save the workbook anew with one.");
        }
    }

    @Test
    void aSheetUnderAnotherNameIsLookedThroughAsWell() {
        String rels = "<Relationships><Relationship Id=\"r1\" Target=\"pictures/first.png\"/></Relationships>";
        refused(
                BareWorkbook.of(ROWS)
                        .with("xl/_rels/workbook.xml.rels", rels)
                        .with("xl/pictures/first.png", "<!DOCTYPE x SYSTEM \"http://localhost/x\"><worksheet/>")
                        .bytes(),
                "costs: its part xl/pictures/first.png has a document type declaration (DTD), which can reach for other"
                        + " files. No spreadsheet program writes one; save the workbook anew with one.");
    }

    @Test
    void aPartThatUnpacksBeyondAllMeasureIsRefused() {
        refused(
                BareWorkbook.of(ROWS)
                        .with("xl/media/picture.bin", "0".repeat(20_000_000))
                        .bytes(),
                "costs: a part of it unpacks to more than 100 times its size, as no workbook does, and nothing was"
                        + " unpacked. A workbook stays below 100 to 1; save it anew with a spreadsheet program.");
        refused(
                BareWorkbook.of(ROWS + " ".repeat(20_000_000)).bytes(),
                "costs: a part of it unpacks to more than 100 times its size, as no workbook does, and nothing was"
                        + " unpacked. A workbook stays below 100 to 1; save it anew with a spreadsheet program.");
    }

    @Test
    void moreRowsThanTheLimitAreRefusedBeforeTheyAreRead() {
        StringBuilder csv = new StringBuilder("item,amount\n");
        StringBuilder xlsx = new StringBuilder();
        for (int i = 1; i <= 200_002; i++) {
            csv.append(i).append(",1\n");
            xlsx.append("<row><c><v>").append(i * 7919 % 104_729).append("</v></c></row>");
        }
        String right = " it has more than 200,000 filled rows, the most that are read at once."
                + " Divide it into files of at most 200,000 rows.";
        refused(SheetSamples.text(csv.toString()), "costs:" + right);
        refused(BareWorkbook.of(xlsx.toString()).bytes(), "Costs:" + right);
    }

    @Test
    void asManyRowsAsTheLimitAreRead() {
        StringBuilder csv = new StringBuilder("item,amount\n");
        for (int i = 1; i <= 200_000; i++) {
            csv.append(i).append(",1\n");
        }
        try (var rows = SheetSamples.open(SheetSamples.text(csv.toString()))
                .sheets()
                .getFirst()
                .rows()) {
            assertThat(rows.count()).isEqualTo(200_000);
        }
    }

    @Test
    void aFileLargerThanTheLimitIsRefusedUnread() throws IOException {
        Path file = SheetSamples.text("a,b\n");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(123_000_000);
        }
        refused(file, "costs: the file has 123 MB, and at most 100 MB are read. Divide it into smaller files.");
    }

    @Test
    void aDamagedPartIsNamed() {
        refused(
                BareWorkbook.of(ROWS + "<row r=\"3\"><c r=\"A3\"></row>").bytes(),
                "costs: the workbook is damaged in its part xl/worksheets/first.xml."
                        + " Save it anew with a spreadsheet program.");
        refused(
                BareWorkbook.of(row(1, "<c r=\"ZZZZZZ1\"><v>1</v></c>")).bytes(),
                "costs: the workbook is damaged in its part xl/worksheets/first.xml."
                        + " Save it anew with a spreadsheet program.");
        refused(
                BareWorkbook.of(row(1, "<c r=\"A1\" t=\"s\"><v>2000000000</v></c>"))
                        .bytes(),
                "costs: the workbook is cut off or damaged."
                        + " Copy or download it again, or save it anew with a spreadsheet program.");
    }

    @Test
    void aSharedFormulaWithoutItsFirstCellIsADamagedRow() {
        Workbook book =
                SheetSamples.open(BareWorkbook.of(ROWS + row(3, "<c r=\"A3\"><f t=\"shared\" si=\"9\"/><v>1</v></c>"))
                        .file());
        assertThatThrownBy(() -> SheetSamples.rows(book.sheets().getFirst()))
                .isInstanceOf(SheetRefused.class)
                .hasMessage("Costs, row 3: the workbook is damaged here. Save it anew with a spreadsheet program.");
    }

    @Test
    void aStrictOpenXmlFileIsRefusedWithThePlaceOfItsDate() {
        refused(
                BareWorkbook.of(ROWS + row(3, "<c r=\"B3\" t=\"d\"><v>2026-12-31</v></c>"))
                        .bytes(),
                "Costs, row 3, column B, value “”: the workbook keeps its dates as a Strict Open XML file does."
                        + " Save it as an Excel workbook (.xlsx), not as Strict Open XML.");
    }
}
