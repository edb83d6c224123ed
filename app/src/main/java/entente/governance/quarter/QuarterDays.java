package entente.governance.quarter;

import entente.signal.Policy;
import entente.signal.Term;
import java.util.List;

/**
 * Working days between the steps of a quarterly review, at least 0.
 *
 * @param preRead before the session, by which the page to read is there
 * @param prepared before the session, by which both have prepared
 * @param close after it, by which it is closed
 */
public record QuarterDays(int preRead, int prepared, int close) {
    static final Term<Integer> PRE_READ = Term.whole("000-QC.preread.days", 10, "signal.source.ours");
    static final Term<Integer> PREPARED = Term.whole("000-QC.prepared.days", 2, "signal.source.ours");
    static final Term<Integer> CLOSE = Term.whole("000-QC.close.days", 10, "signal.source.ours");
    static final List<Term<?>> TERMS = List.of(PRE_READ, PREPARED, CLOSE);

    static QuarterDays of(Policy policy) {
        return new QuarterDays(policy.of(PRE_READ), policy.of(PREPARED), policy.of(CLOSE));
    }
}
