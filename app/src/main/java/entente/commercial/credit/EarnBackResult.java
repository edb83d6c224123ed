package entente.commercial.credit;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What the rules of earn-back alone make of one credit.
 *
 * @param state HELD, FINAL or EARNED_BACK
 * @param decidedIn the month that decided it; empty while it is open, or where nothing had to be waited for
 */
public record EarnBackResult(CreditLine line, CreditState state, Optional<YearMonth> decidedIn) {}
