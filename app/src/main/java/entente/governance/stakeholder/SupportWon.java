package entente.governance.stakeholder;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.Look;
import entente.team.Look.Gap;
import entente.team.LookRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * 004-09: do those whose support we need support us? Somebody influential is against it and nobody does anything about it, an interest is not
 * met, something out of the ordinary is left lying. A side's own part is what is in its own house.
 */
public final class SupportWon implements LookRule {
    static final Term<Integer> STALE = Term.whole("004-09.stale", 183, "signal.source.ours");
    static final Term<Integer> WAITS = Term.whole("004-09.waits", 14, "governance.source.move");
    static final Term<Integer> LYING = Term.whole("004-09.lying", 10, "governance.source.exception");

    @Override
    public String practice() {
        return "004-09";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, WAITS, LYING);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<Standpoint> all = Standpoint.of(book, asOf);
        return Look.over(
                "governance.support",
                all.stream().map(Standpoint::said).toList(),
                all.stream().flatMap(one -> gaps(one, policy, asOf)).toList());
    }

    private static Stream<Gap> gaps(Standpoint one, Policy policy, LocalDate asOf) {
        Side side = one.stakeholder().side();
        Stream<Gap> against = one.isAgainst() && !one.isWorkedOn(asOf, policy.of(WAITS))
                ? Stream.of(Gap.act(side, against(one)))
                : Stream.of();
        Stream<Gap> unmet = Boolean.FALSE.equals(one.stakeholder().interestMet())
                ? Stream.of(Gap.watch(
                        side,
                        Explanation.of(
                                        "governance.support.unmet",
                                        one.stakeholder().name(),
                                        one.stakeholder().interest())
                                .from(one.said().source())))
                : Stream.of();
        Stream<Gap> lying = one.exceptions().stream()
                .filter(exception -> exception.fact().closedOn() == null)
                .filter(exception -> days(exception, asOf) > policy.of(LYING))
                .map(exception -> Gap.act(
                        side,
                        Explanation.of(
                                        "governance.support.lying",
                                        exception.fact().what(),
                                        Amount.days(days(exception, asOf)))
                                .from(exception.source())));
        return Stream.of(against, unmet, lying).flatMap(gaps -> gaps);
    }

    private static long days(Recorded<ServiceException> exception, LocalDate asOf) {
        return ChronoUnit.DAYS.between(exception.fact().openedOn(), asOf);
    }

    private static Explanation against(Standpoint one) {
        var reading = one.now().orElseThrow();
        return Explanation.of(
                        "governance.support.against",
                        one.stakeholder().name(),
                        reading.fact().readOn())
                .from(List.of(one.said().source(), reading.source()));
    }
}
