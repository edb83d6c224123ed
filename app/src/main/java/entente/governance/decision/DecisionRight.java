package entente.governance.decision;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.team.Person;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may decide one sort of thing, where, after asking whom, and within how long (001-04).
 *
 * @param what the sort of decision
 * @param level at which level it is decided
 * @param forum the meeting that decides it
 * @param decidedBy whose decision it is
 * @param holders who may decide it, by role, and by person where the roles are filled
 * @param consulted who is asked before
 * @param informed who is told afterwards
 * @param days the time limit in working days; that of its class where it is left out
 */
public record DecisionRight(
        String code,
        String what,
        DecisionClass decisionClass,
        DecisionLevel level,
        @Nullable String forum,
        DecidingSide decidedBy,
        List<Holder> holders,
        @Nullable String consulted,
        @Nullable String informed,
        @Nullable Integer days,
        LocalDate since)
        implements Fact {

    /** One who may decide it. */
    public record Holder(String role, @Nullable Ref<Person> person) {
        public Holder {
            Refused.unless(!role.isBlank(), "role", "governance.refused.blank");
        }
    }

    public DecisionRight {
        holders = List.copyOf(holders);
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!what.isBlank(), "what", "governance.refused.blank");
        Refused.unless(days == null || days >= 1, "days", "governance.refused.days", String.valueOf(days));
    }

    /** Whether it is known by name who may decide it: every role is filled. */
    public boolean namesPersons() {
        return !holders.isEmpty() && holders.stream().allMatch(holder -> holder.person() != null);
    }

    /** Whether the person is one who may decide it; anybody may be while a role names no person. */
    public boolean isHeldBy(Ref<Person> person) {
        return !namesPersons() || holders.stream().anyMatch(holder -> person.equals(holder.person()));
    }
}
