package entente.commercial;

import entente.delivery.ReworkItem;
import entente.kernel.Amount;
import entente.kernel.CauseParty;
import entente.kernel.DateRange;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 000-08: what did our own conduct cost us this quarter? Cost that the client caused, over everything spent in the same 90 calendar days.
 * What a cause is agreed to be, or a side says of itself, counts; a cause nobody knows is shown and counts for nobody.
 */
public final class OwnConductCost implements Rule {
    static final Limits SHARE = Limits.above(
            Term.number("000-08.share.watch", "2.5", "signal.source.ours"),
            Term.number("000-08.share.act", "5", "commercial.source.conduct"),
            Unit.PERCENT);
    static final Term<Integer> WINDOW = Term.whole("000-08.days", 90, "signal.source.ours");
    static final Term<Integer> STALE = Term.whole("000-08.stale", 180, "signal.source.ours");

    @Override
    public String practice() {
        return "000-08";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(SHARE), WINDOW, STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        DateRange quarter = new DateRange(asOf.minusDays(policy.of(WINDOW)), asOf.plusDays(1));
        OwnConduct conduct = OwnConduct.of(book, asOf, quarter);
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("commercial.conduct.question"),
                List.of(finding(book, policy, asOf, conduct)),
                List.of(mirror(conduct, CauseParty.CLIENT), mirror(conduct, CauseParty.PROVIDER))));
    }

    private static Finding finding(Book book, Policy policy, LocalDate asOf, OwnConduct conduct) {
        Optional<LocalDate> newest = newest(book, asOf);
        if (newest.isEmpty()) {
            return Finding.unknown(Text.of("commercial.conduct.nothing"), List.of(), asOf);
        }
        if (newest.get().isBefore(asOf.minusDays(policy.of(STALE)))) {
            Explanation limit = policy.because(STALE, Amount.days(policy.of(STALE)));
            return Finding.unknown(Text.of("commercial.conduct.stale", newest.get()), List.of(limit), newest.get());
        }
        Figure spent = Costs.of(book, asOf).spent(conduct.during().from());
        if (!(spent instanceof Figure.Known known)) {
            return Finding.unknown(
                    Text.of("commercial.conduct.nospend", policy.of(WINDOW)), List.of(spent.because()), asOf);
        }
        Figure cost = conduct.cost(CauseParty.CLIENT, known.amount().unit());
        Figure share = new Ratio(cost, spent)
                .percent(Explanation.of("commercial.conduct.share").because(others(conduct, known)));
        Text says = Text.of("commercial.conduct.says", shown(share), shown(cost), policy.of(WINDOW));
        Finding judged = SHARE.judge(policy, share, says, newest.get());
        return conduct.uncosted(CauseParty.CLIENT) > 0 ? judged.thin() : judged;
    }

    /** The same cost by every other party, so that the whole is seen; what is JOINT or UNKNOWN is nobody's here. */
    private static List<Explanation> others(OwnConduct conduct, Figure.Known spent) {
        List<Explanation> others = new ArrayList<>();
        for (CauseParty party : CauseParty.values()) {
            if (party != CauseParty.CLIENT && !conduct.by(party).isEmpty()) {
                others.add(conduct.cost(party, spent.amount().unit()).because());
            }
        }
        return others;
    }

    private static Optional<LocalDate> newest(Book book, LocalDate asOf) {
        return Stream.concat(
                        book.current(ReworkItem.class).stream()
                                .map(item -> item.fact().foundOn()),
                        book.current(CostImpact.class).stream()
                                .map(impact -> impact.fact().incurredOn()))
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder());
    }

    private static Object shown(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> known.amount();
            case Figure.Unknown unknown -> unknown.reason();
        };
    }

    private static Mirror mirror(OwnConduct conduct, CauseParty party) {
        List<Explanation> own = conduct.explained(party);
        Side side = party == CauseParty.CLIENT ? Side.CLIENT : Side.PROVIDER;
        return Mirror.of(
                side,
                Text.of("commercial.conduct.mirror"),
                Text.of("commercial.conduct.mirror.says", side, own.size()),
                own);
    }
}
