package entente.exchange.demo;

import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who plays which part in one arrangement, and from when to when. */
record Cast(List<Part> parts) {
    /**
     * One part.
     *
     * @param to the first day on which somebody else plays it
     */
    record Part(
            Side side,
            Role role,
            SignedIn person,
            LocalDate from,
            @Nullable LocalDate to) {
        private boolean isPlayed(Side by, Role in, LocalDate day) {
            return side == by && role == in && !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    Cast {
        parts = List.copyOf(parts);
    }

    SignedIn who(Side side, Role role, LocalDate day) {
        return parts.stream()
                .filter(part -> part.isPlayed(side, role, day))
                .map(Part::person)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is " + role + " of the " + side + " on " + day));
    }
}
