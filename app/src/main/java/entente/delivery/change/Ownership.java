package entente.delivery.change;

import entente.delivery.Project;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.signal.Finding;
import entente.signal.Reading;
import entente.team.LeadershipPair;
import entente.team.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether the owner of a project leads for the client. */
record Ownership(Book book, LocalDate asOf, Recorded<Project> project) {
    /** The owner is one of those who lead for the client. */
    Optional<Finding> finding(CharterCompleteness now) {
        Optional<Ref<Person>> owner =
                now.charter().flatMap(c -> Optional.ofNullable(c.fact().owner()));
        List<Recorded<LeadershipPair>> pairs = book.current(LeadershipPair.class).stream()
                .filter(pair -> pair.fact().runsOn(asOf))
                .toList();
        boolean leads = pairs.stream()
                .anyMatch(pair -> Optional.ofNullable(
                                pair.fact().half(Side.CLIENT).leader())
                        .equals(owner));
        if (owner.isEmpty() || leads) {
            return Optional.empty();
        }
        Object name = book.find(Person.class, owner.get())
                .<Object>map(person -> person.fact().name())
                .orElse("-");
        List<Explanation> why = List.of(Explanation.of("delivery.e05.pairs", pairs.size())
                .from(pairs.stream().map(Recorded::source).toList()));
        if (pairs.isEmpty()) {
            return Optional.of(Finding.unknown(Text.of("delivery.e05.nopair", name), why, asOf));
        }
        Text says = Text.of("delivery.e05.notleader", project.fact().name(), name);
        return Optional.of(new Finding(Band.ACT, says, Figure.unknown(says, why), Reading.FULL, asOf));
    }
}
