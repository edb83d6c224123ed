package entente.signal;

import entente.kernel.Refused;
import entente.ledger.Fact;

/** A term of the policy that both sides set for their arrangement, with the reason. */
public record PolicyOverride(String term, String value, String reason) implements Fact {
    public PolicyOverride {
        Refused.unless(!term.isBlank(), "term", "signal.override.term");
        Refused.unless(!value.isBlank(), "value", "signal.override.value");
        Refused.unless(!reason.isBlank(), "reason", "signal.override.reason");
    }
}
