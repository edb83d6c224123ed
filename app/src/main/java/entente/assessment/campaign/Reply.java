package entente.assessment.campaign;

import entente.assessment.instrument.Asking;
import entente.kernel.Refused;
import java.util.Map;

/**
 * What one person answers; who that is, is not part of it. An item left out is one the person cannot say anything to.
 *
 * @param own points by the items' codes
 * @param importance how much each matters, from 1 to 5
 * @param guess what the other side will have answered
 * @param said in the person's own words; empty where nothing was said
 */
public record Reply(
        Map<String, Integer> own, Map<String, Integer> importance, Map<String, Integer> guess, String said) {
    private static final int LONGEST = 1000;

    public Reply {
        own = Map.copyOf(own);
        importance = Map.copyOf(importance);
        guess = Map.copyOf(guess);
        said = said.strip();
        Refused.unless(said.length() <= LONGEST, "said", "assessment.refused.long", LONGEST);
    }

    public static Reply of(Map<String, Integer> own) {
        return new Reply(own, Map.of(), Map.of(), "");
    }

    /** Refuses an answer to something not asked, one outside its scale, and one that says nothing at all. */
    public Reply checked(Questionnaire questionnaire) {
        questionnaire.check(Asking.OWN, own);
        questionnaire.check(Asking.IMPORTANCE, importance);
        questionnaire.check(Asking.GUESS, guess);
        Refused.unless(!own.isEmpty(), "", "assessment.refused.empty");
        return this;
    }

    public Map<String, Integer> points(Asking asking) {
        return switch (asking) {
            case OWN -> own;
            case IMPORTANCE -> importance;
            case GUESS -> guess;
        };
    }
}
