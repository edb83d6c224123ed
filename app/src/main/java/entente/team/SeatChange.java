package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else takes a key seat: announced, approved, and the work handed over (000-E15, I-30).
 *
 * @param changesOn the first day of whoever follows, or the last of whoever leaves where nobody follows yet
 * @param noticeOn the day the other side was told
 * @param approvedOn the day the accountable side agreed
 * @param handedOverOn the day the work was handed over
 * @param successor who follows
 */
public record SeatChange(
        Ref<RoleSeat> seat,
        LocalDate changesOn,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate handedOverOn,
        @Nullable Ref<Person> successor,
        @Nullable String reason)
        implements Fact {
    public SeatChange {
        Refused.unless(
                approvedOn == null || noticeOn == null || !approvedOn.isBefore(noticeOn),
                "approvedOn",
                "team.refused.approved",
                approvedOn == null ? "" : approvedOn,
                noticeOn == null ? "" : noticeOn);
    }
}
