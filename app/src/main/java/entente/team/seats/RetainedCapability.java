package entente.team.seats;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.CapabilityHolding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 003-21: does the client keep what it needs to control its own destiny (I-12)? Nine capabilities; one of the four at the core that nobody of
 * the client holds is an alert, and so is one held by somebody else. Watched: a level below what is needed or said by nobody, nobody to
 * follow or nobody who said so, and one that a single person holds. What matters most where the arrangement stands in its life is named first,
 * with how much of the nine is covered by that weight.
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
    public List<Term<?>> terms() {
        return List.of(STALE, PhaseWeights.MORE, PhaseWeights.RENEWAL);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<NineSeats.One> nine = NineSeats.of(book, asOf);
        List<? extends Recorded<?>> over = nine.stream()
                .flatMap(one -> Stream.concat(one.seats().stream().map(Seat::said), one.holding().stream()))
                .toList();
        if (over.isEmpty()) {
            return Look.over("team.d21", over, List.of());
        }
        PhaseWeights weights = PhaseWeights.of(book, policy, asOf);
        boolean begun = NineSeats.isBegun(nine);
        List<Gap> gaps = nine.stream()
                .sorted(Comparator.comparing(one -> !weights.isForemost(one.capability())))
                .flatMap(one -> gaps(one, begun).map(gap -> marked(gap, one, weights, nine)))
                .toList();
        return begun
                ? Look.over("team.d21", over, gaps)
                : Look.over("team.d21", over, gaps, Finding.unknown(Text.of("team.d21.nolevel"), List.of(), asOf));
    }

    /** What nobody said is watched once levels are said at all: the client's book is not for everybody. */
    private static Stream<Gap> gaps(NineSeats.One one, boolean begun) {
        if (one.isHole()) {
            Explanation hole = named(one, one.isGivenAway() ? "team.d21.given" : "team.d21.hole");
            return Stream.of(one.capability().isCore() ? Gap.act(Side.CLIENT, hole) : Gap.watch(Side.CLIENT, hole));
        }
        Optional<CapabilityHolding> said = one.holding().map(Recorded::fact);
        return Stream.of(
                        said.filter(holding -> holding.level() < holding.required())
                                .map(holding -> Explanation.of(
                                        "team.d21.low", one.capability(), holding.level(), holding.required())),
                        said.filter(holding -> !Boolean.TRUE.equals(holding.successor()))
                                .map(holding -> Explanation.of(
                                        holding.successor() == null ? "team.d21.unsaid" : "team.d21.nosuccessor",
                                        one.capability())),
                        Optional.of(one)
                                .filter(none -> begun && none.isUnsaid())
                                .map(none -> Explanation.of("team.d21.unknown", none.capability())),
                        one.sole()
                                .map(alone -> alone.count() > 1
                                        ? Explanation.of(
                                                "team.d21.single", alone.name(), alone.count(), one.capability())
                                        : Explanation.of("team.d21.sole", alone.name(), one.capability())))
                .flatMap(Optional::stream)
                .map(what -> Gap.watch(Side.CLIENT, what.from(sources(one))));
    }

    private static Explanation named(NineSeats.One one, String key) {
        return Explanation.of(key, one.capability()).from(sources(one));
    }

    /** With how much of the nine is covered, where it is one of those that matter most now. */
    private static Gap marked(Gap gap, NineSeats.One one, PhaseWeights weights, List<NineSeats.One> nine) {
        return weights.phase()
                .filter(phase -> weights.isForemost(one.capability()))
                .map(phase -> Explanation.of("team.d21.foremost", phase)
                        .because(weights.coverage(nine).because()))
                .map(most -> new Gap(gap.band(), gap.side(), gap.what().because(most)))
                .orElse(gap);
    }

    private static List<Source> sources(NineSeats.One one) {
        return Stream.concat(one.seats().stream().map(Seat::said), one.holding().stream())
                .map(Recorded::source)
                .toList();
    }
}
