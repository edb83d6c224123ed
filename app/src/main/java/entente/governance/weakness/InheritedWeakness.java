package entente.governance.weakness;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A weakness of its own house that a side brings into the arrangement (000-03): named, owned and dated.
 *
 * @param owner who mends it, by name
 * @param remedyOn by when it is mended
 * @param mendedOn when it was
 */
public record InheritedWeakness(
        String code,
        Side side,
        WeaknessArea area,
        String what,
        LocalDate foundOn,
        @Nullable String owner,
        @Nullable LocalDate remedyOn,
        @Nullable LocalDate mendedOn)
        implements Fact {
    public InheritedWeakness {
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!what.isBlank(), "what", "governance.refused.blank");
        after("remedyOn", remedyOn, foundOn);
        after("mendedOn", mendedOn, foundOn);
    }

    private static void after(String field, @Nullable LocalDate day, LocalDate foundOn) {
        Refused.unless(
                day == null || !day.isBefore(foundOn),
                field,
                "governance.refused.before",
                String.valueOf(day),
                foundOn);
    }

    /** Whether somebody mends it by a day. */
    public boolean isOwned() {
        return owner != null && !owner.isBlank() && remedyOn != null;
    }

    public boolean isMended(LocalDate asOf) {
        return mendedOn != null && !mendedOn.isAfter(asOf);
    }

    public boolean isOverdue(LocalDate asOf) {
        return !isMended(asOf) && remedyOn != null && remedyOn.isBefore(asOf);
    }
}
