package entente.team.seats;

import entente.arrangement.AgreedTerms;
import entente.arrangement.Contract;
import entente.arrangement.LifecyclePhase;
import entente.arrangement.Service;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.Capability;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much each of the nine capabilities weighs where the arrangement stands in its life (I-12): shaping with the business what is
 * wanted, choosing before it begins, steering while it runs, judging and buying anew towards its end. Which ones matter most in a phase, and that they count twice, is our default.
 *
 * @param phase empty where neither services nor contracts tell it: then all nine weigh alike
 * @param more how often what matters most in the phase counts, at least once
 * @param because what the phase was read from
 */
public record PhaseWeights(Optional<LifecyclePhase> phase, BigDecimal more, List<Explanation> because) {
    static final Term<BigDecimal> MORE = Term.number("003-21.weight", "2", "signal.source.ours");
    static final Term<Integer> RENEWAL = Term.whole("003-21.renewal", 365, "signal.source.ours");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PhaseWeights {
        because = List.copyOf(because);
    }

    public static PhaseWeights of(Book book, Policy policy, LocalDate asOf) {
        BigDecimal more = policy.of(MORE).max(BigDecimal.ONE);
        return new PhaseWeights(
                LifecyclePhase.of(book, asOf, policy.of(RENEWAL)),
                more,
                List.of(
                        readFrom(book, asOf),
                        policy.because(RENEWAL, Amount.days(policy.of(RENEWAL))),
                        policy.because(MORE, new Amount(more, Unit.RATIO))));
    }

    private static Explanation readFrom(Book book, LocalDate asOf) {
        List<Recorded<Contract>> contracts = AgreedTerms.of(book, asOf).contracts();
        return contracts.isEmpty()
                ? Explanation.of("team.d21.services")
                        .from(book.current(Service.class).stream()
                                .map(Recorded::source)
                                .toList())
                : Explanation.of("team.d21.contracts")
                        .from(contracts.stream().map(Recorded::source).toList());
    }

    /** Whether it is one of those that matter most where the arrangement stands. */
    public boolean isForemost(Capability capability) {
        return phase.filter(now -> foremost(now).contains(capability)).isPresent();
    }

    private static Set<Capability> foremost(LifecyclePhase phase) {
        return switch (phase) {
            case ARCHITECT ->
                EnumSet.of(
                        Capability.LEADERSHIP,
                        Capability.BUSINESS_THINKING,
                        Capability.RELATIONSHIP_BUILDING,
                        Capability.ARCHITECTURE);
            case ENGAGE ->
                EnumSet.of(
                        Capability.LEADERSHIP,
                        Capability.BUSINESS_THINKING,
                        Capability.ARCHITECTURE,
                        Capability.INFORMED_BUYING);
            case OPERATE ->
                EnumSet.of(
                        Capability.RELATIONSHIP_BUILDING,
                        Capability.CONTRACT_FACILITATION,
                        Capability.CONTRACT_MONITORING,
                        Capability.PROVIDER_DEVELOPMENT);
            case REGENERATE ->
                EnumSet.of(
                        Capability.LEADERSHIP,
                        Capability.BUSINESS_THINKING,
                        Capability.INFORMED_BUYING,
                        Capability.CONTRACT_MONITORING);
        };
    }

    /** 1, and more where it matters most in the phase. */
    public BigDecimal weight(Capability capability) {
        return isForemost(capability) ? more : BigDecimal.ONE;
    }

    /**
     * Weight of the capabilities with a holder of the client at the level required, of the weight of all nine, 0 to 100 percent. Unknown
     * where neither services nor contracts tell in which phase the arrangement is.
     */
    public Figure coverage(List<NineSeats.One> nine) {
        if (phase.isEmpty()) {
            return Figure.unknown(Text.of("team.d21.phaseless"));
        }
        BigDecimal all = sum(nine);
        BigDecimal covered = sum(nine.stream().filter(NineSeats.One::isCovered).toList());
        return Figure.known(
                covered.multiply(HUNDRED).divide(all, MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("team.d21.weighed.of", covered, all, phase.get())
                        .because(nine.stream()
                                .map(one -> Explanation.of(
                                        one.isCovered() ? "team.d21.weighs.held" : "team.d21.weighs.open",
                                        one.capability(),
                                        weight(one.capability())))
                                .toList())
                        .because(because));
    }

    private BigDecimal sum(List<NineSeats.One> some) {
        return some.stream().map(one -> weight(one.capability())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
