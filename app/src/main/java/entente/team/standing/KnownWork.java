package entente.team.standing;

import entente.assessment.RatingGuard;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.team.ProcessKnowledge;
import entente.team.ProcessRequirement;
import entente.team.ProcessWalk;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One piece of work a seat has to know, and how well it is known there (004-10).
 *
 * @param known the newest check of whoever sits there today, where it may be seen
 * @param walked when the seat last saw it done
 */
public record KnownWork(
        Recorded<ProcessRequirement> needed,
        Seat seat,
        Optional<Recorded<ProcessKnowledge>> known,
        Optional<Recorded<ProcessWalk>> walked) {

    private static final Derived<List<KnownWork>> ALL = Derived.by(KnownWork::found);

    /** Every piece of work any seat has to know, as it was known on the day. */
    public static List<KnownWork> all(Book book, LocalDate asOf) {
        return ALL.of(book, asOf);
    }

    private static List<KnownWork> found(Book book, LocalDate asOf) {
        Seats seats = Seats.of(book, asOf);
        List<Recorded<ProcessKnowledge>> known = RatingGuard.readable(book, ProcessKnowledge.class, asOf);
        List<Recorded<ProcessWalk>> walks = book.current(ProcessWalk.class);
        return book.current(ProcessRequirement.class).stream()
                .flatMap(needed -> seats.find(needed.fact().seat()).stream()
                        .map(seat -> new KnownWork(
                                needed, seat, known(known, needed, seat, asOf), walked(walks, needed, asOf))))
                .toList();
    }

    private static Optional<Recorded<ProcessKnowledge>> known(
            List<Recorded<ProcessKnowledge>> all, Recorded<ProcessRequirement> needed, Seat seat, LocalDate asOf) {
        return seat.holder()
                .flatMap(holder -> all.stream()
                        .filter(one -> one.fact().person().equals(holder.fact().person()))
                        .filter(one -> one.fact().service().equals(needed.fact().service()))
                        .filter(one -> !one.fact().ratedOn().isAfter(asOf))
                        .max(Comparator.comparing(one -> one.fact().ratedOn())));
    }

    private static Optional<Recorded<ProcessWalk>> walked(
            List<Recorded<ProcessWalk>> all, Recorded<ProcessRequirement> needed, LocalDate asOf) {
        return all.stream()
                .filter(one -> one.fact().seat().equals(needed.fact().seat())
                        && one.fact().service().equals(needed.fact().service()))
                .filter(one -> !one.fact().walkedOn().isAfter(asOf))
                .max(Comparator.comparing(one -> one.fact().walkedOn()));
    }

    /** Whether whoever sits there knows less of it than the seat asks; no where that may not be seen. */
    public boolean isBelow() {
        return known.filter(one -> one.fact().level().compareTo(needed.fact().level()) < 0)
                .isPresent();
    }

    /** Whether the seat saw it done within so many months. */
    public boolean isWalked(LocalDate asOf, int months) {
        return walked.filter(one -> !one.fact().walkedOn().plusMonths(months).isBefore(asOf))
                .isPresent();
    }
}
