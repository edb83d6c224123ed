package entente.exchange.backtest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** By which files are recognised, whatever they are called. */
public final class Digests {
    private Digests() {}

    /** The SHA-256 of each file, in lower-case hexadecimal. */
    public static Set<String> of(List<Path> files) throws IOException {
        Set<String> all = new HashSet<>();
        for (Path file : files) {
            all.add(of(file));
        }
        return all;
    }

    private static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, sha).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
