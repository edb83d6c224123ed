package entente.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A SHA-256 value. */
public final class Digest extends Octets {
    /** What stands before the first entry of a chain. */
    public static final Digest ZERO = new Digest(new byte[SIZE]);

    public Digest(byte[] bytes) {
        super(bytes);
    }

    /** From lower-case hexadecimal; any other text is refused. */
    public Digest(String hex) {
        super(hex);
    }

    /** Of everything in a file. */
    public static Digest of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, sha).transferTo(OutputStream.nullOutputStream());
            return new Digest(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static Digest of(byte prefix, byte[]... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(prefix);
            for (byte[] part : parts) {
                sha.update(part);
            }
            return new Digest(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
