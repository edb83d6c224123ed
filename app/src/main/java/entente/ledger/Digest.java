package entente.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 value, in lower-case hexadecimal. */
public record Digest(String hex) {
    /** What stands before the first entry of a chain. */
    public static final Digest ZERO = new Digest("0".repeat(64));

    public Digest {
        if (!Hex.isLower(hex, 64)) {
            throw new IllegalArgumentException("not a SHA-256 value: " + hex);
        }
    }

    public static Digest of(byte prefix, byte[]... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(prefix);
            for (byte[] part : parts) {
                sha.update(part);
            }
            return new Digest(HexFormat.of().formatHex(sha.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
