package entente.asking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How often each account spoke this week. In memory alone, since written down it would tell who spoke; it goes with the week and with every restart. */
final class WeeklyTurns {
    static final int A_WEEK = 3;

    private record Speaker(UUID arrangement, UUID account) {}

    private record Taken(LocalDate monday, int times) {}

    private final Map<Speaker, Taken> taken = new HashMap<>();

    /** Whether there was one left. */
    synchronized boolean take(UUID arrangement, UUID account, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        // zones differ by a day at most, so what is a week older is over everywhere
        taken.values().removeIf(one -> one.monday.isBefore(monday.minusWeeks(1)));
        Speaker speaker = new Speaker(arrangement, account);
        Taken before = taken.get(speaker);
        int times = before == null || !before.monday.equals(monday) ? 0 : before.times;
        if (times >= A_WEEK) {
            return false;
        }
        taken.put(speaker, new Taken(monday, times + 1));
        return true;
    }

    /** Nothing was held after all. */
    synchronized void giveBack(UUID arrangement, UUID account) {
        taken.computeIfPresent(
                new Speaker(arrangement, account), (speaker, one) -> new Taken(one.monday, Math.max(0, one.times - 1)));
    }
}
