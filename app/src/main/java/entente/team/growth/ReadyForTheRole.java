package entente.team.growth;

import entente.assessment.RatingGuard;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.RoleReadiness;
import entente.team.RoleSeat;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 001-14: was whoever has a new role trained and coached for it? More than thirty days without either is an alert, fewer than five of the
 * seven things done (70 %) as well. Whoever sits at the interface for as long and was never looked at is watched, once their side looks at
 * anybody.
 */
public final class ReadyForTheRole implements LookRule {
    static final Term<Integer> STALE = Look.stale("001-14");
    static final Term<Integer> DAYS = Term.whole("001-14.days", 30, "team.source.ready");
    static final Term<BigDecimal> LEAST = Term.number("001-14.least", "70", "team.source.ready");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String practice() {
        return "001-14";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, DAYS, LEAST);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Seats seats = Seats.of(book, asOf);
        Coached coached = Coached.of(book, asOf);
        List<Recorded<RoleReadiness>> readable = RatingGuard.readable(book, RoleReadiness.class, asOf);
        List<Recorded<RoleReadiness>> all = Newest.ofHolders(readable, seats, asOf);
        return Look.over(
                "team.b14",
                all,
                Stream.concat(
                                all.stream()
                                        .flatMap(one -> seats.find(one.fact().seat()).stream()
                                                .flatMap(seat -> gaps(one, seat, coached, policy, asOf))),
                                unasked(seats, readable, all, policy, asOf))
                        .toList());
    }

    /** Of a side that looks at its people's readiness: who has been at the interface for longer, and nobody said how ready they are. */
    private static Stream<Gap> unasked(
            Seats seats,
            List<Recorded<RoleReadiness>> readable,
            List<Recorded<RoleReadiness>> all,
            Policy policy,
            LocalDate asOf) {
        Set<Side> begun = readable.stream()
                .map(Recorded::fact)
                .filter(one -> !one.ratedOn().isAfter(asOf))
                .map(RoleReadiness::side)
                .collect(Collectors.toSet());
        Set<Ref<RoleSeat>> known = all.stream().map(one -> one.fact().seat()).collect(Collectors.toSet());
        return seats.all().stream()
                .filter(seat -> seat.said().fact().interfaceSeat() && begun.contains(seat.side()))
                .filter(seat -> !known.contains(seat.ref()))
                .flatMap(seat -> seat.holder().stream()
                        .filter(held -> isSettled(held.fact().startsOn(), policy, asOf))
                        .map(held -> Gap.watch(
                                seat.side(),
                                Explanation.of(
                                                "team.b14.unasked",
                                                seat.title(),
                                                held.fact().startsOn())
                                        .from(held.source())
                                        .because(policy.because(DAYS, Amount.days(policy.of(DAYS)))))));
    }

    private static boolean isSettled(LocalDate startedOn, Policy policy, LocalDate asOf) {
        return startedOn.plusDays(policy.of(DAYS)).isBefore(asOf);
    }

    private static Stream<Gap> gaps(
            Recorded<RoleReadiness> one, Seat seat, Coached coached, Policy policy, LocalDate asOf) {
        RoleReadiness said = one.fact();
        if (!isSettled(said.startedOn(), policy, asOf)) {
            return Stream.of();
        }
        if (!coached.isTrained(said) && !coached.isCoached(said)) {
            return Stream.of(Gap.act(
                    said.side(),
                    Explanation.of("team.b14.alone", seat.title(), said.startedOn())
                            .from(one.source())
                            .because(policy.because(DAYS, Amount.days(policy.of(DAYS))))));
        }
        boolean low = BigDecimal.valueOf(coached.done(said))
                        .multiply(HUNDRED)
                        .compareTo(policy.of(LEAST).multiply(BigDecimal.valueOf(RoleReadiness.ALL)))
                < 0;
        return low
                ? Stream.of(Gap.act(
                        said.side(),
                        Explanation.of("team.b14.low", seat.title(), coached.done(said), RoleReadiness.ALL)
                                .from(one.source())))
                : Stream.of();
    }
}
