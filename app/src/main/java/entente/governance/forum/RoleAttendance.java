package entente.governance.forum;

import entente.kernel.Amount;
import entente.kernel.BySide;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether those came whom a forum's sessions needed, role by role (formulae 4.12, attendance by required role; I-21). A role is what the forum's
 * charter says of whoever sits there; of somebody who left it since, it is no longer known.
 *
 * @param sessions held in the last days
 */
public record RoleAttendance(Recorded<Forum> forum, List<Recorded<ForumSession>> sessions) {
    /** One required role of one side; its name is empty for those who are no members any more. */
    public record Role(Side side, String name, Figure came) {}

    public RoleAttendance {
        sessions = List.copyOf(sessions);
    }

    public static RoleAttendance of(ForumEffect effect) {
        return new RoleAttendance(effect.forum(), effect.held());
    }

    /** Every role that was required in one of the sessions, the client's first, by name; each in percent, from 0 to 100. */
    public List<Role> roles() {
        List<Role> roles = new ArrayList<>();
        for (Side side : Side.values()) {
            needed(who -> who.side() == side).stream()
                    .map(this::roleOf)
                    .distinct()
                    .sorted()
                    .forEach(name -> roles.add(new Role(
                            side,
                            name,
                            share(who -> who.side() == side && roleOf(who).equals(name)))));
        }
        return roles;
    }

    /** All required people of a side together, in percent. Unknown where nobody wrote down who came. */
    public BySide bySide() {
        return BySide.of(side -> share(who -> who.side() == side));
    }

    private String roleOf(Attendance who) {
        return forum.fact().members().stream()
                .filter(member -> member.side() == who.side()
                        && member.name().strip().equalsIgnoreCase(who.name().strip()))
                .findFirst()
                .map(member -> member.role().strip())
                .orElse("");
    }

    private List<Attendance> needed(Predicate<Attendance> which) {
        return sessions.stream()
                .flatMap(one -> one.fact().attendance().stream())
                .filter(Attendance::required)
                .filter(which)
                .toList();
    }

    private Figure share(Predicate<Attendance> which) {
        List<Attendance> needed = needed(which);
        if (needed.isEmpty()) {
            return Figure.unknown(Text.of("forum.came.none"));
        }
        long came = needed.stream().filter(Attendance::present).count();
        return Figure.known(
                Amount.share(came, needed.size()),
                Explanation.of("forum.came.of", came, needed.size())
                        .because(sessions.stream()
                                .flatMap(one -> missed(one, which).stream())
                                .toList()));
    }

    private static Optional<Explanation> missed(Recorded<ForumSession> one, Predicate<Attendance> which) {
        boolean missed =
                one.fact().attendance().stream().anyMatch(who -> who.required() && !who.present() && which.test(who));
        return missed
                ? Optional.of(Explanation.of("forum.came.missed", one.fact().plannedOn())
                        .from(one.source()))
                : Optional.empty();
    }
}
