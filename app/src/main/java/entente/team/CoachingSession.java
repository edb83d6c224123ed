package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was coached or trained on a day (001-14, 003-41). That it was held stands here; what was said in it stands nowhere.
 *
 * @param ratedOn the day it was held
 * @param plan the plan it belongs to, where it belongs to one
 * @param subject what it was about, in a few words fit to be read by the person
 */
public record CoachingSession(
        Ref<Person> person,
        Side side,
        LocalDate ratedOn,
        LearningSort sort,
        @Nullable Ref<DevelopmentPlan> plan,
        String subject)
        implements RatesOwnPeople {
    /** What kind of learning it was. */
    public enum LearningSort {
        COACHING,
        TRAINING,
        SHADOWING
    }

    public CoachingSession {
        Refused.unless(!subject.isBlank(), "subject", "team.refused.blank");
    }
}
