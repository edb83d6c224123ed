package entente.governance.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When the time of command is over.
 *
 * @param on the last day of it, in the arrangement's zone
 * @param at the moment, where the problem says at what hour it became critical
 */
record CriticalEnd(LocalDate on, Optional<Instant> at) {
    static CriticalEnd of(LocalDate day) {
        return new CriticalEnd(day, Optional.empty());
    }
}
