package entente.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One letter that is to leave or has left; what it says is written only when it leaves.
 *
 * @param arrangement what it is about; absent where it speaks of all
 * @param about what makes it one letter: the same is planned once
 * @param attempts how often the mail server was tried in vain
 * @param nextAt when it is tried next; absent when it has ended
 * @param failure what the mail server said the last time it was tried in vain
 */
public record Planned(
        UUID id,
        UUID account,
        Topic topic,
        @Nullable UUID arrangement,
        String about,
        Instant plannedAt,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable Fate fate,
        @Nullable Instant endedAt,
        @Nullable String failure) {
    /** How a letter ended. */
    public enum Fate {
        SENT,
        /** When it was to leave there was nothing to say any more, or the person did not want it. */
        OVERTAKEN
    }
}
