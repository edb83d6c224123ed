package entente.commercial.price;

import entente.delivery.Milestone;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Voice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Payments for milestones: what is due in a month, and what waits for the client's word. */
final class MilestonePayments {
    private final Book book;
    private final WorkingCalendar calendar;
    private final LocalDate asOf;

    MilestonePayments(Book book, WorkingCalendar calendar, LocalDate asOf) {
        this.book = book;
        this.calendar = calendar;
        this.asOf = asOf;
    }

    Stream<Priced> in(YearMonth month) {
        return book.inForce(MilestonePayment.class).stream()
                .filter(payment -> payment.chain() == Chain.SHARED)
                .flatMap(payment ->
                        milestone(payment.fact().milestone())
                                .flatMap(milestone -> priced(payment, milestone, month))
                                .stream());
    }

    private Optional<Priced> priced(
            Recorded<MilestonePayment> payment, Recorded<Milestone> milestone, YearMonth month) {
        MilestoneDue due = MilestoneDue.of(
                payment.fact(), milestone.fact(), words(payment), released(payment.fact()), calendar, asOf);
        List<MilestoneDue.Due> now =
                due.dues().stream().filter(each -> each.isIn(month)).toList();
        if (!now.isEmpty()) {
            return Optional.of(of(payment, milestone, amount(payment, milestone, now), false));
        }
        LocalDate reviewBy = due.reviewBy();
        if (reviewBy == null || due.isWhole() || !YearMonth.from(asOf).equals(month)) {
            return Optional.empty();
        }
        Text word = Text.of("commercial.priced.waits", payment.fact().title(), reviewBy);
        return Optional.of(of(payment, milestone, Figure.unknown(word), true));
    }

    private static Figure amount(
            Recorded<MilestonePayment> payment, Recorded<Milestone> milestone, List<MilestoneDue.Due> dues) {
        Money sum =
                dues.stream().map(MilestoneDue.Due::amount).reduce(Money::plus).orElseThrow();
        Explanation because = Explanation.of(
                        "commercial.priced.bymilestone",
                        payment.fact().title(),
                        milestone.fact().name())
                .from(payment.source(), milestone.source())
                .because(dues.stream().map(MilestoneDue.Due::because).toList());
        return Figure.known(Amount.of(sum), because);
    }

    private static Priced of(
            Recorded<MilestonePayment> payment, Recorded<Milestone> milestone, Figure amount, boolean waits) {
        return new Priced(payment, payment.fact().title(), milestone.fact().project(), amount, waits);
    }

    private Optional<Recorded<Milestone>> milestone(Ref<Milestone> ref) {
        return book.find(Milestone.class, ref).filter(found -> found.chain() == Chain.SHARED);
    }

    private @Nullable LocalDate released(MilestonePayment payment) {
        Ref<Milestone> by = payment.releasedBy();
        return by == null
                ? null
                : milestone(by)
                        .map(found -> found.fact().actualOn())
                        .filter(on -> !on.isAfter(asOf))
                        .orElse(null);
    }

    /** The client's, or the provider's once the client signed it. */
    private List<Recorded<MilestoneAcceptance>> words(Recorded<MilestonePayment> payment) {
        return book.current(MilestoneAcceptance.class).stream()
                .filter(word ->
                        word.chain() == Chain.SHARED && word.fact().payment().equals(payment.ref()))
                .filter(word -> word.by() == Voice.CLIENT
                        || word.version()
                                .signOff(Side.CLIENT)
                                .filter(signed -> signed.agrees())
                                .isPresent())
                .toList();
    }
}
