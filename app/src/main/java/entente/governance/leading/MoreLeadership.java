package entente.governance.leading;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.RatesOwnPeople;
import entente.team.lead.LeadershipHours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * 000-04: does leading get more time, not less, once work is outsourced? The client's hours more than 30 % below the months before while the
 * load index rises or more problems ask people to change are an alert; hours that fall without that, the provider's, and hours short of what was promised are watched.
 * Hours are those of all leaders of a side together, seen by that side alone.
 */
public final class MoreLeadership implements LookRule {
    static final Term<Integer> STALE = Term.whole("000-04.stale", 60, "signal.source.ours");
    static final Term<BigDecimal> FALL = Term.number("000-04.fall", "30", "team.source.hours");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String practice() {
        return "000-04";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, FALL);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<LeadershipHours> sides = Arrays.stream(Side.values())
                .map(side -> LeadershipHours.of(book, side, asOf))
                .toList();
        List<Recorded<? extends RatesOwnPeople>> over = sides.stream()
                .<Recorded<? extends RatesOwnPeople>>flatMap(
                        one -> Stream.concat(one.entries().stream(), one.pledges().stream()))
                .toList();
        return Look.over(
                "team.a04",
                over,
                sides.stream()
                        .flatMap(one -> Stream.of(
                                        falling(one, book, policy, asOf), late(one, policy, asOf), broken(one, policy))
                                .flatMap(each -> each))
                        .toList(),
                unknown(sides).toArray(Finding[]::new));
    }

    /** Where hours are told and nothing they could be compared with, nobody can say that leading gets the time it got before. */
    private static Stream<Finding> unknown(List<LeadershipHours> sides) {
        List<LeadershipHours> told =
                sides.stream().filter(one -> one.newest().isPresent()).toList();
        boolean compared = told.stream()
                .anyMatch(one -> one.fall().known().isPresent() || one.pledged().isPresent());
        return told.isEmpty() || compared
                ? Stream.of()
                : Stream.of(Finding.unknown(
                        Text.of("team.a04.alone"),
                        List.of(),
                        told.getFirst().newest().orElseThrow().month().atEndOfMonth()));
    }

    private static Stream<Gap> falling(LeadershipHours one, Book book, Policy policy, LocalDate asOf) {
        BigDecimal limit = policy.of(FALL);
        return one.fall().known().filter(fall -> fall.compareTo(limit) > 0).stream()
                .map(fall -> {
                    RisingLoad load = RisingLoad.between(
                            one.before().getFirst().month().atEndOfMonth(),
                            one.newest().orElseThrow().month().atEndOfMonth(),
                            book,
                            policy,
                            asOf);
                    Explanation what = load.beside(one.side(), fall)
                            .because(one.fall().because(), policy.because(FALL, Amount.percent(limit)));
                    return load.rises() && one.side() == Side.CLIENT
                            ? Gap.act(one.side(), what)
                            : Gap.watch(one.side(), what);
                });
    }

    /** The newest month is older than the policy lets it be: what was well then says nothing of today. */
    private static Stream<Gap> late(LeadershipHours one, Policy policy, LocalDate asOf) {
        return one.newest().stream()
                .filter(last ->
                        last.month().atEndOfMonth().plusDays(policy.of(STALE)).isBefore(asOf))
                .map(last -> Gap.watch(
                        one.side(),
                        Explanation.of("team.a04.late", one.side(), last.month().atEndOfMonth())));
    }

    /** Fewer hours than were promised, by as much as would count as a fall. */
    private static Stream<Gap> broken(LeadershipHours one, Policy policy) {
        return one.newest().stream()
                .flatMap(last -> one.pledged().stream()
                        .filter(pledged -> BigDecimal.valueOf(last.hours())
                                        .multiply(HUNDRED)
                                        .compareTo(HUNDRED.subtract(policy.of(FALL))
                                                .multiply(BigDecimal.valueOf(pledged)))
                                < 0)
                        .map(pledged -> Gap.watch(
                                one.side(), Explanation.of("team.a04.short", one.side(), last.hours(), pledged))));
    }
}
