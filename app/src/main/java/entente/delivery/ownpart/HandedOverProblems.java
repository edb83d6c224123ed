package entente.delivery.ownpart;

import entente.delivery.KnownProblem;
import entente.kernel.Amount;
import entente.kernel.Band;
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
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 002-01: do we mend together what was broken when we handed it over? One signal for each problem that is not solved: days without an hour
 * of the client's own people, and days past the end of the plan to mend it. A problem without a plan is a finding of its own.
 */
public final class HandedOverProblems implements Rule {
    static final Limits IDLE = Limits.above(
            Term.number("002-01.idle.watch", "20", "signal.source.ours"),
            Term.number("002-01.idle.act", "30", "delivery.source.problem"),
            Unit.CALENDAR_DAYS);
    static final Limits PAST = Limits.above(
            Term.number("002-01.past.watch", "-14", "signal.source.ours"),
            Term.number("002-01.past.act", "0", "delivery.source.problem"),
            Unit.CALENDAR_DAYS);

    private static final Text QUESTION = Text.of("delivery.problem.question");

    @Override
    public String practice() {
        return "002-01";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(IDLE, PAST));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Investment> all = Investment.all(book, asOf);
        List<Investment> open =
                all.stream().filter(one -> !one.problem().fact().isSolved(asOf)).toList();
        if (open.isEmpty()) {
            return Stream.of(
                    Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(closed(all, asOf)), List.of()));
        }
        return open.stream()
                .map(one -> Finding.decide(
                        practice(), About.the(one.problem()), QUESTION, findings(one, policy, asOf), mirrors(one)));
    }

    private static Finding closed(List<Investment> all, LocalDate asOf) {
        if (all.isEmpty()) {
            return Finding.unknown(Text.of("delivery.problem.nothing"), List.of(), asOf);
        }
        Text says = Text.of("delivery.problem.solved", all.size());
        Figure open = Figure.known(
                Amount.count(0),
                Explanation.of("delivery.problem.open")
                        .from(all.stream().map(one -> one.problem().source()).toList()));
        return new Finding(Band.WELL, says, open, Reading.FULL, asOf);
    }

    private static List<Finding> findings(Investment one, Policy policy, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        findings.add(idle(one, policy, asOf));
        findings.add(past(one, policy, asOf));
        return findings;
    }

    /** Counted from the last hour of the client, or else from the day the problem was declared. */
    private static Finding idle(Investment one, Policy policy, LocalDate asOf) {
        KnownProblem said = one.problem().fact();
        LocalDate since = one.lastHoursOn(Side.CLIENT).orElse(said.declaredOn());
        long days = Math.max(0, ChronoUnit.DAYS.between(since, asOf));
        String key = one.lastHoursOn(Side.CLIENT).isPresent() ? "delivery.problem.idle" : "delivery.problem.never";
        Figure idle = Figure.known(
                Amount.days(days),
                Explanation.of("delivery.problem.since", since)
                        .from(one.problem().source())
                        .because(one.hours(Side.CLIENT).because()));
        return IDLE.judge(policy, idle, Text.of(key, said.what(), Amount.days(days), since), since);
    }

    private static Finding past(Investment one, Policy policy, LocalDate asOf) {
        KnownProblem said = one.problem().fact();
        LocalDate fixBy = said.fixBy();
        if (fixBy == null) {
            return Finding.unknown(
                    Text.of("delivery.problem.noplan", said.what()),
                    List.of(Explanation.of("delivery.problem.declared", said.declaredOn())
                            .from(one.problem().source())),
                    asOf);
        }
        long days = ChronoUnit.DAYS.between(fixBy, asOf);
        Figure past = Figure.known(
                Amount.days(days),
                Explanation.of("delivery.problem.fixby", fixBy)
                        .from(one.problem().source()));
        Text says = days > 0
                ? Text.of("delivery.problem.past", said.what(), Amount.days(days), fixBy)
                : Text.of("delivery.problem.planned", said.what(), fixBy);
        return PAST.judge(policy, past, says, asOf);
    }

    private static List<Mirror> mirrors(Investment one) {
        return Stream.of(Side.values()).map(side -> mirror(one, side)).toList();
    }

    private static Mirror mirror(Investment one, Side side) {
        Figure hours = one.hours(side);
        List<Explanation> own = hours instanceof Figure.Known known ? List.of(known.because()) : List.of();
        return Mirror.of(
                side,
                Text.of("delivery.problem.mirror"),
                Text.of("delivery.problem.mirror.says", side, hours.known().orElse(BigDecimal.ZERO)),
                own);
    }
}
