package entente.commercial;

import entente.delivery.ReworkItem;
import entente.delivery.ownpart.Punctuality;
import entente.delivery.ownpart.ReliefDrafts;
import entente.delivery.ownpart.Rework;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 000-E08, as far as it is measured by dates and money: do we keep our own house in order? Rework that began at the client over everything
 * spent in the last 90 calendar days, and what the client owed that came by its day. How departments take the decision, and who comes to
 * the forums, is asked elsewhere.
 */
public final class OwnHouse implements Rule {
    static final Limits REWORK = Limits.above(
            Term.number("000-E08.rework.watch", "1.5", "signal.source.ours"),
            Term.number("000-E08.rework.act", "3", "commercial.source.conduct"),
            Unit.PERCENT);
    static final Limits PUNCTUAL = Limits.below(
            Term.number("000-E08.punctual.watch", "90", "signal.source.ours"),
            Term.number("000-E08.punctual.act", "80", "signal.source.ours"),
            Unit.PERCENT);
    static final Term<Integer> WINDOW = Term.whole("000-E08.days", 90, "signal.source.ours");
    static final Term<Integer> LEAST = Term.whole("000-E08.least", 5, "signal.source.ours");
    static final Term<Integer> STALE = Term.whole("000-E08.stale", 180, "signal.source.ours");

    @Override
    public String practice() {
        return "000-E08";
    }

    @Override
    public List<Term<?>> terms() {
        return Stream.concat(
                        Limits.terms(List.of(REWORK, PUNCTUAL), WINDOW, LEAST, STALE).stream(),
                        ReliefDrafts.TERMS.stream())
                .toList();
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        DateRange window = new DateRange(asOf.minusDays(policy.of(WINDOW)), asOf.plusDays(1));
        Rework rework = Rework.of(book, asOf, window);
        Punctuality owed = Punctuality.of(book, asOf, policy.of(WINDOW));
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("commercial.house.question"),
                findings(book, policy, asOf, rework, owed),
                mirrors(rework, owed)));
    }

    private static List<Finding> findings(Book book, Policy policy, LocalDate asOf, Rework rework, Punctuality owed) {
        Optional<LocalDate> newest = newestRework(book, asOf);
        boolean known = newest.filter(day -> !day.isBefore(asOf.minusDays(policy.of(STALE))))
                .isPresent();
        List<Finding> findings = new ArrayList<>();
        if (known) {
            findings.add(rework(book, policy, asOf, rework, newest.orElse(asOf)));
        }
        if (!owed.due().isEmpty()) {
            findings.add(punctuality(policy, owed, known));
        }
        return findings.isEmpty() ? List.of(nothing(newest, policy, asOf)) : findings;
    }

    private static Finding nothing(Optional<LocalDate> newest, Policy policy, LocalDate asOf) {
        return newest.map(day -> Finding.unknown(
                        Text.of("commercial.house.stale", day),
                        List.of(policy.because(STALE, Amount.days(policy.of(STALE)))),
                        day))
                .orElseGet(() -> Finding.unknown(Text.of("commercial.house.nothing"), List.of(), asOf));
    }

    private static Finding rework(Book book, Policy policy, LocalDate asOf, Rework rework, LocalDate newest) {
        LocalDate since = asOf.minusDays(policy.of(WINDOW));
        Figure spent = Costs.of(book, asOf).spent(since);
        if (!(spent instanceof Figure.Known known)) {
            return Finding.unknown(
                    Text.of("commercial.house.nospend", policy.of(WINDOW)), List.of(spent.because()), asOf);
        }
        Figure cost = rework.by(CauseParty.CLIENT).isEmpty()
                ? Figure.known(BigDecimal.ZERO, known.amount().unit(), Explanation.of("commercial.house.norework"))
                : rework.cost(CauseParty.CLIENT);
        Figure share = new Ratio(cost, spent).percent(Explanation.of("commercial.house.share"));
        Text says = Text.of(
                "commercial.house.rework", rework.by(CauseParty.CLIENT).size(), policy.of(WINDOW), shown(share));
        return REWORK.judge(policy, share, says, newest);
    }

    private static Finding punctuality(Policy policy, Punctuality owed, boolean reworkKnown) {
        Text says =
                Text.of("commercial.house.punctual", owed.inTime(), owed.due().size(), policy.of(WINDOW));
        Finding judged = PUNCTUAL.judge(policy, owed.share(), says, owed.measuredOn());
        return reworkKnown && owed.due().size() >= policy.of(LEAST) ? judged : judged.thin();
    }

    private static Optional<LocalDate> newestRework(Book book, LocalDate asOf) {
        return book.current(ReworkItem.class).stream()
                .map(item -> item.fact().foundOn())
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder());
    }

    private static Object shown(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> known.amount();
            case Figure.Unknown unknown -> unknown.reason();
        };
    }

    private static List<Mirror> mirrors(Rework rework, Punctuality owed) {
        List<Explanation> client = Stream.concat(
                        rework.explained(CauseParty.CLIENT).stream(),
                        owed.late().stream().map(owed.owings()::explained))
                .toList();
        List<Explanation> provider = rework.explained(CauseParty.PROVIDER);
        return List.of(
                Mirror.of(
                        Side.CLIENT,
                        Text.of("commercial.house.mirror.client"),
                        Text.of(
                                "commercial.house.mirror.client.says",
                                rework.by(CauseParty.CLIENT).size(),
                                owed.late().size()),
                        client),
                Mirror.of(
                        Side.PROVIDER,
                        Text.of("commercial.house.mirror.provider"),
                        Text.of("commercial.house.mirror.provider.says", provider.size()),
                        provider));
    }
}
