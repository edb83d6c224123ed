package entente.team.lead;

import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.DevelopmentPlan;
import entente.team.LeaderProfile;
import entente.team.Person;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 004-11: is the leader who was appointed whole, or is there a plan for what is missing? A spoke below 2.5 of 5 is a hole that no average
 * hides; with nothing planned for it that is an alert. Each side looks at its own alone, and only while it lets named people be rated.
 */
public final class LeadersWhole implements LookRule {
    static final Term<Integer> STALE = Look.stale("004-11");

    /** Below it a spoke is a hole, of 5. */
    public static final Term<BigDecimal> HOLE = Term.number("004-11.hole", "2.5", "team.source.profile");

    @Override
    public String practice() {
        return "004-11";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, HOLE);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Profiles profiles = Profiles.of(book, asOf);
        List<DevelopmentPlan> plans = book.current(DevelopmentPlan.class).stream()
                .map(Recorded::fact)
                .filter(plan -> !plan.startedOn().isAfter(asOf))
                .toList();
        List<Appointed> appointed = Seats.of(book, asOf).all().stream()
                .flatMap(seat -> appointed(seat, profiles).stream())
                .toList();
        List<Recorded<LeaderProfile>> over =
                appointed.stream().map(one -> one.fit.profile()).toList();
        return Look.over(
                "team.l11",
                over,
                appointed.stream().flatMap(one -> gaps(one, plans, policy)).toList());
    }

    /** Whoever sits in a seat and has a profile for it. */
    private record Appointed(Seat seat, Ref<Person> person, ProfileFit fit) {
        Explanation told(String key, ProfileFit.Line line, Object... more) {
            Object points = line.others().<Object>map(one -> one).orElse("");
            Object[] args = Stream.concat(Stream.of(seat.title(), line.characteristic(), points), Stream.of(more))
                    .toArray();
            return Explanation.of(key, args).from(fit.profile().source());
        }
    }

    private static Optional<Appointed> appointed(Seat seat, Profiles profiles) {
        return seat.holder()
                .flatMap(held -> Optional.ofNullable(held.fact().person()))
                .flatMap(person -> profiles.of(seat.ref(), person).map(fit -> new Appointed(seat, person, fit)));
    }

    private static Stream<Gap> gaps(Appointed one, List<DevelopmentPlan> plans, Policy policy) {
        BigDecimal hole = policy.of(HOLE);
        Stream<Gap> holes = one.fit.holes(hole).stream()
                .map(line -> isPlanned(one.person, line, plans)
                        ? Gap.watch(one.seat.side(), one.told("team.l11.planned", line))
                        : Gap.act(one.seat.side(), one.told("team.l11.hole", line)));
        Stream<Gap> shorts = one.fit.shorts(hole).stream()
                .map(line -> Gap.watch(
                        one.seat.side(),
                        one.told("team.l11.short", line, line.asked().orElseThrow())));
        Stream<Gap> unasked = one.fit.unasked() == 0
                ? Stream.of()
                : Stream.of(Gap.watch(
                        one.seat.side(),
                        Explanation.of("team.l11.unasked", one.seat.title(), one.fit.unasked())
                                .from(one.fit.profile().source())));
        return Stream.of(holes, shorts, unasked).flatMap(each -> each);
    }

    /** Only a plan for this very characteristic closes the hole; another plan of the same person does not. */
    private static boolean isPlanned(Ref<Person> person, ProfileFit.Line line, List<DevelopmentPlan> plans) {
        return plans.stream().anyMatch(plan -> plan.person().equals(person) && plan.grows() == line.characteristic());
    }
}
