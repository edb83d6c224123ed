package entente.performance;

import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/**
 * An outcome in one side's own words; both are asked, and both answers are shown together. Then each side says how well the other's words
 * meet what it means.
 *
 * @param ownWords what this side understands
 * @param match 1 something else to 5 the same, of the other side's words; left out until they are shown
 */
public record OutcomeAcknowledgement(
        Ref<Outcome> outcome, String ownWords, @Nullable Rating match) implements Fact {
    public OutcomeAcknowledgement {
        Refused.unless(!ownWords.isBlank(), "ownWords", "performance.refused.blank");
    }
}
