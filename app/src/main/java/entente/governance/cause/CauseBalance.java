package entente.governance.cause;

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
 * 000-07: are causes looked for on one side only? Of the problems, findings, conflicts and alerts of the last year whose cause somebody
 * named, the share that one side's word puts to the provider alone although nobody looked for the cause together. With fewer than ten a thin
 * reading.
 */
public final class CauseBalance implements Rule {
    static final Limits ONE_SIDED = Limits.above(
            Term.number("000-07.onesided.watch", "50", "signal.source.ours"),
            Term.number("000-07.onesided.act", "70", "governance.source.balance"),
            Unit.PERCENT);
    static final Term<Integer> LEAST = Term.whole("000-07.least", 10, "governance.source.balance");
    static final Term<Integer> WINDOW = Term.whole("000-07.days", 365, "signal.source.ours");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String practice() {
        return "000-07";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(ONE_SIDED), LEAST, WINDOW);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Attribution> recent = Attributions.of(book, asOf).recent(policy.of(WINDOW), asOf);
        List<Attribution> named = recent.stream().filter(Attribution::isNamed).toList();
        List<Attribution> alone = named.stream().filter(Attribution::isOneSided).toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("governance.balance.question"),
                List.of(finding(recent, named, alone, policy, asOf)),
                Stream.of(Side.values()).map(side -> mirror(alone, side)).toList()));
    }

    private static Finding finding(
            List<Attribution> recent, List<Attribution> named, List<Attribution> alone, Policy policy, LocalDate asOf) {
        if (recent.isEmpty()) {
            return Finding.notApplicable(Text.of("governance.balance.none", policy.of(WINDOW)), asOf);
        }
        if (named.isEmpty()) {
            return Finding.unknown(
                    Text.of("governance.balance.unknown", recent.size()), explained(recent), newest(recent));
        }
        BigDecimal share = BigDecimal.valueOf(alone.size())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(named.size()), 1, RoundingMode.HALF_EVEN);
        Figure figure = Figure.known(
                new Amount(share, Unit.PERCENT),
                Explanation.of("governance.balance.of", named.size()).because(explained(alone)));
        Text says = Text.of("governance.balance.says", alone.size(), named.size());
        Finding judged = ONE_SIDED.judge(policy, figure, says, newest(named));
        return named.size() < policy.of(LEAST) ? judged.thin() : judged;
    }

    /** A side's own part is what it put to the provider alone itself; the provider's, where it put it to itself without the client. */
    private static Mirror mirror(List<Attribution> alone, Side side) {
        List<Explanation> own = explained(
                alone.stream().filter(one -> one.word(side).isPresent()).toList());
        return Mirror.of(
                side, Text.of("governance.balance.mirror"), Text.of("governance.balance.mirror.says", own.size()), own);
    }

    private static List<Explanation> explained(List<Attribution> some) {
        return some.stream().map(Attribution::explained).toList();
    }

    private static LocalDate newest(List<Attribution> some) {
        return some.stream().map(Attribution::on).max(LocalDate::compareTo).orElseThrow();
    }
}
