package entente.governance.conflict;

import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;

/** How many working days a conflict may stay on a stage (I-23). */
public final class StageLimits {
    static final Term<Integer> OPERATIONAL = Term.whole("001-05.days.operational", 5, "signal.source.ours");
    static final Term<Integer> MANAGEMENT = Term.whole("001-05.days.management", 10, "signal.source.ours");
    static final Term<Integer> EXECUTIVE = Term.whole("001-05.days.executive", 15, "signal.source.ours");
    static final Term<Integer> NEUTRAL = Term.whole("001-05.days.neutral", 20, "signal.source.ours");
    static final List<Term<?>> TERMS = List.of(OPERATIONAL, MANAGEMENT, EXECUTIVE, NEUTRAL);

    private StageLimits() {}

    /** In working days. */
    public static int of(LadderStage stage, Policy policy) {
        return policy.of(
                switch (stage) {
                    case OPERATIONAL -> OPERATIONAL;
                    case MANAGEMENT -> MANAGEMENT;
                    case EXECUTIVE -> EXECUTIVE;
                    case NEUTRAL -> NEUTRAL;
                });
    }

    /** Whether it has been on its stage for longer than that. */
    public static boolean isOver(ConflictCase one, Policy policy, LocalDate asOf) {
        return one.said().isOpen() && one.daysOnStage(asOf) > of(one.stage(), policy);
    }
}
