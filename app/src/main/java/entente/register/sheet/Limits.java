package entente.register.sheet;

/**
 * How large a file may be, checked before any of it is read into memory.
 *
 * @param rows filled rows of one file
 * @param bytes of the file
 * @param ratio how often a part of a workbook may be larger than it is compressed
 * @param unpacked bytes of a workbook's parts together
 */
record Limits(int rows, long bytes, int ratio, long unpacked) {
    private static final long MEGABYTE = 1_000_000;

    static final Limits STANDARD = new Limits(200_000, 100 * MEGABYTE, 100, 1000 * MEGABYTE);

    static long megabytes(long bytes) {
        return bytes / MEGABYTE;
    }
}
