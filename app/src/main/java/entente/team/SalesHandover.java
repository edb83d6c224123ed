package entente.team;

import entente.arrangement.Contract;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Those who sold the work told those who do it what was promised (001-16).
 *
 * @param heldOn the day they met
 * @param promises what was promised beyond the contract, or that nothing was
 * @param clientThere whether the client was in the room
 */
public record SalesHandover(
        String code, @Nullable Ref<Contract> contract, LocalDate heldOn, String promises, boolean clientThere)
        implements Fact {
    public SalesHandover {
        Refused.unless(!code.isBlank(), "code", "team.refused.blank");
        Refused.unless(!promises.isBlank(), "promises", "team.refused.blank");
    }
}
