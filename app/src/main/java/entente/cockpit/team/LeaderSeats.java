package entente.cockpit.team;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.signal.Policy;
import entente.team.LeaderRequirement;
import entente.team.Person;
import entente.team.lead.LeadersWhole;
import entente.team.lead.ProfileFit;
import entente.team.lead.Profiles;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Leaders' seats of the reader's side, what each asks for, and what people bring: one spoke beside another, no mean, and nobody in any order
 * but that of the names.
 *
 * @param hole below it a spoke is a hole, of 5
 */
public record LeaderSeats(List<One> all, BigDecimal hole) {
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** One seat, whoever sits there and whoever else was looked at for it. */
    public record One(Seat seat, Optional<LeaderRequirement> asked, List<Candidate> candidates) {
        public One {
            candidates = List.copyOf(candidates);
        }
    }

    /** Somebody who holds the seat or might. */
    public record Candidate(String name, boolean holds, ProfileFit fit) {}

    public LeaderSeats {
        all = List.copyOf(all);
    }

    static LeaderSeats of(Side reader, Book book, LocalDate day) {
        Profiles profiles = Profiles.of(book, day);
        return new LeaderSeats(
                Seats.of(book, day).all().stream()
                        .filter(seat -> seat.side() == reader)
                        .map(seat -> new One(
                                seat,
                                profiles.asked(seat.ref()).map(Recorded::fact),
                                profiles.candidates(seat.ref()).stream()
                                        .map(fit -> candidate(book, seat, fit))
                                        .sorted(Comparator.comparing(Candidate::name))
                                        .toList()))
                        .filter(one -> one.asked.isPresent() || !one.candidates.isEmpty())
                        .toList(),
                Policy.of(book).of(LeadersWhole.HOLE));
    }

    /** How far 1 to 5 goes on a line, in percent. */
    public static int percent(BigDecimal points) {
        return points.multiply(TWENTY).setScale(0, RoundingMode.HALF_EVEN).intValueExact();
    }

    public static int percent(int points) {
        return percent(BigDecimal.valueOf(points));
    }

    private static Candidate candidate(Book book, Seat seat, ProfileFit fit) {
        Ref<Person> person = fit.profile().fact().person();
        return new Candidate(
                book.find(Person.class, person).map(one -> one.fact().name()).orElse(""),
                seat.holder()
                        .filter(held -> person.equals(held.fact().person()))
                        .isPresent(),
                fit);
    }
}
