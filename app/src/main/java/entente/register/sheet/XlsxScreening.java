package entente.register.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through every part of a workbook before it is read: its size against the limits, its XML for declarations that reach outside,
 * its rows for their number. It reads with the same zip and XML readers as the reading itself, so that both see the same file.
 */
final class XlsxScreening {
    /** Some programs number it. */
    private static final Pattern WORKBOOK = Pattern.compile("xl/workbook\\d*\\.xml", Pattern.CASE_INSENSITIVE);

    private final ZipFile zip;
    private final String name;
    private final long fileBytes;
    private long unpacked;
    private long texts;
    private long highestText = -1;
    private int rows;

    private XlsxScreening(ZipFile zip, String name, long fileBytes) {
        this.zip = zip;
        this.name = name;
        this.fileBytes = fileBytes;
    }

    static void refuseUnreadable(Path file, String name, long fileBytes) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            new XlsxScreening(zip, name, fileBytes).look();
        } catch (SheetRefused refused) {
            throw refused;
        } catch (IOException | IllegalArgumentException damaged) {
            throw SheetRefused.file(name, "sheet.xlsx.truncated");
        }
    }

    private void look() throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        boolean isWorkbook = entries.stream()
                .anyMatch(entry -> WORKBOOK.matcher(entry.getName()).matches());
        for (ZipArchiveEntry entry : entries) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw SheetRefused.file(name, "sheet.file.password");
            }
        }
        if (!isWorkbook) {
            throw SheetRefused.file(name, "sheet.xlsx.other");
        }
        for (ZipArchiveEntry entry : entries) {
            if (!entry.isDirectory()) {
                look(entry);
            }
        }
        if (highestText >= texts) {
            throw SheetRefused.file(name, "sheet.xlsx.truncated");
        }
    }

    private void look(ZipArchiveEntry entry) throws IOException {
        String part = entry.getName();
        long packed = Math.min(fileBytes, Math.max(1, entry.getCompressedSize()));
        try (InputStream raw = zip.getInputStream(entry);
                InputStream in = new MeasuredPart(raw, name, packed, unpacked)) {
            count(part, in);
            in.transferTo(OutputStream.nullOutputStream());
            unpacked = ((MeasuredPart) in).total();
        }
    }

    /** Looks at every part as XML, for a workbook may give any name to a sheet; pictures and the like fail at once. */
    private void count(String part, InputStream in) {
        XlsxPart looked = new XlsxPart(name, part, () -> SheetNames.of(zip, part));
        try {
            looked.look(in, rows);
        } catch (XMLStreamException damaged) {
            String lower = part.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
                throw SheetRefused.file(name, "sheet.xlsx.damaged", part);
            }
            return;
        }
        rows = looked.rows();
        texts += looked.texts();
        highestText = Math.max(highestText, looked.highestText());
    }
}
