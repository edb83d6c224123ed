package entente.governance.stakeholder;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
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
                all.stream().flatMap(one -> gaps(one, policy, asOf)).toList(),
                unread(all, policy, asOf).toArray(Finding[]::new));
    }

    /** Support that nobody read for too long is not known, whatever was written down besides. */
    private static Stream<Finding> unread(List<Standpoint> all, Policy policy, LocalDate asOf) {
        LocalDate since = asOf.minusDays(policy.of(STALE));
        List<Explanation> unread = all.stream()
                .filter(one -> one.now()
                        .filter(reading -> !reading.fact().readOn().isBefore(since))
                        .isEmpty())
                .map(one -> Explanation.of(
                                "governance.support.unread", one.stakeholder().name())
                        .from(one.said().source()))
                .toList();
        return unread.isEmpty()
                ? Stream.of()
                : Stream.of(Finding.unknown(
                        Text.of("governance.support.unread.some", unread.size(), all.size()), unread, asOf));
    }

    /** What a side keeps to itself about the other's house is its own to see to: the other knows nothing of it. */
    private static Side part(Standpoint one) {
        return one.said()
                .by()
                .side()
                .filter(side -> one.said().chain() != Chain.SHARED)
                .orElse(one.stakeholder().side());
    }

    private static Stream<Gap> gaps(Standpoint one, Policy policy, LocalDate asOf) {
        Side side = part(one);
        Stream<Gap> against = one.isAgainst() && !one.isWorkedOn(asOf, policy.of(WAITS))
                ? Stream.of(Gap.act(side, against(one)))
                : Stream.of();
        Stream<Gap> unmet = Boolean.FALSE.equals(one.stakeholder().interestMet())
                ? Stream.of(Gap.act(
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
