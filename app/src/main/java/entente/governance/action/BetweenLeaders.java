package entente.governance.action;

import entente.kernel.Amount;
import entente.kernel.BySide;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.team.LeadershipPair;
import entente.team.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the two who lead the whole arrangement still owe each other (formulae 4.12, open items between the pair): open actions of one leader for
 * which the other waits. Whoever an action names is found by name, as everywhere.
 */
public final class BetweenLeaders {
    private BetweenLeaders() {}

    /** Open actions of each side's leader, as a count from 0. Unknown while nobody is named as one of the two. */
    public static BySide open(Book book, LocalDate asOf) {
        Optional<LeadershipPair> pair = book.current(LeadershipPair.class).stream()
                .map(Recorded::fact)
                .filter(one -> one.initiative() == null && one.runsOn(asOf))
                .findFirst();
        Optional<String> client = pair.flatMap(one -> name(book, one, Side.CLIENT));
        Optional<String> provider = pair.flatMap(one -> name(book, one, Side.PROVIDER));
        return client.isEmpty() || provider.isEmpty()
                ? BySide.of(side -> Figure.unknown(Text.of("pairing.open.vacant")))
                : new BySide(
                        open(book, Side.CLIENT, client.get(), provider.get(), asOf),
                        open(book, Side.PROVIDER, provider.get(), client.get(), asOf));
    }

    private static Optional<String> name(Book book, LeadershipPair pair, Side side) {
        return Optional.ofNullable(pair.half(side).leader())
                .flatMap(leader -> book.find(Person.class, leader))
                .map(person -> person.fact().name());
    }

    private static Figure open(Book book, Side side, String owner, String waits, LocalDate asOf) {
        List<Recorded<ActionItem>> open = book.current(ActionItem.class).stream()
                .filter(action -> isBetween(action.fact(), side, owner, waits))
                .filter(action -> !action.fact().givenOn().isAfter(asOf))
                .sorted(Comparator.comparing(action -> action.fact().dueOn()))
                .toList();
        long late = open.stream()
                .filter(action -> action.fact().dueOn().isBefore(asOf))
                .count();
        return Figure.known(
                Amount.count(open.size()),
                Explanation.of("pairing.open.of", open.size(), late)
                        .because(open.stream()
                                .map(action -> Explanation.of(
                                                "pairing.open.one",
                                                action.fact().what(),
                                                action.fact().dueOn())
                                        .from(action.source()))
                                .toList()));
    }

    private static boolean isBetween(ActionItem action, Side side, String owner, String waits) {
        String counterpart = action.counterpart();
        return action.isOpen()
                && action.ownedBy() == side
                && isCalled(action.owner(), owner)
                && counterpart != null
                && isCalled(counterpart, waits);
    }

    private static boolean isCalled(String said, String name) {
        return said.strip().equalsIgnoreCase(name.strip());
    }
}
