package entente.governance.action;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What one person said to do and has not done. Whoever an action names is found by name among the people of its side. */
public final class OwnActions {
    private OwnActions() {}

    /** All that is open and due by a day, longest due first. */
    public static List<Recorded<ActionItem>> openBy(Book book, Side side, String name, LocalDate day) {
        return book.current(ActionItem.class).stream()
                .filter(action -> action.fact().isOpen()
                        && action.fact().ownedBy() == side
                        && action.fact().owner().strip().equalsIgnoreCase(name.strip())
                        && !action.fact().dueOn().isAfter(day))
                .sorted(Comparator.comparing(
                                (Recorded<ActionItem> a) -> a.fact().dueOn())
                        .thenComparing(Recorded::id))
                .toList();
    }
}
