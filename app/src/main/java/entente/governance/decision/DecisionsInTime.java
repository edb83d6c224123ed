package entente.governance.decision;

import entente.kernel.Amount;
import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** 001-04: do decisions come in time? Of the open one that has waited longest by its own limit, the working days waited over that limit. */
public final class DecisionsInTime implements DecisionQuestion {
    static final Limits LATENCY = Limits.above(
            Term.number("001-04.latency.watch", "0.75", "signal.source.ours"),
            Term.number("001-04.latency.act", "1", "governance.source.overdue"),
            Unit.RATIO);

    @Override
    public String practice() {
        return "001-04";
    }

    @Override
    public String name() {
        return "intime";
    }

    @Override
    public Limits limits() {
        return LATENCY;
    }

    @Override
    public List<Term<?>> terms() {
        return Stream.concat(Limits.terms(List.of(LATENCY), STALE).stream(), TimeLimits.TERMS.stream())
                .toList();
    }

    @Override
    public boolean concerns(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.isOpen();
    }

    @Override
    public long failing(DecisionCase one, Policy policy, LocalDate asOf) {
        return TimeLimits.isOver(one, policy, asOf) ? one.waited(asOf) : 0;
    }

    @Override
    public Amount amount(List<DecisionCase> all, List<DecisionCase> failed, Policy policy, LocalDate asOf) {
        BigDecimal most = all.stream()
                .map(one -> BigDecimal.valueOf(one.waited(asOf))
                        .divide(BigDecimal.valueOf(TimeLimits.of(one, policy)), MathContext.DECIMAL64))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return new Amount(most, Unit.RATIO);
    }
}
