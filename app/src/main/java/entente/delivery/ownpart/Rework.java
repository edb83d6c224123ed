package entente.delivery.ownpart;

import entente.arrangement.AgreedTerms;
import entente.arrangement.Debts;
import entente.delivery.ReworkItem;
import entente.kernel.Amount;
import entente.kernel.CauseParty;
import entente.kernel.DateRange;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Work done again, by whose side the reason lay on. An item that names a side counts once that side accepted it; until then it is nobody's.
 *
 * @param items found in the time looked at, of every origin
 */
public record Rework(List<Recorded<ReworkItem>> items) {
    public Rework {
        items = List.copyOf(items);
    }

    public static Rework of(Book book, LocalDate asOf, DateRange during) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        Debts debts = Debts.of(book, terms, terms.calendar(), asOf);
        return new Rework(book.current(ReworkItem.class).stream()
                .filter(item -> during.contains(item.fact().foundOn()))
                .filter(item -> counts(item, debts))
                .toList());
    }

    private static boolean counts(Recorded<ReworkItem> item, Debts debts) {
        return switch (item.fact().origin()) {
            case CLIENT -> debts.count(item, Side.CLIENT);
            case PROVIDER -> debts.count(item, Side.PROVIDER);
            case JOINT, EXTERNAL, UNKNOWN -> true;
        };
    }

    public List<Recorded<ReworkItem>> by(CauseParty origin) {
        return items.stream().filter(item -> item.fact().origin() == origin).toList();
    }

    /** What rework of this origin cost. Unknown where no item of it has a cost, and in more than one currency. */
    public Figure cost(CauseParty origin) {
        List<Recorded<ReworkItem>> known =
                by(origin).stream().filter(item -> item.fact().cost() != null).toList();
        List<Money> amounts = known.stream()
                .map(item -> Objects.requireNonNull(item.fact().cost()))
                .toList();
        if (amounts.isEmpty()) {
            return Figure.unknown(Text.of("delivery.own.rework.nocost", origin), explained(origin));
        }
        if (amounts.stream().map(Money::currency).distinct().count() > 1) {
            return Figure.unknown(Text.of("delivery.own.currencies"), explained(origin));
        }
        int open = by(origin).size() - known.size();
        return Figure.known(
                Amount.of(amounts.stream().reduce(Money::plus).orElseThrow()),
                Explanation.of("delivery.own.rework.cost", origin, open).because(explained(origin)));
    }

    /** Working days that rework of this origin took, as far as they are said. */
    public Figure days(CauseParty origin) {
        List<Recorded<ReworkItem>> known =
                by(origin).stream().filter(item -> item.fact().days() != null).toList();
        if (known.isEmpty()) {
            return Figure.unknown(Text.of("delivery.own.rework.nodays", origin), explained(origin));
        }
        long days = known.stream()
                .mapToLong(item -> Objects.requireNonNull(item.fact().days()))
                .sum();
        return Figure.known(
                BigDecimal.valueOf(days),
                Unit.WORKING_DAYS,
                Explanation.of("delivery.own.rework.days", origin).because(explained(origin)));
    }

    public List<Explanation> explained(CauseParty origin) {
        return by(origin).stream().map(Rework::explained).toList();
    }

    public static Explanation explained(Recorded<ReworkItem> item) {
        ReworkItem said = item.fact();
        Explanation told = Explanation.of("delivery.own.rework.item", said.what(), said.foundOn(), said.origin())
                .from(item.source());
        Money cost = said.cost();
        return cost == null ? told : told.is(Amount.of(cost));
    }
}
