package entente.register.sheet;

import entente.kernel.Text;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Finds how the text of a file is encoded, from all its bytes, and refuses what is no text at all. */
final class Encodings {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Map<Charset, byte[]> MARKS = Map.of(
            StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF},
            StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE});

    private final Path file;
    private final String name;
    private boolean beyondAscii;

    Encodings(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    Charset find(Told told) throws IOException {
        Charset wanted = told.encoding();
        if (wanted != null) {
            int row = firstUnreadable(wanted);
            if (row > 0) {
                throw refused(row, "sheet.encoding.told", wanted.name());
            }
            return wanted;
        }
        for (Map.Entry<Charset, byte[]> mark : MARKS.entrySet()) {
            if (startsWith(mark.getValue())) {
                int row = firstUnreadable(mark.getKey());
                if (row > 0) {
                    throw refused(row, "sheet.encoding.told", mark.getKey().name());
                }
                return mark.getKey();
            }
        }
        int unreadable = firstUnreadable(StandardCharsets.UTF_8);
        if (unreadable == 0) {
            return StandardCharsets.UTF_8;
        }
        if (beyondAscii) {
            throw refused(unreadable, "sheet.encoding.mixed");
        }
        int row = firstUnreadable(WINDOWS_1252);
        if (row > 0) {
            throw refused(row, "sheet.encoding.unknown");
        }
        return WINDOWS_1252;
    }

    /** Opens the text behind any byte order mark. */
    Reader open(Charset encoding) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        byte[] mark = MARKS.getOrDefault(encoding, new byte[0]);
        if (mark.length > 0 && startsWith(mark)) {
            in.skipNBytes(mark.length);
        }
        return new InputStreamReader(in, encoding);
    }

    private boolean startsWith(byte[] mark) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(mark.length), mark);
        }
    }

    private SheetRefused refused(int row, String key, Object... args) {
        return new SheetRefused(new Problem(name, row, "", "", Text.of(key, args), Text.of(key + ".right", args)));
    }

    /** The line of the first byte that is no text in this encoding; 0 where all are. */
    private int firstUnreadable(Charset encoding) throws IOException {
        CharsetDecoder decoder = encoding.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        int line = 1;
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result;
                do {
                    result = decoder.decode(bytes, chars, end);
                    line += lines(chars.flip());
                    chars.clear();
                } while (result.isOverflow());
                if (result.isError()) {
                    return line;
                }
                bytes.compact();
            }
        }
        return 0;
    }

    private int lines(CharBuffer chars) {
        int lines = 0;
        while (chars.hasRemaining()) {
            char c = chars.get();
            beyondAscii |= c > 0x7F;
            lines += c == '\n' ? 1 : 0;
            if (c == 0) {
                throw SheetRefused.file(name, "sheet.file.nothing");
            }
        }
        return lines;
    }
}
