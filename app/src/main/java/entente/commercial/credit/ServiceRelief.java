package entente.commercial.credit;

import entente.kernel.CauseParty;
import entente.kernel.Refused;
import entente.ledger.Document;
import entente.ledger.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Missed minutes, tickets or events that one side asks not to count. It counts once the other side has agreed to it; until then the figures
 * show what would follow, and nothing moves.
 *
 * @param level whose month it relieves
 * @param month such as 2026-03
 * @param units as many as are taken out of what was missed and of what counted
 */
public record ServiceRelief(
        String code,
        String level,
        String month,
        BigDecimal units,
        ReliefReason reason,
        LocalDate claimedOn,
        String because,
        @Nullable Document evidence)
        implements Fact {

    /** What the provider could not help. */
    public enum ReliefReason {
        CLIENT_CAUSED,
        CLIENT_DIRECTED,
        APPROVED_MAINTENANCE,
        CLIENTS_THIRD_PARTY,
        FORCE_MAJEURE;

        /** Whose part it is once both agree. */
        public CauseParty party() {
            return switch (this) {
                case CLIENT_CAUSED, CLIENT_DIRECTED, CLIENTS_THIRD_PARTY -> CauseParty.CLIENT;
                case APPROVED_MAINTENANCE -> CauseParty.JOINT;
                case FORCE_MAJEURE -> CauseParty.EXTERNAL;
            };
        }
    }

    public ServiceRelief {
        Refused.unless(!code.isBlank(), "code", "commercial.refused.blank");
        Refused.unless(!level.isBlank(), "level", "commercial.refused.blank");
        Refused.unless(!because.isBlank(), "because", "commercial.refused.blank");
        MonthName.of(month);
        Refused.unless(units.signum() > 0, "units", "commercial.credit.refused.units", units);
    }

    public YearMonth monthOf() {
        return YearMonth.parse(month);
    }
}
