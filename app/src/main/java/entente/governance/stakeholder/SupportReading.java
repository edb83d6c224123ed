package entente.governance.stakeholder;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a stakeholder stands to the arrangement on a day.
 *
 * @param support from -2, against it, to 2, speaks for it
 * @param resistance why it is against it
 */
public record SupportReading(
        Ref<Stakeholder> stakeholder,
        LocalDate readOn,
        int support,
        @Nullable Resistance resistance) implements Fact {
    public static final int MOST = 2;

    public SupportReading {
        Refused.unless(Math.abs(support) <= MOST, "support", "governance.stakeholder.refused.support", support);
        Refused.unless(
                resistance == null || support < 0, "resistance", "governance.stakeholder.refused.resistance", support);
    }
}
