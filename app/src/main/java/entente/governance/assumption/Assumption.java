package entente.governance.assumption;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something one side takes to be so; written down at the start and tested later (001-11).
 *
 * @param testedOn when somebody found out
 * @param consequence what was decided where it turned out not to be so
 */
public record Assumption(
        String code,
        String what,
        Side heldBy,
        LocalDate heldOn,
        Belief belief,
        @Nullable LocalDate testedOn,
        @Nullable String consequence)
        implements Fact {
    public Assumption {
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!what.isBlank(), "what", "governance.refused.blank");
        Refused.unless(
                testedOn == null || belief != Belief.UNTESTED,
                "testedOn",
                "governance.refused.untested",
                String.valueOf(testedOn));
        Refused.unless(
                testedOn == null || !testedOn.isBefore(heldOn),
                "testedOn",
                "governance.refused.before",
                String.valueOf(testedOn),
                heldOn);
    }

    /** Whether it was found not to be so and nobody has said what follows. */
    public boolean isOpenlyFalse() {
        return belief == Belief.FALSE && (consequence == null || consequence.isBlank());
    }
}
