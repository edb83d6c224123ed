package entente.governance.conflict;

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

/** 001-05: do conflicts get settled where they are? Of the open one longest on its stage by that stage's limit, its days over the limit. */
public final class ConflictsMove implements ConflictQuestion {
    static final Limits AGE = Limits.above(
            Term.number("001-05.age.watch", "0.75", "signal.source.ours"),
            Term.number("001-05.age.act", "1", "governance.source.stage"),
            Unit.RATIO);

    @Override
    public String name() {
        return "move";
    }

    @Override
    public Limits limits() {
        return AGE;
    }

    @Override
    public List<Term<?>> terms() {
        return Stream.concat(Limits.terms(List.of(AGE), STALE).stream(), StageLimits.TERMS.stream())
                .toList();
    }

    @Override
    public boolean concerns(ConflictCase one, Policy policy, LocalDate asOf) {
        return one.said().isOpen();
    }

    @Override
    public boolean fails(ConflictCase one, Policy policy, LocalDate asOf) {
        return StageLimits.isOver(one, policy, asOf);
    }

    @Override
    public Amount amount(List<ConflictCase> all, List<ConflictCase> failed, Policy policy, LocalDate asOf) {
        BigDecimal most = all.stream()
                .map(one -> BigDecimal.valueOf(one.daysOnStage(asOf))
                        .divide(BigDecimal.valueOf(StageLimits.of(one.stage(), policy)), MathContext.DECIMAL64))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return new Amount(most, Unit.RATIO);
    }
}
