package entente.learning.funnel;

import entente.kernel.Side;
import entente.kernel.Source;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One idea on its way, an improvement or something new.
 *
 * @param adoptedOn since when work is done that way; empty while it is not, and where nobody can tell the day
 * @param verifiedOn when the benefit that counts was verified
 */
public record Idea(
        String title,
        Side by,
        LocalDate begunOn,
        Optional<LocalDate> adoptedOn,
        Optional<LocalDate> verifiedOn,
        Source source) {}
