package entente.governance.weakness;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a side finds its own house in the five areas that outsourcing makes worse (000-03), before signing and every year; no person is rated.
 * Each area is from 0 (not there) to 4 (works and is improved).
 *
 * @param leadership somebody stands for where it goes
 * @param management work is planned, staffed and followed
 * @param policy what is allowed and wanted is said and known
 * @param process work goes the same way from end to end
 * @param procedure each step is written down and kept to
 */
public record ReadinessAssessment(
        Side side,
        LocalDate assessedOn,
        int leadership,
        int management,
        int policy,
        int process,
        int procedure,
        @Nullable String because)
        implements Fact {
    private static final int MOST = 4;

    public ReadinessAssessment {
        within("leadership", leadership);
        within("management", management);
        within("policy", policy);
        within("process", process);
        within("procedure", procedure);
    }

    private static void within(String field, int points) {
        Refused.unless(points >= 0 && points <= MOST, field, "weakness.refused.points", points);
    }

    public int in(WeaknessArea area) {
        return switch (area) {
            case LEADERSHIP -> leadership;
            case MANAGEMENT -> management;
            case POLICY -> policy;
            case PROCESS -> process;
            case PROCEDURE -> procedure;
        };
    }
}
