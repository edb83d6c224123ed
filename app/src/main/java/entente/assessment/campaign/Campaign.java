package entente.assessment.campaign;

import entente.assessment.scoring.Threshold;
import entente.kernel.Side;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The same questions to both sides in the same days, or to one side about its own house.
 *
 * @param calledBy whose leader called it
 * @param onlySide the side that alone is asked; absent where both are
 * @param about the one person it speaks of, who alone sees what came of it; absent where it speaks of nobody in particular
 */
public record Campaign(
        UUID id,
        String title,
        Questionnaire questionnaire,
        Window window,
        Threshold threshold,
        Side calledBy,
        @Nullable Side onlySide,
        @Nullable UUID about) {
    /** The one side that is asked, where it is one. */
    public Optional<Side> ownHouse() {
        return Optional.ofNullable(onlySide);
    }

    public boolean isAbout(UUID actor) {
        return actor.equals(about);
    }

    /** Whose people are asked. */
    public List<Side> sides() {
        return ownHouse().map(List::of).orElseGet(() -> List.of(Side.values()));
    }
}
