package entente.delivery.forecast;

import java.util.Collections;
import java.util.Set;

/**
 * Where a reference table comes from.
 *
 * @param file the file it was computed from
 * @param sha256 the digest of that file, in lower-case hexadecimal
 * @param mayHold digests of files whose projects it may hold too, as far as anybody can tell
 */
public record ReferenceSource(
        String id, String name, int year, String licence, String file, String sha256, Set<String> mayHold) {
    public ReferenceSource {
        mayHold = Set.copyOf(mayHold);
    }

    /** Whether it may know the outcomes that one of the files tells. */
    public boolean restsOn(Set<String> digests) {
        return digests.contains(sha256) || !Collections.disjoint(mayHold, digests);
    }

    /** From a line of the shipped list. */
    static ReferenceSource read(String line) {
        String[] cells = line.split(",", -1);
        return new ReferenceSource(
                cells[0],
                cells[1],
                Integer.parseInt(cells[2]),
                cells[3],
                cells[4],
                cells[5],
                cells[6].isEmpty() ? Set.of() : Set.of(cells[6].split(" ", -1)));
    }
}
