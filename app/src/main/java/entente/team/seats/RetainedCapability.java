package entente.team.seats;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.CapabilityHolding;
import entente.team.Look;
import entente.team.Look.Gap;
import entente.team.LookRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 003-21: does the client keep what it needs to control its own destiny (I-12)? Nine capabilities; one of the four at the core that nobody of
 * the client holds is an alert, and so is one held by somebody else.
 */
public final class RetainedCapability implements LookRule {
    static final Term<Integer> STALE = Look.stale("003-21");

    @Override
    public String practice() {
        return "003-21";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<NineSeats.One> nine = NineSeats.of(book, asOf);
        List<? extends Recorded<?>> over = nine.stream()
                .flatMap(one -> Stream.concat(one.seats().stream().map(Seat::said), one.holding().stream()))
                .toList();
        List<Gap> gaps = over.isEmpty()
                ? List.of()
                : nine.stream().flatMap(RetainedCapability::gaps).toList();
        return Look.over("team.d21", over, gaps);
    }

    private static Stream<Gap> gaps(NineSeats.One one) {
        if (one.isHole()) {
            Explanation hole = named(one, one.isGivenAway() ? "team.d21.given" : "team.d21.hole");
            return Stream.of(one.capability().isCore() ? Gap.act(Side.CLIENT, hole) : Gap.watch(Side.CLIENT, hole));
        }
        Optional<CapabilityHolding> said = one.holding().map(Recorded::fact);
        return Stream.of(
                        said.filter(holding -> holding.level() < holding.required())
                                .map(holding -> Explanation.of(
                                        "team.d21.low", one.capability(), holding.level(), holding.required())),
                        said.filter(holding -> Boolean.FALSE.equals(holding.successor()))
                                .map(none -> Explanation.of("team.d21.nosuccessor", one.capability())),
                        one.busiest()
                                .map(carries -> Explanation.of(
                                        "team.d21.single", carries.name(), carries.count(), one.capability())))
                .flatMap(Optional::stream)
                .map(what -> Gap.watch(Side.CLIENT, what.from(sources(one))));
    }

    private static Explanation named(NineSeats.One one, String key) {
        return Explanation.of(key, one.capability()).from(sources(one));
    }

    private static List<Source> sources(NineSeats.One one) {
        return Stream.concat(one.seats().stream().map(Seat::said), one.holding().stream())
                .map(Recorded::source)
                .toList();
    }
}
