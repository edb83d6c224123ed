package entente.register;

import entente.kernel.Noun;
import entente.kernel.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question that both sides are asked, as one side sees it.
 *
 * @param by who asked; null where a side answered unasked
 * @param closesAt when whatever was answered is shown; null where only both answers end it
 * @param own this side's answer while it is private
 * @param revealed what both answered, once it is shown; of a side that let the time pass, nothing
 * @param answer where this side answers
 */
public record TogetherQuestion(
        Noun noun,
        String title,
        @Nullable Side by,
        @Nullable Instant closesAt,
        boolean closed,
        @Nullable UUID own,
        List<Answered> revealed,
        String answer) {

    /** One side's answer as both read it. */
    public record Answered(Side side, UUID fact, List<Difference.Line> lines) {}

    public boolean isRevealed() {
        return !revealed.isEmpty();
    }

    /** Whether this side is waited for. */
    public boolean isOpen() {
        return !isRevealed() && !closed && own == null;
    }

    public Optional<Answered> by(Side side) {
        return revealed.stream().filter(answered -> answered.side() == side).findFirst();
    }
}
