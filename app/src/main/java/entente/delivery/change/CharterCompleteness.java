package entente.delivery.change;

import entente.delivery.Project;
import entente.delivery.ProjectCharter;
import entente.delivery.ProjectCharter.ScopeItem;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.SignOff;
import entente.team.Person;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of a project is defined (000-E05): outcome, scope, assumptions, acceptance and an owner who signs count a fifth each, of scope
 * half for what belongs to it and half for what does not, of the owner half for the name and half for the client's signature.
 *
 * @param owner the name of the leader who signs it for the client
 */
public record CharterCompleteness(Optional<Recorded<ProjectCharter>> charter, Optional<String> owner) {

    /** One part of the definition. */
    public record Part(Explanation says, int points, boolean isThere) {}

    /** Of the charter that holds for the project, or else of the one proposed last. */
    public static CharterCompleteness of(Book book, Ref<Project> project) {
        Optional<Recorded<ProjectCharter>> charter = book.current(ProjectCharter.class).stream()
                .filter(one -> one.fact().project().equals(project))
                .reduce((first, second) -> second);
        Optional<String> owner = charter.flatMap(
                        one -> Optional.ofNullable(one.fact().owner()))
                .flatMap(person -> book.find(Person.class, person))
                .map(person -> person.fact().name());
        return new CharterCompleteness(charter, owner);
    }

    public List<Part> parts() {
        return List.of(
                part("outcome", 20, charter.map(c -> isSaid(c.fact().outcome())).orElse(false)),
                part("scope.in", 10, inScope(true)),
                part("scope.out", 10, inScope(false)),
                part(
                        "assumptions",
                        20,
                        charter.map(c -> !c.fact().assumptions().isEmpty()).orElse(false)),
                part(
                        "acceptance",
                        20,
                        charter.map(c -> !c.fact().acceptance().isEmpty()).orElse(false)),
                part("owner", 10, charter.map(c -> c.fact().owner() != null).orElse(false)),
                signature());
    }

    /** What is there, in percent; nothing of it where there is no charter. */
    public Figure percent() {
        int points =
                parts().stream().filter(Part::isThere).mapToInt(Part::points).sum();
        Explanation because = charter.map(
                        c -> Explanation.of("delivery.charter.complete").from(c.source()))
                .orElseGet(() -> Explanation.of("delivery.charter.none"));
        return Figure.known(
                Amount.percent(BigDecimal.valueOf(points)),
                because.because(parts().stream().map(Part::says).toList()));
    }

    public List<Explanation> missing() {
        return parts().stream().filter(part -> !part.isThere()).map(Part::says).toList();
    }

    private boolean inScope(boolean included) {
        return charter.stream()
                .flatMap(c -> c.fact().scope().stream())
                .map(ScopeItem::included)
                .anyMatch(is -> is == included);
    }

    /** Only an owner who is named can have signed as the owner. */
    private boolean signed() {
        return charter.filter(c -> c.fact().owner() != null)
                .flatMap(c -> c.version().signOff(Side.CLIENT))
                .map(SignOff::agrees)
                .orElse(false);
    }

    /** Names who is missing, where a name is known. */
    private Part signature() {
        Part plain = part("signed", 10, signed());
        return plain.isThere()
                ? plain
                : owner.map(name -> new Part(
                                Explanation.of("delivery.charter.signed.awaits", name)
                                        .is(Amount.percent(BigDecimal.ZERO)),
                                plain.points(),
                                false))
                        .orElse(plain);
    }

    private static Part part(String name, int points, boolean there) {
        String says = "delivery.charter." + name + (there ? ".there" : ".missing");
        return new Part(Explanation.of(says).is(Amount.percent(BigDecimal.valueOf(there ? points : 0))), points, there);
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
