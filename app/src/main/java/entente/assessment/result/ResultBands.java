package entente.assessment.result;

import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Term;
import java.math.BigDecimal;
import java.util.List;

/**
 * Between which values a practice's results fall into their bands, in points of 100.
 *
 * @param score of a dimension: small is bad
 * @param gap between the two sides, whichever is higher: large is bad
 * @param fall from the campaign before that asked in the same words: large is bad
 * @param stale days after which a result tells nothing of today
 * @param response percent of those asked who have to answer before anything is called well
 */
public record ResultBands(Limits score, Limits gap, Limits fall, Term<Integer> stale, Term<BigDecimal> response) {
    /** By the common rules of all instruments: well from 75, to act below 60; a gap of one point of five is 25 of 100, a fall of half a point 12.5. */
    static ResultBands of(String practice, int stale) {
        return of(practice, "75", "60", "12.5", "25", stale);
    }

    static ResultBands of(String practice, String watch, String act, String gapWatch, String gapAct, int stale) {
        return new ResultBands(
                Limits.below(
                        Term.number(practice + ".score.watch", watch, "assessment.source.bands"),
                        Term.number(practice + ".score.act", act, "assessment.source.bands"),
                        Unit.RATIO),
                Limits.from(
                        Term.number(practice + ".gap.watch", gapWatch, "signal.source.ours"),
                        Term.number(practice + ".gap.act", gapAct, "assessment.source.bands"),
                        Unit.RATIO),
                Limits.from(
                        Term.number(practice + ".fall.watch", "6.25", "signal.source.ours"),
                        Term.number(practice + ".fall.act", "12.5", "assessment.source.bands"),
                        Unit.RATIO),
                Term.whole(practice + ".stale", stale, "signal.source.ours"),
                Term.number(practice + ".response", "60", "assessment.source.bands"));
    }

    /** The same where the threshold of a score itself counts. */
    ResultBands upTo() {
        return new ResultBands(Limits.upTo(score.watch(), score.act(), score.unit()), gap, fall, stale, response);
    }

    List<Term<?>> terms() {
        return Limits.terms(List.of(score, gap, fall), stale, response);
    }

    int staleAfter(Policy policy) {
        return policy.of(stale);
    }
}
