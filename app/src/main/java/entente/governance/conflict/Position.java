package entente.governance.conflict;

import entente.kernel.CauseParty;
import entente.kernel.Refused;
import entente.ledger.Ref;
import entente.signal.Attributed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one side holds in a conflict (001-05). Both sides are asked, and neither sees the other's before its own is given; each begins with its
 * own part.
 *
 * @param ownContribution what it did, or left undone, that led here
 * @param interests what it needs, whatever the solution
 * @param position what it asks for
 * @param settledBy what would settle it
 * @param cause where the conflict comes from by this side's word, its own part before the other's; left out where it cannot say
 */
public record Position(
        Ref<SideConflict> about,
        LocalDate saidOn,
        String ownContribution,
        String interests,
        String position,
        @Nullable String settledBy,
        @Nullable CauseParty cause)
        implements Attributed {
    public Position {
        Refused.unless(!ownContribution.isBlank(), "ownContribution", "governance.refused.ownpart");
        Refused.unless(!interests.isBlank(), "interests", "governance.refused.blank");
        Refused.unless(!position.isBlank(), "position", "governance.refused.blank");
    }

    @Override
    public @Nullable CauseParty comesFrom() {
        return cause;
    }

    @Override
    public Ref<SideConflict> speaksOf() {
        return about;
    }
}
