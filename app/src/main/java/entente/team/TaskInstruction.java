package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.time.LocalDate;

/** Somebody of the client told the provider's people directly what to do; written down for the client alone (001-12). */
public record TaskInstruction(String code, LocalDate givenOn, String what) implements Fact {
    public TaskInstruction {
        Refused.unless(!code.isBlank(), "code", "team.refused.blank");
        Refused.unless(!what.isBlank(), "what", "team.refused.blank");
    }
}
