package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sits in a seat was told how the other side is organised, and what its yes and its silence mean (000-E02). Kept by the seat: that
 * it was held stands here, and nothing of how anybody took it.
 *
 * @param what was covered
 */
public record Briefing(
        Ref<RoleSeat> seat, LocalDate heldOn, @Nullable String what) implements Fact {
    public Briefing {
        Refused.unless(what == null || !what.isBlank(), "what", "team.refused.blank");
    }
}
