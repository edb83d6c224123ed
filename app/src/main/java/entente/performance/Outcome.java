package entente.performance;

import entente.arrangement.Service;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a service is to bring about, in terms of the business; both sides sign it (002-03).
 *
 * @param statement what will be different
 * @param dueOn the day by which it is there
 * @param owner who wants it and says whether it is there
 * @param acceptance how that is told
 * @param measure that shows it
 */
public record Outcome(
        String code,
        @Nullable Ref<Service> service,
        String statement,
        @Nullable LocalDate dueOn,
        @Nullable String owner,
        @Nullable String acceptance,
        @Nullable Ref<Measure> measure)
        implements Fact {
    public Outcome {
        Refused.unless(!code.isBlank(), "code", "performance.refused.blank");
        Refused.unless(!statement.isBlank(), "statement", "performance.refused.blank");
    }
}
