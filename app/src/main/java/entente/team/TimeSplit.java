package entente.team;

import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * How somebody at the interface spent a month: doing, checking, managing the relationship, leading (001-12, I-11); it never leaves the side.
 *
 * @param formerExpert whether they did the work themselves before it was given away
 * @param attachment 1 to 5: how dear the work still is to them, in their own words
 * @param since the first day in the role
 */
public record TimeSplit(
        Ref<RoleSeat> seat,
        Ref<Person> person,
        Side side,
        LocalDate ratedOn,
        LocalDate since,
        Percent doing,
        Percent checking,
        Percent managing,
        Percent leading,
        boolean formerExpert,
        int attachment)
        implements RatesOwnPeople, InSeat {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public TimeSplit {
        BigDecimal sum = Stream.of(doing, checking, managing, leading)
                .map(Percent::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Refused.unless(sum.compareTo(HUNDRED) == 0, "doing", "team.refused.sum", sum);
        Refused.unless(attachment >= 1 && attachment <= 5, "attachment", "team.refused.points", attachment);
    }
}
