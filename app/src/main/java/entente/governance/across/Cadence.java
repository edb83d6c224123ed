package entente.governance.across;

import entente.governance.forum.Forum;
import entente.governance.forum.Sittings;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How often the two sides meet: the days between two sessions, as planned, of the forum that meets most often.
 *
 * @param days the middle one of the gaps that come next; months are not all alike, and a holiday is no new rhythm
 */
public record Cadence(Recorded<Forum> forum, long days) {
    private static final int LOOKED_AT = 7;

    /** Empty where no forum has two sessions before it. */
    public static Optional<Cadence> of(Book book, LocalDate asOf) {
        return Sittings.forums(book).stream()
                .flatMap(forum -> of(forum, asOf).stream())
                .min(Comparator.comparingLong(Cadence::days));
    }

    private static Optional<Cadence> of(Recorded<Forum> forum, LocalDate asOf) {
        List<LocalDate> next = forum.fact().series().days().tailSet(asOf, true).stream()
                .limit(LOOKED_AT)
                .toList();
        List<Long> gaps = IntStream.range(1, next.size())
                .mapToObj(i -> ChronoUnit.DAYS.between(next.get(i - 1), next.get(i)))
                .sorted()
                .toList();
        return gaps.isEmpty() ? Optional.empty() : Optional.of(new Cadence(forum, gaps.get((gaps.size() - 1) / 2)));
    }
}
