package entente.governance.burden;

import entente.kernel.Amount;
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
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 000-07, the burden as a whole (I-21, I-20): is there too much governing, or too little? A side whose governing costs more than 15 % of what
 * is charged governs too much, one below 3 % starves it; hours for every 100 hours of work have a ceiling. Each side's cost is its own to see.
 */
public final class GovernanceBurden implements Rule {
    static final Limits MUCH = Limits.above(
            Term.number("000-07.ratio.watch", "12", "rhythm.source.ratio"),
            Term.number("000-07.ratio.act", "15", "rhythm.source.ratio"),
            Unit.PERCENT);
    static final Limits LITTLE = Limits.below(
            Term.number("000-07.starved.watch", "3", "rhythm.source.ratio"),
            Term.number("000-07.starved.act", "3", "rhythm.source.ratio"),
            Unit.PERCENT);
    static final Limits HOURS = Limits.above(
            Term.number("000-07.burden.watch", "10", "signal.source.ours"),
            Term.number("000-07.burden.act", "15", "signal.source.ours"),
            Unit.COUNT);
    /** How far back costs, charges and hours count, in days. */
    public static final Term<Integer> WINDOW = Term.whole("000-07.burden.days", 365, "signal.source.ours");

    /** Half a unit decides nothing, so answers are told with one decimal place. */
    private static final int SHOWN = 1;

    @Override
    public String practice() {
        return "000-07";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(MUCH, LITTLE, HOURS), WINDOW);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<SideBurden> sides = SideBurden.all(book, asOf, policy.of(WINDOW));
        List<Finding> findings =
                sides.stream().flatMap(one -> findings(one, policy, asOf)).toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("rhythm.burden.question"),
                findings.isEmpty()
                        ? List.of(Finding.unknown(Text.of("rhythm.burden.nothing"), List.of(), asOf))
                        : findings,
                sides.stream().map(GovernanceBurden::mirror).toList()));
    }

    private static Stream<Finding> findings(SideBurden one, Policy policy, LocalDate asOf) {
        Side side = one.side();
        Figure ratio = one.ratio();
        Figure burden = one.load().burden();
        LocalDate ratioOn = one.ratioOn().orElse(asOf);
        return Stream.concat(
                ratio.known().stream().flatMap(share -> {
                    Text says = Text.of(
                            share.compareTo(policy.of(LITTLE.act())) < 0
                                    ? "rhythm.burden.starved"
                                    : "rhythm.burden.cost",
                            side,
                            Amount.percent(shown(share)));
                    return Stream.of(
                            MUCH.judge(policy, ratio, says, ratioOn), LITTLE.judge(policy, ratio, says, ratioOn));
                }),
                burden.known().stream()
                        .map(hours -> HOURS.judge(
                                policy,
                                burden,
                                Text.of("rhythm.burden.per", side, shown(hours)),
                                one.load().toldOn(asOf))));
    }

    private static BigDecimal shown(BigDecimal value) {
        return value.setScale(SHOWN, RoundingMode.HALF_EVEN);
    }

    /** A side's own part: what governing takes it. */
    private static Mirror mirror(SideBurden one) {
        Figure taken = one.load().hours();
        List<Explanation> own = Stream.of(taken, one.load().reports(), one.ratio())
                .filter(figure -> figure.known().isPresent())
                .map(Figure::because)
                .toList();
        Text says = taken.known()
                .map(hours -> Text.of("rhythm.burden.mirror.says", shown(hours)))
                .orElseGet(() -> Text.of("rhythm.burden.mirror.cost"));
        return Mirror.of(one.side(), Text.of("rhythm.burden.mirror"), says, own);
    }
}
