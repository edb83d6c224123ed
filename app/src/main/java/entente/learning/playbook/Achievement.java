package entente.learning.playbook;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.performance.Ramp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something both reached, how it was celebrated, and what comes next (002-15).
 *
 * @param ramp the ramp that was completed by it
 * @param recognition how those who did it were thanked
 * @param recognisedOn the day they were
 * @param nextGoal what comes next
 */
public record Achievement(
        String code,
        String what,
        LocalDate achievedOn,
        @Nullable Ref<Ramp> ramp,
        @Nullable String recognition,
        @Nullable LocalDate recognisedOn,
        @Nullable String nextGoal)
        implements Fact {
    public Achievement {
        Refused.unless(!code.isBlank(), "code", "learning.refused.blank");
        Refused.unless(!what.isBlank(), "what", "learning.refused.blank");
        Refused.unless(
                (recognition == null || recognition.isBlank()) == (recognisedOn == null),
                "recognition",
                "learning.refused.recognition");
        Refused.unless(
                recognisedOn == null || !recognisedOn.isBefore(achievedOn),
                "recognisedOn",
                "learning.refused.before",
                recognisedOn == null ? "" : recognisedOn,
                achievedOn);
    }

    /** Whether those who did it were thanked and know what comes next. */
    public boolean isRounded() {
        return recognisedOn != null && nextGoal != null && !nextGoal.isBlank();
    }
}
