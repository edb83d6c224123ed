package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Where something the client does meets something the provider does (000-E12).
 *
 * @param department of the client that feels it
 * @param owner the seat that keeps it working
 */
public record TouchPoint(
        String code,
        String clientDoes,
        String providerDoes,
        @Nullable String department,
        @Nullable Ref<RoleSeat> owner) implements Fact {
    public TouchPoint {
        Refused.unless(!code.isBlank(), "code", "team.refused.blank");
        Refused.unless(!clientDoes.isBlank(), "clientDoes", "team.refused.blank");
        Refused.unless(!providerDoes.isBlank(), "providerDoes", "team.refused.blank");
    }
}
