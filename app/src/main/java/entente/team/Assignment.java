package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sits in a seat from a day on.
 *
 * @param person who, where the person is recorded
 * @param holder the name or team alone, where it is not
 * @param employer who pays them; decides whether the seat was given away
 * @param endsOn the last day
 */
public record Assignment(
        Ref<RoleSeat> seat,
        @Nullable Ref<Person> person,
        @Nullable String holder,
        Employer employer,
        LocalDate startsOn,
        @Nullable LocalDate endsOn)
        implements Fact {

    /** Who employs the one who sits in a seat. */
    public enum Employer {
        CLIENT,
        PROVIDER,
        THIRD_PARTY
    }

    public Assignment {
        Refused.unless(person != null || (holder != null && !holder.isBlank()), "holder", "team.refused.holder");
        Refused.unless(
                endsOn == null || !endsOn.isBefore(startsOn),
                "endsOn",
                "team.refused.ends",
                startsOn,
                endsOn == null ? "" : endsOn);
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
