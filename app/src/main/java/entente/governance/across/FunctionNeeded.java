package entente.governance.across;

import entente.delivery.Project;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.team.ChangeInitiative;
import entente.team.RoleSeat;
import org.jspecify.annotations.Nullable;

/**
 * A function that has to be at the table of a large project or of a change of both houses (003-27).
 *
 * @param project the work; with a change beside it, the work is the project's and the change what it is for
 * @param function such as finance, security, the users
 * @param side whose function it is
 * @param seat who speaks for it there, by seat; left out while nobody does
 */
public record FunctionNeeded(
        @Nullable Ref<Project> project,
        @Nullable Ref<ChangeInitiative> change,
        String function,
        Side side,
        @Nullable Ref<RoleSeat> seat)
        implements Fact {
    public FunctionNeeded {
        Refused.unless(!function.isBlank(), "function", "across.refused.blank");
        Refused.unless(project != null || change != null, "project", "across.refused.either");
    }
}
