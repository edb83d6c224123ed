package entente.team;

import entente.kernel.Refused;
import entente.ledger.Document;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a responsibility was overseen, what was seen, and why what was decided was decided (000-E19, ICH E6(R3)).
 *
 * @param why the reason that an inspector will ask for
 */
public record OversightEvidence(
        Ref<Responsibility> responsibility,
        LocalDate seenOn,
        String what,
        String why,
        @Nullable Document document) implements Fact {
    public OversightEvidence {
        Refused.unless(!what.isBlank(), "what", "team.refused.blank");
        Refused.unless(!why.isBlank(), "why", "team.refused.blank");
    }
}
