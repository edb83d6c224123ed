package entente.governance.challenge;

import entente.kernel.Amount;
import entente.kernel.CauseParty;
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
 * 000-07: are causes looked for on one side only? Of the problems raised in the last year whose cause somebody named, the share that is put
 * to the provider alone although nobody looked for the cause together. With fewer than ten a thin reading.
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
        List<ChallengeCase> recent = Challenges.of(book, asOf).all().stream()
                .filter(one -> one.age(asOf) <= policy.of(WINDOW))
                .toList();
        List<ChallengeCase> named = recent.stream()
                .filter(one -> one.said().cause() != CauseParty.UNKNOWN)
                .toList();
        List<ChallengeCase> alone = named.stream()
                .filter(one ->
                        one.said().cause() == CauseParty.PROVIDER && !one.said().analysedTogether())
                .toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("governance.balance.question"),
                List.of(finding(recent, named, alone, policy, asOf)),
                Stream.of(Side.values()).map(side -> mirror(alone, side, asOf)).toList()));
    }

    private static Finding finding(
            List<ChallengeCase> recent,
            List<ChallengeCase> named,
            List<ChallengeCase> alone,
            Policy policy,
            LocalDate asOf) {
        if (recent.isEmpty()) {
            return Finding.notApplicable(Text.of("governance.balance.none", policy.of(WINDOW)), asOf);
        }
        if (named.isEmpty()) {
            return Finding.unknown(
                    Text.of("governance.balance.unknown", recent.size()),
                    sources(recent, asOf),
                    CaseWords.newest(recent));
        }
        BigDecimal share = BigDecimal.valueOf(alone.size())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(named.size()), 1, RoundingMode.HALF_EVEN);
        Figure figure = Figure.known(
                new Amount(share, Unit.PERCENT),
                Explanation.of("governance.balance.of", named.size()).because(sources(alone, asOf)));
        Text says = Text.of("governance.balance.says", alone.size(), named.size());
        Finding judged = ONE_SIDED.judge(policy, figure, says, CaseWords.newest(named));
        return named.size() < policy.of(LEAST) ? judged.thin() : judged;
    }

    /** A side's own part is what it raised and put to the provider alone; the provider's, where it put it to itself without the client. */
    private static Mirror mirror(List<ChallengeCase> alone, Side side, LocalDate asOf) {
        List<Explanation> own = sources(
                alone.stream().filter(one -> one.said().raisedBy() == side).toList(), asOf);
        return Mirror.of(
                side, Text.of("governance.balance.mirror"), Text.of("governance.balance.mirror.says", own.size()), own);
    }

    private static List<Explanation> sources(List<ChallengeCase> cases, LocalDate asOf) {
        return cases.stream().map(one -> CaseWords.explained(one, asOf)).toList();
    }
}
