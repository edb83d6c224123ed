package entente.learning.innovation;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Document;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something one side suggests to the other without having been asked (003-30).
 *
 * @param what what is suggested, and what it would bring
 */
public record Proposal(
        String code,
        String title,
        String what,
        Side madeBy,
        LocalDate madeOn,
        @Nullable Document document) implements Fact {
    public Proposal {
        Refused.unless(!code.isBlank(), "code", "learning.refused.blank");
        Refused.unless(!title.isBlank(), "title", "learning.refused.blank");
        Refused.unless(!what.isBlank(), "what", "learning.refused.blank");
    }
}
