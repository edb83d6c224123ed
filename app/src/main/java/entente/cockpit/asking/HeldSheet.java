package entente.cockpit.asking;

import entente.access.Member;
import entente.asking.Held;
import entente.ledger.Book;
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
 * @param byName what the person answered by name
 */
public record HeldSheet(
        String name,
        String email,
        List<Recorded<? extends Fact>> facts,
        List<Held.ByName> byName,
        List<Held.Asked> asked,
        List<Held.Objection> objections) {

    public static HeldSheet of(Member member, Book book, Kinds kinds, Held held) {
        Set<UUID> me = book.current(Person.class).stream()
                .filter(said -> said.fact().side() == member.side())
                .filter(said -> isMe(said.fact(), member))
                .map(Recorded::id)
                .collect(Collectors.toSet());
        return new HeldSheet(
                member.person().name(),
                member.person().email(),
                kinds.all().stream().flatMap(kind -> about(book, kind, me)).toList(),
                held.byName(member),
                held.asked(member),
                held.objections(member));
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
