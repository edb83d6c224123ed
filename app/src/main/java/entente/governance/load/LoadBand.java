package entente.governance.load;

import entente.signal.Policy;
import entente.signal.Term;
import java.math.BigDecimal;

/** How much is asked of those who lead, and how much they can carry: of 12 points 0 to 3, 4 to 7, and 8 to 12 (I-7). */
public enum LoadBand {
    LOW,
    MEDIUM,
    HIGH;

    static final Term<Integer> MEDIUM_FROM = Term.whole("003-13.medium.from", 4, "load.source.bands");
    static final Term<Integer> HIGH_FROM = Term.whole("003-13.high.from", 8, "load.source.bands");

    public static LoadBand of(BigDecimal points, Policy policy) {
        return reaches(points, HIGH_FROM, policy) ? HIGH : reaches(points, MEDIUM_FROM, policy) ? MEDIUM : LOW;
    }

    private static boolean reaches(BigDecimal points, Term<Integer> from, Policy policy) {
        return points.compareTo(BigDecimal.valueOf(policy.of(from))) >= 0;
    }
}
