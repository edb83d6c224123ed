package entente.delivery.change;

import entente.arrangement.AgreedTerms;
import entente.ledger.Book;
import entente.ledger.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * The versions of a fact without slips of the pen: what was corrected on the very day it was first said, in the arrangement's zone, was never
 * agreed on.
 */
final class Corrected {
    private Corrected() {}

    static List<Version> versions(Book book, UUID fact, LocalDate asOf) {
        List<Version> all = book.history(fact).stream()
                .flatMap(history -> history.versions().stream())
                .filter(version -> version.fact() != null)
                .toList();
        if (all.isEmpty()) {
            return all;
        }
        ZoneId zone = AgreedTerms.of(book, asOf).zone();
        LocalDate first = day(all.getFirst(), zone);
        int slips = Math.toIntExact(all.stream()
                .takeWhile(version -> day(version, zone).equals(first))
                .count());
        return all.subList(slips - 1, all.size());
    }

    private static LocalDate day(Version version, ZoneId zone) {
        return version.entry().recordedAt().atZone(zone).toLocalDate();
    }
}
