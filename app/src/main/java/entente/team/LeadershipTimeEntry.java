package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How many hours of one month a leader led, managed and did the work, roughly (000-04); it never leaves the side.
 *
 * @param ratedOn the last day of the month
 */
public record LeadershipTimeEntry(
        Ref<RoleSeat> seat, Ref<Person> person, Side side, LocalDate ratedOn, int leading, int managing, int doing)
        implements RatesOwnPeople {
    static final int MOST = 400;

    public LeadershipTimeEntry {
        LocalDate last = YearMonth.from(ratedOn).atEndOfMonth();
        Refused.unless(ratedOn.equals(last), "ratedOn", "team.refused.monthend", ratedOn, last);
        check("leading", leading);
        check("managing", managing);
        check("doing", doing);
        Refused.unless(
                leading + managing + doing <= MOST,
                "doing",
                "team.refused.hours.all",
                MOST,
                leading + managing + doing);
    }

    /** What counts as leadership: doing the work does not. */
    public int hours() {
        return leading + managing;
    }

    public YearMonth month() {
        return YearMonth.from(ratedOn);
    }

    private static void check(String component, int hours) {
        Refused.unless(hours >= 0 && hours <= MOST, component, "team.refused.hours.from", MOST, hours);
    }
}
