package entente.arrangement;

import entente.kernel.WorkingCalendar;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The working days after a month by which both sides have said what they have to say of it.
 *
 * @param readingsBy readings, reports and claims are in
 * @param disputesBy what is not agreed has been disputed
 * @param closeOn both sign the month
 */
public record MonthEnd(YearMonth month, LocalDate readingsBy, LocalDate disputesBy, LocalDate closeOn) {
    public static final Term<Integer> READINGS = Term.whole("001-07.month.readings", 3, "signal.source.ours");
    public static final Term<Integer> DISPUTES = Term.whole("001-07.month.disputes", 5, "signal.source.ours");
    public static final Term<Integer> CLOSE = Term.whole("001-07.month.close", 8, "signal.source.ours");

    public static MonthEnd of(YearMonth month, WorkingCalendar calendar, Policy policy) {
        LocalDate last = month.atEndOfMonth();
        return new MonthEnd(
                month,
                calendar.plus(last, policy.of(READINGS)),
                calendar.plus(last, policy.of(DISPUTES)),
                calendar.plus(last, policy.of(CLOSE)));
    }

    /** The newest month that is over on the day. */
    public static YearMonth lastOver(LocalDate day) {
        return YearMonth.from(day).minusMonths(1);
    }
}
