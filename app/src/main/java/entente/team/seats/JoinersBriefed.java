package entente.team.seats;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 000-E02, as far as seats tell it: was whoever joined told how the other side works? Thirty days without a briefing are an alert; after a
 * year nobody is new any more, and it is watched.
 */
public final class JoinersBriefed implements LookRule {
    static final Term<Integer> STALE = Term.whole("000-E02.briefing.stale", 365, "signal.source.ours");
    public static final Term<Integer> DAYS = Term.whole("000-E02.briefing.days", 30, "team.source.briefing");
    public static final Term<Integer> NEW = Term.whole("000-E02.briefing.new", 365, "signal.source.ours");

    @Override
    public String practice() {
        return "000-E02";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, DAYS, NEW);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Joiners joiners = Joiners.of(book, asOf);
        return Look.over(
                "team.e02",
                joiners.all().stream().map(Joiner::sits).toList(),
                joiners.all().stream().flatMap(one -> gap(one, policy, asOf)).toList());
    }

    /** Each side briefs its own. */
    private static Stream<Gap> gap(Joiner one, Policy policy, LocalDate asOf) {
        int days = policy.of(DAYS);
        if (!one.isLate(asOf, days)) {
            return Stream.of();
        }
        boolean lately = one.isNew(asOf, policy.of(NEW));
        Explanation says = Explanation.of(
                        lately ? "team.e02.new" : "team.e02.old", one.seat().title(), one.joinedOn())
                .from(one.sits().source())
                .because(policy.because(DAYS, Amount.days(days)));
        return Stream.of(lately ? Gap.act(one.side(), says) : Gap.watch(one.side(), says));
    }
}
