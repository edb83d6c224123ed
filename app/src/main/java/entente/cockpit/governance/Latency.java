package entente.cockpit.governance;

import entente.governance.decision.DecisionCase;
import entente.governance.decision.TimeLimits;
import entente.signal.Policy;
import java.time.LocalDate;

/**
 * How long a decision waited beside how long it may.
 *
 * @param days working days it has waited, or did
 * @param limit working days it may wait
 * @param dueOn the last day of them
 */
public record Latency(DecisionCase one, long days, int limit, LocalDate dueOn) {

    static Latency of(DecisionCase one, Policy policy, LocalDate today) {
        return new Latency(one, one.waited(today), TimeLimits.of(one, policy), TimeLimits.dueOn(one, policy));
    }

    public boolean isOver() {
        return days > limit;
    }
}
