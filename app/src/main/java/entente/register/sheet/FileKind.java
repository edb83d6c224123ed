package entente.register.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes; what cannot be read is refused with the way to make it readable. */
enum FileKind {
    XLSX,
    TEXT;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** How programs name a web page, an XML file, a PDF or a letter that they save as .xls or .csv. */
    private static final List<String> FOREIGN = List.of("%pdf", "<html", "<!doctype", "<?xml", "<table", "{\\rtf");

    static FileKind of(Path file, String name) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(512);
        }
        if (start.length == 0) {
            throw SheetRefused.file(name, "sheet.file.empty");
        }
        if (startsWith(start, ZIP) || startsWith(start, EMPTY_ZIP)) {
            return XLSX;
        }
        if (startsWith(start, COMPOUND)) {
            boolean locked = contains(file, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            throw SheetRefused.file(name, locked ? "sheet.file.password" : "sheet.file.xls");
        }
        String text = new String(start, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        for (String foreign : FOREIGN) {
            if (text.startsWith(foreign)) {
                throw SheetRefused.file(name, foreign.startsWith("<") ? "sheet.file.page" : "sheet.file.nothing");
            }
        }
        return TEXT;
    }

    private static boolean startsWith(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    /** Whether the bytes stand anywhere in the file; they hold no second copy of their own start but at one place. */
    private static boolean contains(Path file, byte[] wanted) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int matched = 0;
            int b = in.read();
            while (b >= 0) {
                matched = b == wanted[matched] ? matched + 1 : b == wanted[0] ? 1 : 0;
                if (matched == wanted.length) {
                    return true;
                }
                b = in.read();
            }
        }
        return false;
    }
}
