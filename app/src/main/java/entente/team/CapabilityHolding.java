package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How strong one of the nine retained capabilities is in the client's own hands, and how strong it has to be (I-12); of the capability, never
 * of a person.
 *
 * @param level 0 to 4
 * @param required 0 to 4
 * @param fullTime how many full-time people it has
 * @param successor whether somebody could follow
 */
public record CapabilityHolding(
        Capability capability,
        int level,
        int required,
        @Nullable BigDecimal fullTime,
        @Nullable Boolean successor) implements Fact {
    public CapabilityHolding {
        check("level", level);
        check("required", required);
        Refused.unless(
                fullTime == null || fullTime.signum() >= 0,
                "fullTime",
                "team.refused.negative",
                fullTime == null ? 0 : fullTime);
    }

    private static void check(String component, int level) {
        Refused.unless(level >= 0 && level <= 4, component, "team.refused.level", level);
    }
}
