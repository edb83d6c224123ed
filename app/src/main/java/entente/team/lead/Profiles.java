package entente.team.lead;

import entente.assessment.RatingGuard;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.LeaderProfile;
import entente.team.LeaderRequirement;
import entente.team.Person;
import entente.team.RoleSeat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The profiles a reader may still look at, and what leaders' seats ask for. */
public record Profiles(List<Recorded<LeaderProfile>> all, List<Recorded<LeaderRequirement>> asked) {
    public Profiles {
        all = List.copyOf(all);
        asked = List.copyOf(asked);
    }

    public static Profiles of(Book book, LocalDate asOf) {
        return new Profiles(
                RatingGuard.readable(book, LeaderProfile.class, asOf).stream()
                        .filter(one -> !one.fact().ratedOn().isAfter(asOf))
                        .toList(),
                book.current(LeaderRequirement.class));
    }

    /** Whether anybody was asked about a person, for any seat. */
    public boolean knows(Ref<Person> person) {
        return all.stream().anyMatch(one -> one.fact().person().equals(person));
    }

    /** Whether a side keeps profiles of its leaders at all. */
    public boolean isKeptBy(Side side) {
        return all.stream().anyMatch(one -> one.fact().side() == side);
    }

    /** What a seat asks for. */
    public Optional<Recorded<LeaderRequirement>> asked(Ref<RoleSeat> seat) {
        return asked.stream().filter(one -> one.fact().seat().equals(seat)).findFirst();
    }

    /** The newest word on one person for one seat. */
    public Optional<ProfileFit> of(Ref<RoleSeat> seat, Ref<Person> person) {
        return all.stream()
                .filter(one ->
                        one.fact().seat().equals(seat) && one.fact().person().equals(person))
                .max(Comparator.comparing(one -> one.fact().ratedOn()))
                .map(one -> ProfileFit.of(one, asked(seat).map(Recorded::fact)));
    }

    /** Whoever has a profile for a seat, one newest each, in the order they were first recorded; never by their points. */
    public List<ProfileFit> candidates(Ref<RoleSeat> seat) {
        return all.stream()
                .filter(one -> one.fact().seat().equals(seat))
                .map(one -> one.fact().person())
                .distinct()
                .flatMap(person -> of(seat, person).stream())
                .toList();
    }
}
