package entente.governance.prevention;

import entente.governance.challenge.ChallengeCase;
import entente.governance.challenge.ChallengeClass;
import entente.governance.challenge.ChallengeRating;
import entente.governance.challenge.Issue;
import entente.governance.challenge.IssueSeverity;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The day a problem came to be a crisis, which may be long after somebody raised it. */
final class Crisis {
    private Crisis() {}

    /** The first day a side's present answer says critical, or since which work stands still; empty while neither is said. */
    static Optional<LocalDate> since(Book book, ChallengeCase one, LocalDate asOf) {
        Stream<LocalDate> rated = one.ratings().values().stream()
                .map(Recorded::fact)
                .filter(rating -> rating.challenge() == ChallengeClass.CRITICAL)
                .map(ChallengeRating::ratedOn);
        return Stream.concat(rated, standing(book, one, asOf).stream())
                .filter(day -> !day.isAfter(asOf))
                .min(Comparator.naturalOrder());
    }

    /** The day of the first of the versions that say so without a break up to the present one. */
    private static Optional<LocalDate> standing(Book book, ChallengeCase one, LocalDate asOf) {
        if (one.said().severity() != IssueSeverity.STANDSTILL) {
            return Optional.empty();
        }
        LocalDate since = null;
        for (Version version : versions(book, one, asOf)) {
            boolean still = version.fact() instanceof Issue issue && issue.severity() == IssueSeverity.STANDSTILL;
            if (!still) {
                since = null;
            } else if (since == null) {
                since = version.effectiveOn();
            }
        }
        return Optional.of(since == null ? one.said().raisedOn() : since);
    }

    private static List<Version> versions(Book book, ChallengeCase one, LocalDate asOf) {
        return book.history(one.issue().id()).stream()
                .flatMap(history -> history.versions().stream())
                .filter(version -> !version.effectiveOn().isAfter(asOf))
                .sorted(Comparator.comparing(Version::effectiveOn).thenComparingInt(Version::number))
                .toList();
    }
}
