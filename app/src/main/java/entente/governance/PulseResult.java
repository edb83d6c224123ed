package entente.governance;

import entente.kernel.DateRange;
import entente.kernel.Refused;
import entente.ledger.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many of those who lead or work at the interface often wish to do all the work themselves: one question from 0 to 10, asked once a
 * month. Fewer than five answers, in all, in a role, or left over beside the roles, could be traced to persons and are refused.
 *
 * @param asked the days on which it could be answered
 * @param sevenOrMore how many answered 7 or more
 * @param roles the same by role, as far as it is told: those who know the subject best tend to report more
 */
public record PulseResult(String period, DateRange asked, int invited, int answered, int sevenOrMore, List<Role> roles)
        implements Fact {
    static final int FEWEST = 5;

    /** One role's part. */
    public record Role(String role, int answered, int sevenOrMore) {
        public Role {
            Refused.unless(!role.isBlank(), "role", "governance.pulse.role");
            Refused.unless(answered >= FEWEST, "answered", "governance.pulse.fewest", answered, FEWEST);
            Refused.unless(
                    sevenOrMore >= 0 && sevenOrMore <= answered,
                    "sevenOrMore",
                    "governance.pulse.seven",
                    sevenOrMore,
                    answered);
        }
    }

    public PulseResult {
        roles = List.copyOf(roles);
        Refused.unless(!period.isBlank(), "period", "governance.pulse.period");
        Refused.unless(answered >= FEWEST, "answered", "governance.pulse.fewest", answered, FEWEST);
        Refused.unless(answered <= invited, "answered", "governance.pulse.invited", answered, invited);
        Refused.unless(
                sevenOrMore >= 0 && sevenOrMore <= answered,
                "sevenOrMore",
                "governance.pulse.seven",
                sevenOrMore,
                answered);
        checkRoles(roles, answered, sevenOrMore);
    }

    private static void checkRoles(List<Role> roles, int answered, int sevenOrMore) {
        Set<String> names = new HashSet<>();
        for (Role role : roles) {
            Refused.unless(names.add(role.role()), "roles", "governance.pulse.twice", role.role());
        }
        int rest = answered - roles.stream().mapToInt(Role::answered).sum();
        int restSeven = sevenOrMore - roles.stream().mapToInt(Role::sevenOrMore).sum();
        boolean fits = roles.isEmpty() || (rest >= 0 && restSeven >= 0 && restSeven <= rest);
        Refused.unless(fits, "roles", "governance.pulse.sum");
        Refused.unless(roles.isEmpty() || rest == 0 || rest >= FEWEST, "roles", "governance.pulse.rest", rest, FEWEST);
    }
}
