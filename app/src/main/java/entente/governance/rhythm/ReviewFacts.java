package entente.governance.rhythm;

import entente.governance.action.SayDo;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.signal.Policy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What the ledger knows of a period, filled into its review so that nobody types a number (002-09): promises, what each side did of what it
 * said, money, service levels beside perception. It reads what both sides know, so both read the same.
 */
public final class ReviewFacts {
    private final Book shared;
    private final ReviewPeriod period;
    private final LocalDate asOf;

    public ReviewFacts(Book book, ReviewPeriod period, LocalDate asOf) {
        this.shared = book.shared().on(asOf);
        this.period = period;
        this.asOf = asOf;
    }

    /** What one side did of what it owed in the period: its promises, then its actions. */
    public List<ReviewFact> of(Side side) {
        return List.of(
                new ReviewFact(
                        side == Side.CLIENT ? "owed" : "milestones", PeriodPromises.of(shared, side, period, asOf)),
                new ReviewFact("actions", actions(side).share()));
    }

    /** What is neither side's alone. */
    public List<ReviewFact> both() {
        PeriodService service = service();
        PeriodMoney money = new PeriodMoney(shared, period, asOf);
        return List.of(
                new ReviewFact("charged", money.charged()),
                new ReviewFact("paid", money.paidInTime()),
                new ReviewFact("service", service.inTarget()),
                new ReviewFact("felt.client", service.felt(Side.CLIENT)),
                new ReviewFact("felt.provider", service.felt(Side.PROVIDER)));
    }

    /** Readings in target, in percent: what the effort is for. */
    public Figure inTarget() {
        return service().inTarget();
    }

    private PeriodService service() {
        return new PeriodService(shared, period, Policy.of(shared), asOf);
    }

    /** Actions of a side due in the period, or done before their day was over. */
    private SayDo actions(Side side) {
        LocalDate last = period.last().isAfter(asOf) ? asOf : period.last();
        return SayDo.of(shared, side, asOf, (int) ChronoUnit.DAYS.between(period.first(), asOf))
                .until(last);
    }
}
