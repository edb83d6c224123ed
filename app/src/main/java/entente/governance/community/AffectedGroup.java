package entente.governance.community;

import entente.delivery.ChangeRequest;
import entente.governance.challenge.Issue;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * People whose work changes with a problem or a change (003-06): they belong into the room where it is worked on.
 *
 * @param name a department, a site, a shift; no single person
 * @param side where they work
 * @param issue the problem that affects them, the change that does, or both
 * @param people how many they are, roughly
 */
public record AffectedGroup(
        String name,
        Side side,
        @Nullable Ref<Issue> issue,
        @Nullable Ref<ChangeRequest> change,
        @Nullable Integer people,
        LocalDate namedOn)
        implements Fact {
    public AffectedGroup {
        Refused.unless(!name.isBlank(), "name", "governance.refused.blank");
        Refused.unless(issue != null || change != null, "issue", "governance.refused.affectedby");
        Refused.unless(people == null || people > 0, "people", "governance.refused.nobody", String.valueOf(people));
    }
}
