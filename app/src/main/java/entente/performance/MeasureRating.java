package entente.performance;

import entente.kernel.Rating;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one side thinks of a measure: how much it matters, how easy it is to take, and the five questions a good one answers with yes (I-16).
 * Both sides are asked, and neither sees the other's answer before its own is given.
 *
 * @param importance 1 hardly matters to 5 matters most
 * @param ease 1 hard to measure to 5 measured without effort
 * @param drivesOutcome whether it drives an outcome that somebody who can be named cares about
 * @param canBeMoved whether one of the sides can influence it
 * @param sourceAccepted whether this side accepts where the figures come from
 * @param hardToGame whether it cannot be made to look good cheaply
 * @param changesDecision whether a decision would be another if it moved
 */
public record MeasureRating(
        Ref<Measure> measure,
        Rating importance,
        Rating ease,
        boolean drivesOutcome,
        boolean canBeMoved,
        boolean sourceAccepted,
        boolean hardToGame,
        boolean changesDecision,
        @Nullable String because)
        implements Fact {
    /** How many of the five questions it answers with yes. */
    public int yes() {
        return (int) Stream.of(drivesOutcome, canBeMoved, sourceAccepted, hardToGame, changesDecision)
                .filter(answer -> answer)
                .count();
    }
}
