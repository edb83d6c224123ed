package entente.team.duty;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.DepartmentImpact;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 000-E12: do the places where both touch work, and do we know what they mean for our departments? Friction that is high in two readings
 * running is an alert, and so are a department nobody has looked at and more time at the interface spent on the process than on it.
 */
public final class TouchPoints implements LookRule {
    static final Term<Integer> STALE = Term.whole("000-E12.stale", 90, "signal.source.ours");
    static final Term<BigDecimal> HIGH = Term.number("000-E12.high", "60", "signal.source.ours");

    @Override
    public String practice() {
        return "000-E12";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, HIGH);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<TouchView> all = TouchView.all(book, policy, asOf);
        Seats seats = Seats.of(book, asOf);
        List<Recorded<DepartmentImpact>> impacts = book.current(DepartmentImpact.class);
        return Look.over(
                "team.e12",
                Stream.concat(all.stream().map(TouchView::said), impacts.stream())
                        .toList(),
                Stream.of(
                                all.stream().flatMap(one -> rubs(one, seats, policy)),
                                impacts.stream()
                                        .filter(one -> one.fact().assessedOn() == null)
                                        .map(one -> unassessed(one.fact().department(), one)),
                                unnamed(all, impacts),
                                TimeOnProcess.gaps(book, seats, asOf))
                        .flatMap(found -> found)
                        .toList());
    }

    private static Stream<Gap> rubs(TouchView one, Seats seats, Policy policy) {
        Side side = Optional.ofNullable(one.said().fact().owner())
                .flatMap(seats::find)
                .map(Seat::side)
                .orElse(Side.CLIENT);
        return switch (one.band()) {
            case WELL -> Stream.of();
            case UNKNOWN ->
                Stream.of(Gap.watch(
                        side,
                        Explanation.of("team.e12.unread", one.said().fact().clientDoes())
                                .from(one.said().source())));
            case WATCH -> Stream.of(Gap.watch(side, friction("team.e12.once", one, policy)));
            case ACT -> Stream.of(Gap.act(side, friction("team.e12.twice", one, policy)));
        };
    }

    private static Explanation friction(String key, TouchView one, Policy policy) {
        BigDecimal value = one.friction().getFirst().known().orElse(BigDecimal.ZERO);
        return Explanation.of(
                        key,
                        one.said().fact().clientDoes(),
                        one.said().fact().providerDoes(),
                        value.setScale(0, RoundingMode.HALF_UP))
                .from(one.said().source())
                .because(one.friction().getFirst().because())
                .because(policy.because(HIGH, new Amount(policy.of(HIGH), Unit.COUNT)));
    }

    /** A department that a touch point names and nobody has written down. */
    private static Stream<Gap> unnamed(List<TouchView> all, List<Recorded<DepartmentImpact>> impacts) {
        Set<String> known =
                impacts.stream().map(one -> plain(one.fact().department())).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> one.said().fact().department() != null)
                .collect(Collectors.toMap(
                        one -> plain(Optional.ofNullable(one.said().fact().department())
                                .orElse("")),
                        one -> one,
                        (one, other) -> one))
                .values()
                .stream()
                .filter(one -> !known.contains(plain(
                        Optional.ofNullable(one.said().fact().department()).orElse(""))))
                .map(one -> unassessed(
                        Optional.ofNullable(one.said().fact().department()).orElse(""), one.said()));
    }

    private static Gap unassessed(String department, Recorded<?> from) {
        return new Gap(
                Band.ACT,
                Side.CLIENT,
                Explanation.of("team.e12.unassessed", department).from(from.source()));
    }

    private static String plain(String department) {
        return department.strip().toLowerCase(Locale.ROOT);
    }
}
