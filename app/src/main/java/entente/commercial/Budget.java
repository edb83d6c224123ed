package entente.commercial;

import entente.delivery.Project;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The money first set aside for a project, or for the whole arrangement where no project is named.
 *
 * @param original as first agreed; a later version never becomes what overruns are measured against
 */
public record Budget(String code, @Nullable Ref<Project> project, Money original) implements Fact {
    public Budget {
        Refused.unless(!code.isBlank(), "code", "commercial.refused.blank");
        Refused.unless(original.signum() > 0, "original", "commercial.refused.positive", original);
    }
}
