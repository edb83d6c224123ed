package entente.governance;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.signal.StartSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a leader answers to one of the seven questions, asked anew each quarter; it never leaves the own side. */
public record LeaderAnswer(
        String practice,
        LocalDate answeredOn,
        Answer answer,
        @Nullable String note) implements Fact {
    /** UNKNOWN is an answer too: the leader cannot say. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    public LeaderAnswer {
        Refused.unless(StartSet.QUESTIONS.contains(practice), "practice", "governance.answer.practice", practice);
    }
}
