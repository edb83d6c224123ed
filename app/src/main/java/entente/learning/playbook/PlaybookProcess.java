package entente.learning.playbook;

import entente.kernel.Refused;
import entente.ledger.Document;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one thing is done between the two sides (001-18).
 *
 * @param core which of the five core processes it is; none of them where it is left out
 * @param steps who does what, in order
 * @param when what starts it, or how often it is done
 * @param clientContact who of the client is asked about it
 * @param providerContact who of the provider is asked about it
 * @param changedOn since when it is done this way
 */
public record PlaybookProcess(
        String code,
        String name,
        @Nullable CoreProcess core,
        String steps,
        @Nullable String when,
        @Nullable String clientContact,
        @Nullable String providerContact,
        LocalDate changedOn,
        @Nullable Document document)
        implements Fact {
    public PlaybookProcess {
        Refused.unless(!code.isBlank(), "code", "learning.refused.blank");
        Refused.unless(!name.isBlank(), "name", "learning.refused.blank");
        Refused.unless(!steps.isBlank(), "steps", "learning.refused.blank");
    }
}
