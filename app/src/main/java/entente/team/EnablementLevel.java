package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a side has come at one of the six levels of effort, and whose seat sees to it (001-02).
 *
 * @param maturity 0 absent, 1 now and then, 2 repeated, 3 followed, 4 measured, 5 improving
 * @param owner the seat that sees to it; left out while nobody does
 * @param status what is being done about it
 */
public record EnablementLevel(
        EffortLevel level,
        Side side,
        int maturity,
        @Nullable Ref<RoleSeat> owner,
        @Nullable String status,
        LocalDate saidOn)
        implements Fitting {
    /** The highest there is. */
    public static final int HIGHEST = 5;

    public EnablementLevel {
        Refused.unless(maturity >= 0 && maturity <= HIGHEST, "maturity", "team.refused.maturity", maturity);
    }

    /** Each side sees to its own levels. */
    @Override
    public void fit(Others others) {
        RoleSeat.demandOwn(others, owner, side, "owner");
    }
}
