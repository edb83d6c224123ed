package entente.learning.innovation;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.learning.part.Part;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.LevelExpectation;
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
import java.util.List;
import java.util.stream.Stream;

/**
 * 003-37: does anything strong make new ideas worth while, where they are expected (I-29)? Counts the strong incentives in use; weak ones are
 * named and do not count. Both sides agreed to what is in use, so it is both sides' part.
 */
public final class StrongIncentives implements Rule {
    static final Limits STRONG = Limits.below(
            Term.number("003-37.strong.watch", "1", "learning.source.innovation"),
            Term.number("003-37.strong.act", "1", "learning.source.innovation"),
            Unit.COUNT);

    static final Term<Integer> STALE = Unconfirmed.after("003-37");

    @Override
    public String practice() {
        return "003-37";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(STRONG), STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<LevelExpectation>> expected = Expected.in(book);
        List<Recorded<InnovationIncentive>> used = book.current(InnovationIncentive.class).stream()
                .filter(one -> one.fact().holds(asOf))
                .toList();
        List<Finding> findings = expected.isEmpty()
                ? List.of(Finding.notApplicable(Text.of("learning.incentive.unexpected"), asOf))
                : Stream.concat(
                                Stream.of(found(expected, used, policy, asOf)),
                                Unconfirmed.judge(
                                        used,
                                        STALE,
                                        policy,
                                        AgreedTerms.of(book, asOf).zone(),
                                        asOf))
                        .toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("learning.incentive.question"),
                findings,
                expected.isEmpty() ? List.of() : mirrors(used)));
    }

    private static Finding found(
            List<Recorded<LevelExpectation>> expected,
            List<Recorded<InnovationIncentive>> used,
            Policy policy,
            LocalDate asOf) {
        int strong = count(used, IncentiveGrade.STRONG);
        Text says = Text.of(
                strong > 0 ? "learning.incentive.strong" : "learning.incentive.weak",
                strong,
                count(used, IncentiveGrade.HELPFUL),
                count(used, IncentiveGrade.WEAK));
        Explanation because = Explanation.of("learning.incentive.of", used.size())
                .from(expected.stream().map(Recorded::source).toList())
                .because(used.stream().map(StrongIncentives::explained).toList());
        return STRONG.judge(policy, Figure.known(Amount.count(strong), because), says, Part.newest(used, asOf));
    }

    private static int count(List<Recorded<InnovationIncentive>> used, IncentiveGrade grade) {
        return (int) used.stream()
                .filter(one -> one.fact().mechanism().grade() == grade)
                .count();
    }

    private static List<Mirror> mirrors(List<Recorded<InnovationIncentive>> used) {
        return Part.mirrors(
                "incentive",
                used.stream()
                        .filter(one -> one.fact().mechanism().grade() == IncentiveGrade.WEAK)
                        .map(one -> new Part(explained(one), Part.BOTH))
                        .toList());
    }

    private static Explanation explained(Recorded<InnovationIncentive> one) {
        return Explanation.of(
                        "learning.incentive.one",
                        one.fact().mechanism(),
                        one.fact().mechanism().grade(),
                        one.fact().what())
                .from(one.source());
    }
}
