package entente.governance.decision;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * 004-07: are we surprised by what follows? Of all that happened after decisions and was looked at in the last year, the share that nobody had
 * foreseen (I-22); with fewer than five a thin reading.
 */
public final class Surprises implements Rule {
    static final Limits SURPRISED = Limits.above(
            Term.number("004-07.surprise.watch", "25", "signal.source.ours"),
            Term.number("004-07.surprise.act", "40", "governance.source.surprise"),
            Unit.PERCENT);
    static final Term<Integer> LEAST = Term.whole("004-07.surprise.least", 5, "signal.source.ours");

    /** Something that happened after a decision. */
    private record Happened(DecisionCase decision, Recorded<ConsequenceCheck> check) {
        boolean isSurprise() {
            return check.fact().result() == CheckResult.UNFORESEEN;
        }

        Explanation explained() {
            return Explanation.of(
                            "governance.decision.surprise",
                            check.fact().consequence(),
                            decision.said().title(),
                            check.fact().checkedOn())
                    .from(check.source());
        }
    }

    @Override
    public String practice() {
        return "004-07";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(SURPRISED), LEAST);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        int window = policy.of(DecisionQuestion.WINDOW);
        List<Happened> happened = Decisions.of(book, asOf).all().stream()
                .filter(DecisionCase::isDecided)
                .flatMap(one -> one.checks().stream()
                        .filter(check -> check.fact().result() != CheckResult.DID_NOT)
                        .filter(check -> ChronoUnit.DAYS.between(check.fact().checkedOn(), asOf) <= window)
                        .map(check -> new Happened(one, check)))
                .toList();
        List<Happened> surprises =
                happened.stream().filter(Happened::isSurprise).toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("governance.decision.surprises.question"),
                List.of(finding(happened, surprises, policy, asOf)),
                Stream.of(Side.values()).map(side -> mirror(side, surprises)).toList()));
    }

    private static Finding finding(List<Happened> happened, List<Happened> surprises, Policy policy, LocalDate asOf) {
        if (happened.isEmpty()) {
            return Finding.notApplicable(Text.of("governance.decision.surprises.none"), asOf);
        }
        Figure figure = Figure.known(
                Amount.percent(DecisionQuestion.share(surprises.size(), happened.size())),
                Explanation.of("governance.decision.surprises.of", happened.size())
                        .because(surprises.stream().map(Happened::explained).toList()));
        Text says = Text.of("governance.decision.surprises.says", surprises.size(), happened.size());
        LocalDate newest = happened.stream()
                .map(one -> one.check().fact().checkedOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
        Finding judged = SURPRISED.judge(policy, figure, says, newest);
        return happened.size() < policy.of(LEAST) ? judged.thin() : judged;
    }

    private static Mirror mirror(Side side, List<Happened> surprises) {
        List<Explanation> own = surprises.stream()
                .filter(one -> one.decision().isUpTo(side))
                .map(Happened::explained)
                .toList();
        return Mirror.of(
                side,
                Text.of("governance.decision.surprises.mirror"),
                Text.of("governance.decision.surprises.mirror.says", own.size()),
                own);
    }
}
