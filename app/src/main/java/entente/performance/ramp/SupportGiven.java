package entente.performance.ramp;

import entente.kernel.Amount;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * 002-13: does the client give the support it promised on the way? One signal a ramp with a promise: what was given in the last month that
 * ended; under 90 % is an alert, and while it lasts a shortfall on that ramp is proposed as the client's.
 */
public final class SupportGiven implements Rule {
    static final Limits GIVEN = Limits.below(
            Term.number("002-13.given.watch", "100", "signal.source.ours"),
            Term.number("002-13.given.act", "90", "performance.source.support"),
            Unit.PERCENT);

    private static final Text QUESTION = Text.of("performance.support.question");

    @Override
    public String practice() {
        return "002-13";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(GIVEN));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<RampCourse> all = RampCourse.all(book, policy, asOf).stream()
                .filter(one -> one.ramp().fact().runsOn(asOf))
                .toList();
        if (all.isEmpty()) {
            Finding none = Finding.notApplicable(Text.of("performance.ramp.nothing"), asOf);
            return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(none), List.of()));
        }
        return all.stream()
                .map(one -> Finding.decide(
                        practice(),
                        About.the(one.course().measure()),
                        QUESTION,
                        List.of(finding(one, policy, asOf)),
                        RampParts.mirrors(one)));
    }

    private static Finding finding(RampCourse one, Policy policy, LocalDate asOf) {
        String name = one.course().said().name();
        if (one.support().pledges().isEmpty()) {
            return Finding.unknown(Text.of("performance.support.nopledge", name), List.of(), asOf);
        }
        return one.support()
                .lastMonth()
                .map(month -> given(one, name, month, policy))
                .orElseGet(() -> Finding.notApplicable(Text.of("performance.support.notyet", name), asOf));
    }

    private static Finding given(RampCourse one, String name, YearMonth month, Policy policy) {
        Figure share = one.support().given(month);
        Text says = Text.of(
                "performance.support.given",
                name,
                share.known().map(value -> (Object) Amount.percent(value)).orElse(""),
                month.atEndOfMonth());
        return GIVEN.judge(policy, share, says, month.atEndOfMonth());
    }
}
