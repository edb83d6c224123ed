package entente.commercial.price;

import entente.arrangement.AgreedTerms;
import entente.delivery.Milestone;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
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
    private final AgreedTerms terms;
    private final LocalDate asOf;

    MilestonePayments(Book book, LocalDate asOf) {
        this.book = book;
        this.terms = AgreedTerms.of(book, asOf);
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
                payment.fact(), milestone.fact(), said(payment), released(payment.fact()), terms.calendar(), asOf);
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

    private MilestoneDue.Said said(Recorded<MilestonePayment> payment) {
        List<Recorded<MilestoneAcceptance>> all = book.current(MilestoneAcceptance.class).stream()
                .filter(word ->
                        word.chain() == Chain.SHARED && word.fact().payment().equals(payment.ref()))
                .toList();
        return new MilestoneDue.Said(
                all.stream().filter(MilestonePayments::counts).toList(),
                all.stream()
                        .flatMap(word -> word.version().signOff(Side.CLIENT).stream())
                        .filter(signed -> !signed.agrees())
                        .map(signed -> signed.at().atZone(terms.zone()).toLocalDate())
                        .toList());
    }

    /** The client's, or the provider's once the client signed it. */
    private static boolean counts(Recorded<MilestoneAcceptance> word) {
        return word.by() == Voice.CLIENT
                || word.version()
                        .signOff(Side.CLIENT)
                        .filter(signed -> signed.agrees())
                        .isPresent();
    }
}
