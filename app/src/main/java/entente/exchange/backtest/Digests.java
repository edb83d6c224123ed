package entente.exchange.backtest;

import entente.ledger.Digest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** By which files are recognised, whatever they are called. */
public final class Digests {
    private Digests() {}

    /** The SHA-256 of each file, in lower-case hexadecimal. */
    public static Set<String> of(List<Path> files) throws IOException {
        Set<String> all = new HashSet<>();
        for (Path file : files) {
            all.add(Digest.of(file).hex());
        }
        return all;
    }
}
