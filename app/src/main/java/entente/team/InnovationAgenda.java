package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * What is to become new by working together, and whose seat in the top team carries it (003-23).
 *
 * @param sponsor the executive's seat at the client
 */
public record InnovationAgenda(String code, String what, Ref<RoleSeat> sponsor, LocalDate statedOn) implements Fact {
    public InnovationAgenda {
        Refused.unless(!code.isBlank(), "code", "team.refused.blank");
        Refused.unless(!what.isBlank(), "what", "team.refused.blank");
    }
}
