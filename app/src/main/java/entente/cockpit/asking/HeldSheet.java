package entente.cockpit.asking;

import entente.access.Member;
import entente.asking.Held;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Component;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.Person;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything this arrangement holds on the person who reads it.
 *
 * @param facts what is recorded of the person or points to it, as far as it is the person's to read
 * @param ratings of the person, whatever its role lets it read elsewhere
 * @param whole the side's book before it is narrowed to a role, in which references are found
 * @param byName what the person answered by name
 */
public record HeldSheet(
        String name,
        String email,
        List<Recorded<? extends Fact>> facts,
        List<Recorded<? extends Fact>> ratings,
        Book whole,
        Chain own,
        List<Held.ByName> byName,
        List<Held.Asked> asked,
        List<Held.Objection> objections) {

    /**
     * Of whoever reads it.
     *
     * @param whole the side's book as it is, before it is narrowed to a role
     */
    public static HeldSheet of(Member member, Book book, Book whole, Kinds kinds, Held held) {
        List<Recorded<? extends Fact>> ratings = member.looksThroughOthersEyes()
                ? List.of()
                : new RatedSelf(whole, member.person().email()).all(kinds);
        Set<UUID> rated = ratings.stream().map(Recorded::id).collect(Collectors.toSet());
        Set<UUID> me = book.current(Person.class).stream()
                .filter(said -> said.fact().side() == member.side())
                .filter(said -> isMe(said.fact(), member))
                .map(Recorded::id)
                .collect(Collectors.toSet());
        return new HeldSheet(
                member.person().name(),
                member.person().email(),
                kinds.all().stream()
                        .flatMap(kind -> about(book, kind, me))
                        .filter(said -> !rated.contains(said.id()))
                        .toList(),
                ratings,
                whole,
                Chain.of(member.side()),
                held.byName(member),
                held.asked(member),
                held.objections(member));
    }

    /** The ratings in the reader's words. */
    public List<HeldRating> rated(Words words) {
        return ratings.stream()
                .map(said -> HeldRating.of(said, whole, own, words))
                .toList();
    }

    /** Everything that is recorded, ratings first. */
    public Stream<Recorded<? extends Fact>> recorded() {
        return Stream.concat(ratings.stream(), facts.stream());
    }

    private static boolean isMe(Person person, Member member) {
        String email = Objects.toString(person.email(), "").toLowerCase(Locale.ROOT);
        return email.isEmpty()
                ? person.name().equals(member.person().name())
                : email.equals(member.person().email().toLowerCase(Locale.ROOT));
    }

    private static <T extends Fact> Stream<Recorded<? extends Fact>> about(Book book, Kind<T> kind, Set<UUID> me) {
        return book.current(kind.type()).stream()
                .filter(said -> me.contains(said.id()) || pointsTo(kind, said.fact(), me))
                .map(said -> said);
    }

    private static boolean pointsTo(Kind<?> kind, Fact fact, Set<UUID> me) {
        return kind.components().stream()
                .filter(component -> component.sort() == Component.Sort.REF)
                .map(component -> component.of(fact))
                .anyMatch(value -> value instanceof Ref<?> ref && me.contains(ref.id()));
    }
}
