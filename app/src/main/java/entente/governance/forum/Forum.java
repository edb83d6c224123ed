package entente.governance.forum;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where people of both sides meet, for what, and when (formulae 4.12).
 *
 * @param charter what it is for
 * @param decides what it may decide; left out where it may decide nothing
 * @param rule how its sessions recur, in the words of RFC 5545; it always ends
 * @param firstOn the day from which sessions are counted
 * @param startsAt the time of day by the clock of the zone, such as 09:30
 * @param lasts in minutes
 */
public record Forum(
        String code,
        String name,
        ForumLevel level,
        String charter,
        @Nullable String decides,
        String rule,
        LocalDate firstOn,
        String startsAt,
        int lasts,
        String zone,
        @Nullable String place,
        List<ForumMember> members)
        implements Fact {
    private static final int LONGEST = 24 * 60;

    public Forum {
        members = List.copyOf(members);
        // it names the sessions too, in addresses
        Refused.unless(code.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*"), "code", "forum.refused.code", code);
        Refused.unless(!name.isBlank(), "name", "forum.refused.blank");
        Refused.unless(!charter.isBlank(), "charter", "forum.refused.blank");
        Refused.unless(isTime(startsAt), "startsAt", "forum.refused.time", startsAt);
        Refused.unless(lasts >= 1 && lasts <= LONGEST, "lasts", "forum.refused.lasts", lasts);
        Refused.unless(ZoneId.getAvailableZoneIds().contains(zone), "zone", "forum.refused.zone", zone);
        for (Side side : Side.values()) {
            Refused.unless(
                    members.stream().anyMatch(member -> member.side() == side),
                    "members",
                    "forum.refused.oneside",
                    side);
        }
        Series.of(rule, firstOn);
    }

    /** The days on which it was meant to meet, the first to the last. */
    public Series series() {
        return Series.of(rule, firstOn);
    }

    public LocalTime time() {
        return LocalTime.parse(startsAt);
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** Whether it may decide anything at all. */
    public boolean mayDecide() {
        return decides != null && !decides.isBlank();
    }

    /** Whether people mean this forum when they write so: its code or its name. */
    public boolean isCalled(String said) {
        String plain = said.strip();
        return plain.equalsIgnoreCase(code.strip()) || plain.equalsIgnoreCase(name.strip());
    }

    static boolean isTime(String said) {
        try {
            LocalTime.parse(said);
            return true;
        } catch (DateTimeException wrong) {
            return false;
        }
    }
}
