package entente.access;

import static entente.access.Right.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The default rights of each role: one table, which pages and tests read. */
public final class Rights {
    /** Those that change nothing. */
    public static final Set<Right> READING =
            Set.copyOf(EnumSet.of(READ, READ_MONEY, READ_SOURCING, READ_LEADERS, READ_RESERVED, READ_OPENED));

    /** Those that stay with whoever holds a role, whoever stands in. */
    private static final Set<Right> NOT_DEPUTISED = Set.copyOf(EnumSet.of(REDACT, KEYS, EXPORT_BOOK, INVITE));

    private Rights() {}

    public static Set<Right> of(Role role) {
        return switch (role) {
            case LEADER -> leader();
            case EXECUTIVE_SPONSOR ->
                EnumSet.of(READ, READ_MONEY, READ_SOURCING, READ_LEADERS, SIGN, ACKNOWLEDGE, WAIVE);
            case COMMERCIAL_MANAGER ->
                EnumSet.of(READ, READ_RESERVED, READ_MONEY, RECORD, PREPARE, PUBLISH, ACKNOWLEDGE);
            case INTERFACE_MANAGER -> EnumSet.of(READ, READ_RESERVED, RECORD, PREPARE, PUBLISH, ACKNOWLEDGE);
            case BUSINESS_OWNER -> EnumSet.of(READ, READ_RESERVED, RECORD, PREPARE, ACKNOWLEDGE);
            case STRATEGIST -> EnumSet.of(READ, READ_RESERVED, READ_SOURCING, RECORD, PREPARE);
            // A coach sees what was opened to the coach, and that is decided fact by fact.
            case COACH -> EnumSet.of(READ_RESERVED, READ_OPENED);
            case BOARD_MEMBER, AUDITOR -> EnumSet.of(READ, READ_RESERVED, READ_MONEY, READ_SOURCING);
            case ASSISTANT -> EnumSet.of(READ, READ_RESERVED, PREPARE);
        };
    }

    public static Set<Right> of(Collection<Role> roles) {
        EnumSet<Right> all = EnumSet.noneOf(Right.class);
        roles.forEach(role -> all.addAll(of(role)));
        return all;
    }

    /** What somebody may do who stands in for the holders of these roles. */
    public static Set<Right> ofDeputy(Collection<Role> roles) {
        Set<Right> some = of(roles);
        some.removeAll(NOT_DEPUTISED);
        return some;
    }

    private static EnumSet<Right> leader() {
        return EnumSet.allOf(Right.class);
    }
}
