package entente.team;

import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What somebody at the interface would do in six situations, one way chosen for each (I-11 b); it never leaves the side. */
public record ManagingMindset(
        Ref<RoleSeat> seat,
        Ref<Person> person,
        Side side,
        LocalDate ratedOn,
        Reaction late,
        Reaction faulty,
        Reaction otherWay,
        Reaction asked,
        Reaction newcomer,
        Reaction well)
        implements RatesOwnPeople, InSeat {
    /** So many situations are put. */
    public static final int ALL = 6;

    /** From doing the work to managing the relationship. */
    public enum Reaction {
        DO_MYSELF(false),
        TELL_HOW(false),
        AGREE_RESULT(true),
        COACH(true);

        private final boolean manages;

        Reaction(boolean manages) {
            this.manages = manages;
        }
    }

    /** In how many of the six the result is agreed or the relationship coached, 0 to 6. */
    public int managed() {
        return (int) Stream.of(late, faulty, otherWay, asked, newcomer, well)
                .filter(one -> one.manages)
                .count();
    }

    /** The same of a hundred, 0 to 100. */
    public Percent manages() {
        return new Percent(BigDecimal.valueOf(managed())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(ALL), MathContext.DECIMAL64));
    }
}
