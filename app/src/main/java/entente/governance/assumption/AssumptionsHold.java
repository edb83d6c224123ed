package entente.governance.assumption;

import entente.arrangement.AgreedTerms;
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
import entente.signal.Unconfirmed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 001-11: is what we take for granted still so? Assumptions found false about which nothing was decided, and for how many days the oldest
 * untested one has been held. A side's own part is what it holds itself.
 */
public final class AssumptionsHold implements Rule {
    static final Limits FALSE = Limits.above(
            Term.number("001-11.false.watch", "0", "signal.source.ours"),
            Term.number("001-11.false.act", "0", "governance.source.assumption"),
            Unit.COUNT);
    static final Limits UNTESTED = Limits.above(
            Term.number("001-11.untested.watch", "120", "signal.source.ours"),
            Term.number("001-11.untested.act", "183", "governance.source.assumption"),
            Unit.CALENDAR_DAYS);

    static final Term<Integer> STALE = Unconfirmed.after("001-11");

    @Override
    public String practice() {
        return "001-11";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(FALSE, UNTESTED), STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<Assumption>> held = book.current(Assumption.class).stream()
                .filter(one -> !one.fact().heldOn().isAfter(asOf))
                .toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("governance.assumption.question"),
                held.isEmpty()
                        ? List.of(Finding.notApplicable(Text.of("governance.assumption.none"), asOf))
                        : Stream.concat(
                                        Stream.of(wrong(held, policy), untested(held, policy, asOf)),
                                        Unconfirmed.judge(
                                                held,
                                                STALE,
                                                policy,
                                                AgreedTerms.of(book, asOf).zone(),
                                                asOf))
                                .toList(),
                Stream.of(Side.values()).map(side -> mirror(held, side)).toList()));
    }

    private static Finding wrong(List<Recorded<Assumption>> held, Policy policy) {
        List<Recorded<Assumption>> wrong = which(held, Assumption::isOpenlyFalse);
        Text says = wrong.isEmpty()
                ? Text.of("governance.assumption.nonefalse", held.size())
                : Text.of("governance.assumption.false", wrong.size(), held.size());
        return FALSE.judge(policy, counted(wrong, held.size()), says, newest(held));
    }

    private static Finding untested(List<Recorded<Assumption>> held, Policy policy, LocalDate asOf) {
        List<Recorded<Assumption>> untested = which(held, one -> one.belief() == Belief.UNTESTED);
        long oldest = untested.stream()
                .mapToLong(one -> ChronoUnit.DAYS.between(one.fact().heldOn(), asOf))
                .max()
                .orElse(0);
        Text says = untested.isEmpty()
                ? Text.of("governance.assumption.alltested", held.size())
                : Text.of("governance.assumption.untested", untested.size(), held.size(), Amount.days(oldest));
        Figure counted = counted(untested, held.size());
        return UNTESTED.judge(policy, Figure.known(Amount.days(oldest), counted.because()), says, newest(held));
    }

    private static Figure counted(List<Recorded<Assumption>> which, int of) {
        return Figure.known(
                Amount.count(which.size()),
                Explanation.of("governance.assumption.of", of)
                        .because(which.stream().map(AssumptionsHold::explained).toList()));
    }

    private static Explanation explained(Recorded<Assumption> one) {
        return Explanation.of(
                        "governance.assumption.one",
                        one.fact().what(),
                        one.fact().heldBy(),
                        one.fact().heldOn())
                .from(one.source());
    }

    private static Mirror mirror(List<Recorded<Assumption>> held, Side side) {
        List<Explanation> own =
                which(held, one -> one.heldBy() == side && (one.isOpenlyFalse() || one.belief() == Belief.UNTESTED))
                        .stream()
                        .map(AssumptionsHold::explained)
                        .toList();
        return Mirror.of(
                side,
                Text.of("governance.assumption.mirror"),
                Text.of("governance.assumption.mirror.says", own.size()),
                own);
    }

    private static List<Recorded<Assumption>> which(List<Recorded<Assumption>> held, Predicate<Assumption> is) {
        return held.stream().filter(one -> is.test(one.fact())).toList();
    }

    private static LocalDate newest(List<Recorded<Assumption>> held) {
        return held.stream()
                .map(Recorded::effectiveOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
