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
import entente.team.Bench;
import entente.team.DevelopmentPlan;
import entente.team.LeadershipPair;
import entente.team.Person;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 003-41: does the organisation grow its leaders? A leader's seat that nobody else could take now or next, and a plan in which nothing
 * happened for ninety days, are alerts. Each side looks at its own.
 */
public final class LeadersGrow implements LookRule {
    static final Term<Integer> STALE = Look.stale("003-41");
    static final Term<Integer> DAYS = Term.whole("003-41.days", 90, "team.source.growth");

    @Override
    public String practice() {
        return "003-41";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, DAYS);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<DevelopmentPlan>> plans = book.current(DevelopmentPlan.class);
        Coached coached = Coached.of(book, asOf);
        List<Recorded<Bench>> bench = RatingGuard.readable(book, Bench.class, asOf);
        return Look.over(
                "team.d41",
                Stream.concat(plans.stream(), bench.stream()).toList(),
                Stream.concat(
                                plans.stream().flatMap(one -> idle(one, coached, policy, asOf)),
                                nobody(book, asOf, plans, bench))
                        .toList());
    }

    private static Stream<Gap> idle(Recorded<DevelopmentPlan> plan, Coached coached, Policy policy, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(coached.movedOn(plan), asOf);
        return days > policy.of(DAYS)
                ? Stream.of(Gap.act(
                        plan.fact().side(),
                        Explanation.of("team.d41.idle", plan.fact().goal(), Amount.days(days))
                                .from(plan.source())))
                : Stream.of();
    }

    /** Of sides that have begun to look at their leaders, the leader's seats that nobody could take. */
    private static Stream<Gap> nobody(
            Book book, LocalDate asOf, List<Recorded<DevelopmentPlan>> plans, List<Recorded<Bench>> bench) {
        Set<Side> begun = Stream.concat(
                        plans.stream().map(one -> one.fact().side()),
                        bench.stream().map(one -> one.fact().side()))
                .collect(Collectors.toSet());
        Set<Object> leaders = book.current(LeadershipPair.class).stream()
                .filter(pair -> pair.fact().runsOn(asOf))
                .flatMap(pair -> Stream.of(Side.values())
                        .map(side -> pair.fact().half(side).leader()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Seats.of(book, asOf).all().stream()
                .filter(seat -> begun.contains(seat.side()) && isLed(seat, leaders))
                .filter(seat -> bench.stream().noneMatch(one -> couldTake(one.fact(), seat)))
                .map(seat -> Gap.act(
                        seat.side(),
                        Explanation.of("team.d41.nobody", seat.title())
                                .from(seat.said().source())));
    }

    /** Who is ready now or next; nobody follows themselves. */
    private static boolean couldTake(Bench said, Seat seat) {
        boolean soon = switch (said.readiness()) {
            case NOW, NEXT -> true;
            case LATER -> false;
        };
        return soon
                && said.seat().equals(seat.ref())
                && seat.holder()
                        .filter(one -> said.person().equals(one.fact().person()))
                        .isEmpty();
    }

    private static boolean isLed(Seat seat, Set<Object> leaders) {
        Optional<Ref<Person>> holder =
                seat.holder().flatMap(one -> Optional.ofNullable(one.fact().person()));
        return holder.filter(leaders::contains).isPresent();
    }
}
