package entente.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wrote in the minutes of a session; what, the pages that show it ask for themselves.
 *
 * @param item the one that changed; none where several did, or who came
 */
public record MinutesChanged(SessionKey session, @Nullable UUID item) {}
