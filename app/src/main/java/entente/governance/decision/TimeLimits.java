package entente.governance.decision;

import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Within how many working days a decision is due: by its right, or by its class (I-22). */
public final class TimeLimits {
    static final Term<Integer> STRATEGIC = Term.whole("001-04.days.strategic", 20, "signal.source.ours");
    static final Term<Integer> TACTICAL = Term.whole("001-04.days.tactical", 10, "signal.source.ours");
    static final Term<Integer> OPERATIONAL = Term.whole("001-04.days.operational", 3, "signal.source.ours");
    static final List<Term<?>> TERMS = List.of(STRATEGIC, TACTICAL, OPERATIONAL);

    private TimeLimits() {}

    /** In working days from the day it waits. */
    public static int of(DecisionCase one, Policy policy) {
        return one.right()
                .flatMap(held -> Optional.ofNullable(held.fact().days()))
                .orElseGet(() -> policy.of(term(one.said().decisionClass())));
    }

    /** The last working day of its time. */
    public static LocalDate dueOn(DecisionCase one, Policy policy) {
        return one.calendar().plus(one.since(), of(one, policy));
    }

    /** Whether it still waits although its time is over. */
    public static boolean isOver(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.isOpen() && one.waited(asOf) > of(one, policy);
    }

    static Term<Integer> term(DecisionClass reach) {
        return switch (reach) {
            case STRATEGIC -> STRATEGIC;
            case TACTICAL -> TACTICAL;
            case OPERATIONAL -> OPERATIONAL;
        };
    }
}
