package entente.governance.challenge;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question a problem is held by until it has a name (003-25), or that the people concerned have to answer themselves (003-01).
 *
 * @param answer what was found; empty while it is held open
 */
public record HeldQuestion(
        Ref<Issue> issue,
        String question,
        LocalDate askedOn,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) implements Fact {
    public HeldQuestion {
        Refused.unless(!question.isBlank(), "question", "governance.refused.blank");
        Refused.unless(
                (answer == null || answer.isBlank()) == (answeredOn == null),
                "answeredOn",
                "governance.refused.answered");
        Refused.unless(
                answeredOn == null || !answeredOn.isBefore(askedOn),
                "answeredOn",
                "governance.refused.answeredbefore",
                askedOn);
    }

    public boolean isOpen() {
        return answeredOn == null;
    }
}
