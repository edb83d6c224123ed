package entente.governance.challenge;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * What kind of problem one side holds an issue to be (I-6); both sides are asked, and neither sees the other's answers before its own are
 * given. Every answer is from 0 (not at all) to 3 (fully).
 *
 * @param understood the activity is understood
 * @param solutionKnown a solution is known to exist
 * @param specifiable what should come out can be said and followed
 * @param skilled somebody has the skill
 * @param peopleMustChange people must change what they value or do
 * @param fixesFailed technical fixes were tried and failed
 * @param conflictPersists the conflict went on after it was settled
 * @param olderBeneath a crisis showed something older
 * @param harmGrows harm grows within hours or days
 */
public record ChallengeRating(
        Ref<Issue> about,
        LocalDate ratedOn,
        int understood,
        int solutionKnown,
        int specifiable,
        int skilled,
        int peopleMustChange,
        int fixesFailed,
        int conflictPersists,
        int olderBeneath,
        int harmGrows)
        implements Fact {
    private static final int FULLY = 3;
    private static final int MUCH = 2;

    public ChallengeRating {
        within("understood", understood);
        within("solutionKnown", solutionKnown);
        within("specifiable", specifiable);
        within("skilled", skilled);
        within("peopleMustChange", peopleMustChange);
        within("fixesFailed", fixesFailed);
        within("conflictPersists", conflictPersists);
        within("olderBeneath", olderBeneath);
        within("harmGrows", harmGrows);
    }

    private static void within(String field, int answer) {
        Refused.unless(answer >= 0 && answer <= FULLY, field, "governance.refused.answer", answer);
    }

    /**
     * The class by I-6: harm that fully grows is critical, whatever else; what nobody understands is unnamed; a strong adaptive sign with
     * adaptive signs stronger on average is adaptive; strong technical pillars without such a sign are technical; the rest is mixed.
     */
    public ChallengeClass challenge() {
        int adaptive = adaptive().sum();
        int technical = technical().sum();
        int sign = adaptive().max().orElse(0);
        if (harmGrows == FULLY) {
            return ChallengeClass.CRITICAL;
        }
        if (understood == 0) {
            return ChallengeClass.UNNAMED;
        }
        if (sign >= MUCH && adaptive > technical) {
            return ChallengeClass.ADAPTIVE;
        }
        // four answers on either side, so sums compare as means do
        return technical >= MUCH * technical().count() && sign < MUCH ? ChallengeClass.TECHNICAL : ChallengeClass.MIXED;
    }

    private IntStream technical() {
        return IntStream.of(understood, solutionKnown, specifiable, skilled);
    }

    private IntStream adaptive() {
        return IntStream.of(peopleMustChange, fixesFailed, conflictPersists, olderBeneath);
    }
}
