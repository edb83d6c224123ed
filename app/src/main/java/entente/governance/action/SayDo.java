package entente.governance.action;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * What one side did of what it said: actions done by their day, of those whose day is over or that were done before it (formulae 4.12,
 * say/do ratio). The day is the one that stood when it passed: neither moving it afterwards nor dropping what is late betters the ratio.
 *
 * @param due what it said and what fell due in the window
 * @param kept what of it was done by its day
 */
public record SayDo(Side side, List<Pledge> due, List<Pledge> kept) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SayDo {
        due = List.copyOf(due);
        kept = List.copyOf(kept);
    }

    /** Of the actions due in the days up to the day. */
    public static SayDo of(Book book, Side side, LocalDate asOf, int days) {
        List<Pledge> due = Pledge.all(book, asOf)
                .filter(pledge -> pledge.said().ownedBy() == side)
                .filter(pledge -> pledge.isDue(asOf))
                .filter(pledge -> !pledge.dueOn().isBefore(asOf.minusDays(days)))
                .toList();
        return new SayDo(
                side, due, due.stream().filter(pledge -> !pledge.isMissed(asOf)).toList());
    }

    /** Of those alone whose day is no later. */
    public SayDo until(LocalDate last) {
        return new SayDo(side, until(due, last), until(kept, last));
    }

    private static List<Pledge> until(List<Pledge> pledges, LocalDate last) {
        return pledges.stream().filter(pledge -> !pledge.dueOn().isAfter(last)).toList();
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
                                .filter(pledge -> !kept.contains(pledge))
                                .map(SayDo::missed)
                                .toList()));
    }

    private static Explanation missed(Pledge pledge) {
        return Explanation.of(
                        "governance.saydo.missed",
                        pledge.said().what(),
                        pledge.said().owner(),
                        pledge.dueOn())
                .from(pledge.action().source());
    }
}
