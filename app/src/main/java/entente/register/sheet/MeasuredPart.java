package entente.register.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** One unpacked part of a workbook that refuses to become larger than the limits allow, whatever its header claims. */
final class MeasuredPart extends FilterInputStream {
    /** Small parts may repeat themselves as they like. */
    private static final long HARMLESS = 1_000_000;

    private final String file;
    private final long packed;
    private final long before;
    private long bytes;

    MeasuredPart(InputStream in, String file, long packed, long before) {
        super(in);
        this.file = file;
        this.packed = packed;
        this.before = before;
    }

    long total() {
        return before + bytes;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        measure(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        measure(Math.max(0, read));
        return read;
    }

    private void measure(int read) {
        bytes += read;
        Limits limits = Limits.STANDARD;
        if (bytes > HARMLESS && bytes > limits.ratio() * packed) {
            throw SheetRefused.file(file, "sheet.limit.ratio", limits.ratio());
        }
        if (total() > limits.unpacked()) {
            throw SheetRefused.file(file, "sheet.limit.unpacked", Limits.megabytes(limits.unpacked()));
        }
    }
}
