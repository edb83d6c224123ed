package entente.governance.action;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.List;

/**
 * The actions given within so many days up to a day, by whose idea they were (003-40).
 *
 * @param all those of which nobody said whose idea they were among them
 */
public record StepUp(List<Recorded<ActionItem>> all, LocalDate asOf) {
    public StepUp {
        all = List.copyOf(all);
    }

    public static StepUp of(Book book, LocalDate asOf, int days) {
        return new StepUp(
                book.current(ActionItem.class).stream()
                        .filter(one -> !one.fact().givenOn().isAfter(asOf)
                                && one.fact().givenOn().isAfter(asOf.minusDays(days)))
                        .toList(),
                asOf);
    }

    /** Those done by one side's people. */
    public StepUp of(Side side) {
        return new StepUp(
                all.stream().filter(one -> one.fact().ownedBy() == side).toList(), asOf);
    }

    public List<Recorded<ActionItem>> known() {
        return all.stream().filter(one -> one.fact().initiative() != null).toList();
    }

    public List<Recorded<ActionItem>> given() {
        return by(Initiative.GIVEN);
    }

    public List<Recorded<ActionItem>> takenOn() {
        return by(Initiative.TAKEN_ON);
    }

    LocalDate newest() {
        return all.stream()
                .map(one -> one.fact().givenOn())
                .max(LocalDate::compareTo)
                .orElse(asOf);
    }

    private List<Recorded<ActionItem>> by(Initiative initiative) {
        return all.stream().filter(one -> one.fact().initiative() == initiative).toList();
    }
}
