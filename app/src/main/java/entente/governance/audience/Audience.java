package entente.governance.audience;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;

/**
 * People who have to hear of the arrangement and be heard: a department, a works council, a team; never one person.
 *
 * @param side whose people they are; that side speaks with them
 * @param key whether the arrangement fails without them
 */
public record Audience(String code, String name, Side side, boolean key) implements Fact {
    public Audience {
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!name.isBlank(), "name", "governance.refused.blank");
    }
}
