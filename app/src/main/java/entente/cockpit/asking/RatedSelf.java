package entente.cockpit.asking;

import entente.assessment.HeldOnPerson;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Version;
import entente.team.Assignment;
import entente.team.ChampionRating;
import entente.team.ChangeInitiative;
import entente.team.CredibilityRating;
import entente.team.DevelopmentPlan;
import entente.team.LeaderAttributes;
import entente.team.LeadershipPair;
import entente.team.LinkStrength;
import entente.team.Person;
import entente.team.RatesOwnPeople;
import entente.team.RoleSeat;
import entente.team.Verification;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is held in a book on one person: by its name, as a leader of the pair, or as whoever sat in the seat that was rated. A person is
 * known by its address alone, since two may have one name.
 */
record RatedSelf(Book whole, Set<Ref<Person>> self) {
    /** In the side's book as it is, before it is narrowed to a role. */
    static RatedSelf of(Book whole, String email) {
        return new RatedSelf(
                whole,
                whole.current(Person.class).stream()
                        .filter(one -> email.equalsIgnoreCase(
                                Objects.requireNonNullElse(one.fact().email(), "")))
                        .map(Recorded::ref)
                        .collect(Collectors.toSet()));
    }

    /** Switched off or on, kept long or not: whatever is there is the person's to see. */
    List<Recorded<? extends Fact>> all(Kinds kinds) {
        return kinds.all().stream()
                .filter(kind -> HeldOnPerson.class.isAssignableFrom(kind.type()))
                .flatMap(this::of)
                .toList();
    }

    private <T extends Fact> Stream<Recorded<? extends Fact>> of(Kind<T> kind) {
        return whole.current(kind.type()).stream()
                .filter(said -> said.fact() instanceof HeldOnPerson held && isMe(held))
                .map(said -> said);
    }

    private boolean isMe(HeldOnPerson held) {
        return switch (held) {
            case RatesOwnPeople own -> self.contains(own.person());
            case LeaderAttributes leader -> led(leader.pair(), leader.side(), leader.ratedOn());
            case CredibilityRating seat -> sat(seat.seat(), seat.ratedOn());
            case ChampionRating champion ->
                whole.find(ChangeInitiative.class, champion.initiative())
                        .filter(change -> sat(change.fact().champion(), champion.ratedOn()))
                        .isPresent();
            case LinkStrength link -> sat(link.from(), link.ratedOn()) || sat(link.to(), link.ratedOn());
            case DevelopmentPlan plan -> self.contains(plan.person());
            case Verification verified -> self.contains(verified.person());
            default -> false;
        };
    }

    /** Whoever led on the day that was rated; of a pair that was recorded later, whoever led at first. */
    private boolean led(Ref<LeadershipPair> pair, Side side, LocalDate day) {
        return whole.on(day)
                .find(LeadershipPair.class, pair)
                .map(Recorded::fact)
                .or(() -> first(pair))
                .flatMap(one -> Optional.ofNullable(one.half(side).leader()))
                .filter(self::contains)
                .isPresent();
    }

    private Optional<LeadershipPair> first(Ref<LeadershipPair> pair) {
        return whole.history(pair.id()).stream()
                .flatMap(history -> history.standing().stream())
                .map(Version::fact)
                .flatMap(fact -> fact instanceof LeadershipPair one ? Stream.of(one) : Stream.empty())
                .findFirst();
    }

    private boolean sat(@Nullable Ref<RoleSeat> seat, LocalDate day) {
        return whole.current(Assignment.class).stream()
                .map(Recorded::fact)
                .filter(one -> one.seat().equals(seat) && one.runsOn(day))
                .anyMatch(one -> one.person() != null && self.contains(one.person()));
    }
}
