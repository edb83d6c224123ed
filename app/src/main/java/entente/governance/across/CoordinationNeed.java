package entente.governance.across;

import entente.signal.Policy;
import entente.signal.Term;

/** How much coordination is needed, and so how often to meet at least. */
public enum CoordinationNeed {
    LOW,
    MEDIUM,
    HIGH;

    static final Term<Integer> MEDIUM_FROM = Term.whole("001-21.medium.from", 4, "across.source.load");
    static final Term<Integer> HIGH_FROM = Term.whole("001-21.high.from", 8, "across.source.load");
    static final Term<Integer> LOW_DAYS = Term.whole("001-21.low.days", 31, "signal.source.ours");
    static final Term<Integer> MEDIUM_DAYS = Term.whole("001-21.medium.days", 14, "signal.source.ours");
    static final Term<Integer> HIGH_DAYS = Term.whole("001-21.high.days", 7, "signal.source.ours");

    static CoordinationNeed of(int points, Policy policy) {
        return points >= policy.of(HIGH_FROM) ? HIGH : points >= policy.of(MEDIUM_FROM) ? MEDIUM : LOW;
    }

    /** The most days that may lie between two meetings of the forum that meets most often. */
    public int days(Policy policy) {
        return switch (this) {
            case LOW -> policy.of(LOW_DAYS);
            case MEDIUM -> policy.of(MEDIUM_DAYS);
            case HIGH -> policy.of(HIGH_DAYS);
        };
    }
}
