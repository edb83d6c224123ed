package entente.commercial.credit;

import entente.kernel.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What one level owes for one month, with every step it was worked out by.
 *
 * @param bonus whether the provider is owed it, for reaching the target; else the client
 * @param amount as it can be posted, always above or at zero
 */
public record CreditLine(Judged judged, Covered covered, boolean bonus, List<CreditStep> steps, Money amount) {
    public CreditLine {
        steps = List.copyOf(steps);
    }

    public YearMonth month() {
        return judged.of().month();
    }

    public String level() {
        return covered.level();
    }

    /** What it came to after a step; empty where the step does not arise. */
    public Optional<BigDecimal> after(CreditStep.CreditStage stage) {
        return steps.stream()
                .filter(step -> step.stage() == stage)
                .map(CreditStep::value)
                .findFirst();
    }

    /** Whether it shares the month's amount at risk, as every bonus does; damages for delay have a limit of their own. */
    boolean isAtRisk() {
        return bonus || covered.regime() != Covered.RegimeSort.DAMAGES;
    }
}
