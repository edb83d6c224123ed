package entente.governance.action;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * What one side did of what it said: actions done by their day, of those whose day is over or that were done before it (formulae 4.12,
 * say/do ratio).
 *
 * @param due what it said and what fell due in the window
 * @param kept what of it was done by its day
 */
public record SayDo(Side side, List<Recorded<ActionItem>> due, List<Recorded<ActionItem>> kept) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SayDo {
        due = List.copyOf(due);
        kept = List.copyOf(kept);
    }

    /** Of the actions due in the days up to the day. */
    public static SayDo of(Book book, Side side, LocalDate asOf, int days) {
        List<Recorded<ActionItem>> due = book.current(ActionItem.class).stream()
                .filter(action -> action.fact().ownedBy() == side)
                .filter(action -> action.fact().isDue(asOf))
                .filter(action -> !action.fact().dueOn().isBefore(asOf.minusDays(days)))
                .toList();
        return new SayDo(
                side,
                due,
                due.stream().filter(action -> !action.fact().isMissed(asOf)).toList());
    }

    /** In percent, one decimal place; Unknown where nothing was due. */
    public Figure share() {
        if (due.isEmpty()) {
            return Figure.unknown(Text.of("governance.saydo.none", side));
        }
        BigDecimal share = BigDecimal.valueOf(kept.size())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(due.size()), 1, RoundingMode.HALF_EVEN);
        return Figure.known(
                new Amount(share, Unit.PERCENT),
                Explanation.of("governance.saydo.of", kept.size(), due.size())
                        .because(due.stream()
                                .filter(action -> !kept.contains(action))
                                .map(SayDo::missed)
                                .toList()));
    }

    private static Explanation missed(Recorded<ActionItem> action) {
        return Explanation.of(
                        "governance.saydo.missed",
                        action.fact().what(),
                        action.fact().owner(),
                        action.fact().dueOn())
                .from(action.source());
    }
}
