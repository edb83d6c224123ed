package entente.ledger.backup;

import entente.ledger.Digest;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of what goes by; the stream it goes into stays open. */
final class Sum {
    private final MessageDigest sha;
    private @Nullable Digest made;

    Sum() {
        try {
            this.sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    OutputStream to(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int b) throws IOException {
                sha.update((byte) b);
                out.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                sha.update(bytes, from, length);
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    static Digest of(InputStream in) throws IOException {
        Sum sum = new Sum();
        in.transferTo(sum.to(OutputStream.nullOutputStream()));
        return sum.digest();
    }

    /** Of everything that went by, once nothing more comes. */
    Digest digest() {
        if (made == null) {
            made = new Digest(sha.digest());
        }
        return made;
    }
}
