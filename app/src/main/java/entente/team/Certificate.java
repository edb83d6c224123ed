package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody finished a course about managing a relationship and passed (001-23); it never leaves the side.
 *
 * @param course the name of the course or the certificate
 * @param ratedOn the day it was passed
 * @param endsOn the last day it counts, where it has one
 */
public record Certificate(
        Ref<Person> person,
        Side side,
        String course,
        LocalDate ratedOn,
        @Nullable LocalDate endsOn) implements RatesOwnPeople {
    public Certificate {
        Refused.unless(!course.isBlank(), "course", "team.refused.blank");
        Refused.unless(
                endsOn == null || !endsOn.isBefore(ratedOn),
                "endsOn",
                "team.refused.ends",
                ratedOn,
                endsOn == null ? "" : endsOn);
    }

    public boolean countsOn(LocalDate day) {
        return !ratedOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }
}
