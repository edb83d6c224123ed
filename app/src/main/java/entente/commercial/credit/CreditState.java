package entente.commercial.credit;

import java.util.Set;

/** Where money of a credit stands; what may follow which stands here alone, for pages, sums and the ledger. */
public enum CreditState {
    ACCRUED,
    HELD,
    FINAL,
    EARNED_BACK,
    DISPUTED,
    WAIVED,
    POSTED,
    PAID;

    /** What an amount in this state may become; a credit that was posted or paid can still be won back at the end of the year. */
    public Set<CreditState> next() {
        return switch (this) {
            case ACCRUED -> Set.of(HELD, FINAL, DISPUTED, WAIVED);
            case HELD -> Set.of(FINAL, EARNED_BACK, DISPUTED, WAIVED);
            case FINAL -> Set.of(POSTED, EARNED_BACK, DISPUTED, WAIVED);
            case DISPUTED -> Set.of(HELD, FINAL, WAIVED, EARNED_BACK);
            case POSTED -> Set.of(PAID, DISPUTED, EARNED_BACK);
            case PAID -> Set.of(EARNED_BACK);
            case EARNED_BACK, WAIVED -> Set.of();
        };
    }

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return switch (this) {
            case ACCRUED, HELD, FINAL, DISPUTED, POSTED -> true;
            case EARNED_BACK, WAIVED, PAID -> false;
        };
    }
}
