package entente.learning.partner;

import entente.kernel.Refused;
import entente.ledger.Fact;

/**
 * Two providers that have to work together for the client (003-31).
 *
 * @param together what they do together
 */
public record ProviderPair(String code, String one, String other, String together) implements Fact {
    public ProviderPair {
        Refused.unless(!code.isBlank(), "code", "learning.refused.blank");
        Refused.unless(!one.isBlank(), "one", "learning.refused.blank");
        Refused.unless(!other.isBlank(), "other", "learning.refused.blank");
        Refused.unless(!one.strip().equalsIgnoreCase(other.strip()), "other", "learning.refused.self", other);
        Refused.unless(!together.isBlank(), "together", "learning.refused.blank");
    }
}
