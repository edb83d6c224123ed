package entente.register.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that each part can be wrong in its own way. */
final class BareWorkbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private BareWorkbook() {}

    /** One sheet, named Costs, of the given rows' XML. */
    static BareWorkbook of(String rows) {
        return new BareWorkbook()
                .with("[Content_Types].xml", HEAD + """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>
                        <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/>
                        <Override PartName="/xl/sharedStrings.xml" ContentType="%ssharedStrings+xml"/>
                        </Types>""".formatted(TYPE, TYPE, TYPE))
                .with("xl/_rels/workbook.xml.rels", HEAD + """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="r1" Type="t" Target="worksheets/first.xml"/></Relationships>""")
                .with("xl/sharedStrings.xml", HEAD + "<sst" + MAIN + "><si><t>Rent</t></si></sst>")
                .with("xl/styles.xml", HEAD + "<styleSheet" + MAIN + """
                        ><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/>
                        <numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="#,##0.00 &quot;days&quot;"/>
                        <numFmt numFmtId="167" formatCode="yyyy-mm-dd hh:mm"/></numFmts>
                        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>
                        <xf numFmtId="167"/><xf numFmtId="14"/></cellXfs></styleSheet>""")
                .workbook("")
                .with(
                        "xl/worksheets/first.xml",
                        HEAD + "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    BareWorkbook workbook(String properties) {
        return with("xl/workbook.xml", HEAD + "<workbook" + MAIN + """
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">%s
                <sheets><sheet name="Costs" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(properties));
    }

    BareWorkbook with(String part, String text) {
        parts.put(part, text);
        return this;
    }

    BareWorkbook without(String part) {
        parts.remove(part);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        return out.toByteArray();
    }

    Path file() {
        return SheetSamples.file(bytes());
    }

    static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String address, int style, String value) {
        return "<c r=\"" + address + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }
}
