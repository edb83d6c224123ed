package entente.governance.audience;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 001-03: does everybody hear of us who has to, and can they answer? A key audience that neither heard nor was heard for thirty days, one that
 * is only ever told, and a plan that is not kept. The part of a side is its own people.
 */
public final class AudienceSilent implements LookRule {
    static final Term<Integer> STALE = Look.stale("001-03");
    static final Term<Integer> SILENT = Term.whole("001-03.silent", 30, "governance.source.silent");
    static final Term<Integer> WINDOW = Term.whole("001-03.days", 90, "signal.source.ours");

    @Override
    public String practice() {
        return "001-03";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, SILENT, WINDOW);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<Hearing> all = Hearing.of(book, asOf);
        return Look.over(
                "governance.silent",
                all.stream().map(Hearing::said).toList(),
                all.stream().flatMap(one -> gaps(one, policy, asOf)).toList());
    }

    private static Stream<Gap> gaps(Hearing one, Policy policy, LocalDate asOf) {
        Stream<Gap> kept = one.plans().stream()
                .filter(plan -> !one.isKept(plan, asOf))
                .map(plan -> Gap.watch(one.audience().side(), overdue(one, plan.said())));
        if (!one.audience().key()) {
            return kept;
        }
        if (one.silentDays(asOf) > policy.of(SILENT)) {
            return Stream.concat(Stream.of(Gap.act(one.audience().side(), silent(one, asOf))), kept);
        }
        return one.isOneWay(policy.of(WINDOW), asOf)
                ? Stream.concat(Stream.of(Gap.act(one.audience().side(), oneWay(one, policy, asOf))), kept)
                : kept;
    }

    private static Explanation silent(Hearing one, LocalDate asOf) {
        return Explanation.of("governance.silent.since", one.audience().name(), Amount.days(one.silentDays(asOf)))
                .from(one.said().source());
    }

    private static Explanation oneWay(Hearing one, Policy policy, LocalDate asOf) {
        List<Recorded<CommunicationEvent>> told = one.within(policy.of(WINDOW), asOf);
        return Explanation.of("governance.silent.oneway", one.audience().name(), told.size())
                .from(told.stream().map(Recorded::source).toList());
    }

    private static Explanation overdue(Hearing one, Recorded<CommunicationPlan> plan) {
        return Explanation.of(
                        "governance.silent.plan",
                        one.audience().name(),
                        plan.fact().medium(),
                        Amount.days(plan.fact().everyDays()))
                .from(plan.source());
    }
}
