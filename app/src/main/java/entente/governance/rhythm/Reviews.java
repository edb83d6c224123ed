package entente.governance.rhythm;

import entente.arrangement.AgreedTerms;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every review of a book, and which should have been held by now. Quarters and years are those of the calendar; a year's review is its last
 * quarter's too. Nobody is asked to make up for the past: before the first review only the newest period is asked for.
 *
 * @param all by period, the newest first
 * @param since from when periods are looked back on: the contract's start, or the first day anything is known of
 */
public record Reviews(List<ReviewCase> all, Optional<LocalDate> since) {
    private static final Derived<Reviews> REVIEWS = Derived.by(Reviews::found);

    /** A period that is over and was not reviewed. */
    public record Missing(ReviewPeriod period, LocalDate dueOn, Optional<ReviewCase> planned) {
        public long late(LocalDate asOf) {
            return asOf.toEpochDay() - dueOn.toEpochDay();
        }
    }

    public Reviews {
        all = List.copyOf(all);
    }

    public static Reviews of(Book book, LocalDate asOf) {
        return REVIEWS.of(book, asOf);
    }

    public Optional<ReviewCase> find(ReviewPeriod period) {
        return all.stream().filter(one -> one.period().equals(period)).findFirst();
    }

    public List<ReviewCase> held() {
        return all.stream().filter(ReviewCase::isHeld).toList();
    }

    /** Planned and not held yet. */
    public List<ReviewCase> planned() {
        return all.stream().filter(one -> !one.isHeld()).toList();
    }

    /** Those whose period ended within the year before the day, and in which a side has not said how it sees both. */
    public Stream<ReviewCase> waitingFor(Side side, LocalDate asOf) {
        return all.stream()
                .filter(one -> one.period().last().isBefore(asOf)
                        && one.period().last().isAfter(asOf.minusYears(1)))
                .filter(one -> one.rating(side).isEmpty());
    }

    /**
     * Periods that ended in the year before the day and have no review both signed as held, the oldest first: what one side proposes alone
     * ends nothing.
     *
     * @param days after a period's end by which its review is to be held
     */
    public List<Missing> missing(LocalDate asOf, int days) {
        List<ReviewPeriod> held = held().stream()
                .filter(ReviewCase::isAgreed)
                .map(ReviewCase::period)
                .toList();
        return periods(asOf, held)
                .filter(period -> !held.contains(period))
                .map(period -> new Missing(period, period.last().plusDays(days), find(period)))
                .toList();
    }

    private Stream<ReviewPeriod> periods(LocalDate asOf, List<ReviewPeriod> held) {
        LocalDate from = since.orElse(asOf);
        ReviewPeriod newest = ReviewPeriod.quarterOf(asOf.minusMonths(3)).asked(from);
        if (newest.last().isBefore(from.plusMonths(1))) {
            return Stream.of();
        }
        if (held.isEmpty()) {
            return Stream.of(newest);
        }
        return Stream.iterate(
                        held.stream()
                                .min(Comparator.naturalOrder())
                                .orElseThrow()
                                .next(),
                        period -> period.last().isBefore(asOf),
                        ReviewPeriod::next)
                .map(period -> period.asked(from))
                .filter(period -> period.last().isAfter(asOf.minusYears(1)));
    }

    private static Reviews found(Book book, LocalDate asOf) {
        Map<Ref<PerformanceReview>, List<Recorded<ReviewRating>>> said = book.current(ReviewRating.class).stream()
                .collect(Collectors.groupingBy(one -> one.fact().review()));
        Set<UUID> held = book.inForce(PerformanceReview.class).stream()
                .filter(one -> one.fact().heldOn() != null)
                .map(Recorded::id)
                .collect(Collectors.toSet());
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        return new Reviews(
                book.current(PerformanceReview.class).stream()
                        .flatMap(one -> book.newest(PerformanceReview.class, one.ref()).stream())
                        .map(one -> of(one, said.getOrDefault(one.ref(), List.of()), held.contains(one.id())))
                        .sorted(Comparator.comparing(ReviewCase::period).reversed())
                        .toList(),
                terms.startsOn()
                        .or(() -> book.firstKnown()
                                .map(at -> at.atZone(terms.zone()).toLocalDate())));
    }

    private static ReviewCase of(
            Recorded<PerformanceReview> review, List<Recorded<ReviewRating>> said, boolean agreed) {
        Map<Side, Recorded<ReviewRating>> ratings = new EnumMap<>(Side.class);
        said.forEach(one -> one.by().side().ifPresent(side -> ratings.put(side, one)));
        return new ReviewCase(
                review,
                ratings,
                said.stream()
                        .filter(one -> one.chain() == Chain.SHARED)
                        .flatMap(one -> one.by().side().stream())
                        .distinct()
                        .toList(),
                agreed);
    }
}
