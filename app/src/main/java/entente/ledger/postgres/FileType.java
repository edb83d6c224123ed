package entente.ledger.postgres;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What may be kept as a file. Told from the content, never from what a sender claims; nothing that a browser would run.
 *
 * @param beginning its first bytes in hexadecimal; empty for text, which is known by having no others
 */
record FileType(String mediaType, String beginning, List<String> endings) {
    private static final List<FileType> KEPT = List.of(
            new FileType("application/pdf", "255044462d", List.of("pdf")),
            new FileType("image/png", "89504e470d0a1a0a", List.of("png")),
            new FileType("image/jpeg", "ffd8ff", List.of("jpg", "jpeg")),
            new FileType("application/vnd.apache.parquet", "50415231", List.of("parquet")),
            new FileType("application/octet-stream", "504b0304", List.of("xlsx", "docx", "pptx", "ods", "odt", "odp")),
            new FileType("application/octet-stream", "d0cf11e0a1b11ae1", List.of("mpp", "msg", "xls", "doc", "ppt")),
            new FileType("text/plain", "", List.of("txt", "csv", "md", "json", "eml", "ics")));

    /** The type that both the name's ending and the first bytes tell. */
    static Optional<FileType> of(String name, byte[] head) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String bytes = HexFormat.of().formatHex(head);
        return KEPT.stream()
                .filter(type -> type.endings.contains(ending))
                .filter(type -> type.beginning.isEmpty() ? isText(head) : bytes.startsWith(type.beginning))
                .findFirst();
    }

    /** In whatever encoding people save their tables; what a program or a picture is made of has other control characters. */
    private static boolean isText(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
