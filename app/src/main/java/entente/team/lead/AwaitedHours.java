package entente.team.lead;

import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.LeadershipTimeEntry;
import entente.team.Person;
import entente.team.RoleSeat;
import entente.team.TimePledge;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose hours of a month are still to come (000-04): of somebody who promised hours by then, told them in one of the three months before, and
 * has not told those of this month. Whoever stopped telling long ago is waited for no longer.
 */
final class AwaitedHours {
    /** Somebody in a seat. */
    record Teller(Ref<RoleSeat> seat, Ref<Person> person) {}

    private AwaitedHours() {}

    static Set<Teller> of(
            YearMonth month, List<Recorded<LeadershipTimeEntry>> entries, List<Recorded<TimePledge>> pledges) {
        Set<Teller> awaited = pledges.stream()
                .map(Recorded::fact)
                .filter(one -> !one.ratedOn().isAfter(month.atEndOfMonth()))
                .map(one -> new Teller(one.seat(), one.person()))
                .collect(Collectors.toSet());
        awaited.retainAll(told(entries, month.minusMonths(LeadershipHours.COMPARED), month.minusMonths(1)));
        awaited.removeAll(told(entries, month, month));
        return awaited;
    }

    private static Set<Teller> told(List<Recorded<LeadershipTimeEntry>> entries, YearMonth from, YearMonth to) {
        return entries.stream()
                .map(Recorded::fact)
                .filter(one -> !one.month().isBefore(from) && !one.month().isAfter(to))
                .map(one -> new Teller(one.seat(), one.person()))
                .collect(Collectors.toSet());
    }
}
