package entente.register.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits text into records and fields as RFC 4180 says: quoted fields may hold separators, line breaks and doubled quotes. */
final class CsvTokens implements Closeable {
    /** No spreadsheet program holds more; a longer value is a quote that was never closed. */
    static final int LONGEST = 1_000_000;

    static final int WIDEST = 16_384;

    /** What breaks a record: the quote that never closes, or text behind one that did. */
    enum Break {
        UNCLOSED,
        AFTER_QUOTE,
        TOO_WIDE
    }

    private final Reader in;
    private final char[] buffer = new char[1 << 15];
    private int position;
    private int filled;
    private final char separator;
    private final StringBuilder field = new StringBuilder();
    private int record;
    private int pushedBack = -1;
    private @Nullable Break broken;
    private int brokenField;

    CsvTokens(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** The next record's fields, or null at the end and behind a break. */
    @Nullable
    List<String> next() throws IOException {
        int c = read();
        if (c < 0 || broken != null) {
            return null;
        }
        record++;
        List<String> fields = new ArrayList<>();
        while (true) {
            field.setLength(0);
            int end = c == '"' ? quoted() : plain(c);
            fields.add(field.toString());
            if (broken == null && fields.size() > WIDEST) {
                broken = Break.TOO_WIDE;
            }
            if (broken != null) {
                brokenField = fields.size() - 1;
                return null;
            }
            if (end != separator) {
                return fields;
            }
            c = read();
        }
    }

    /** The number of the last record, the first being 1. */
    int record() {
        return record;
    }

    @Nullable
    Break broken() {
        return broken;
    }

    /** The field of the last record in which it breaks, counted from 0, and how it begins. */
    int brokenField() {
        return brokenField;
    }

    String begins() {
        return field.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Reads an unquoted field that starts with c; answers what ended it. */
    private int plain(int c) throws IOException {
        int next = c;
        while (next >= 0 && next != separator && next != '\n' && next != '\r') {
            append(next);
            if (broken != null) {
                return -1;
            }
            next = readOn();
        }
        return endOfLine(next);
    }

    private int quoted() throws IOException {
        while (true) {
            int c = readOn();
            if (c < 0) {
                broken = Break.UNCLOSED;
                return -1;
            }
            if (c == '"') {
                int next = readOn();
                if (next != '"') {
                    if (next >= 0 && next != separator && next != '\n' && next != '\r') {
                        broken = Break.AFTER_QUOTE;
                    }
                    return endOfLine(next);
                }
            }
            append(c);
            if (broken != null) {
                return -1;
            }
        }
    }

    private void append(int c) {
        field.append((char) c);
        if (field.length() > LONGEST) {
            broken = Break.UNCLOSED;
        }
    }

    /** Takes the LF behind a CR along. */
    private int endOfLine(int c) throws IOException {
        if (c == '\r') {
            int next = readOn();
            pushedBack = next == '\n' ? -1 : next;
        }
        return c;
    }

    private int read() throws IOException {
        if (pushedBack >= 0) {
            int c = pushedBack;
            pushedBack = -1;
            return c;
        }
        return readOn();
    }

    private int readOn() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, in.read(buffer));
            if (filled == 0) {
                return -1;
            }
        }
        return buffer[position++];
    }
}
