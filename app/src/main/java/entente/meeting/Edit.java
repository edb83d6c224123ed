package entente.meeting;

import entente.governance.forum.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes into an item.
 *
 * @param version the one the writer saw
 */
public record Edit(
        UUID item, int version, String note, @Nullable Outcome outcome) {}
