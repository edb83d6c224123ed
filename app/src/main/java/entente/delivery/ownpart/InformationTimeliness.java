package entente.delivery.ownpart;

import entente.arrangement.AgreedTerms;
import entente.delivery.InformationRequest;
import entente.delivery.Owed;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 000-E13, as far as information goes: does what the provider asks to know come in time? Requests due in the last 90 calendar days that the
 * client accepted; with fewer than five a thin reading. Strategy versions and votes on how real a plan is are judged elsewhere.
 */
public final class InformationTimeliness implements Rule {
    static final Limits IN_TIME = Limits.below(
            Term.number("000-E13.intime.watch", "95", "signal.source.ours"),
            Term.number("000-E13.intime.act", "90", "delivery.source.e13"),
            Unit.PERCENT);
    static final Term<Integer> WINDOW = Term.whole("000-E13.days", 90, "signal.source.ours");
    static final Term<Integer> LEAST = Term.whole("000-E13.least", 5, "signal.source.ours");
    static final Term<Integer> NOTICE = Term.whole("000-E13.notice", 5, "signal.source.ours");
    static final Term<Integer> STALE = Term.whole("000-E13.stale", 180, "signal.source.ours");

    @Override
    public String practice() {
        return "000-E13";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(IN_TIME), WINDOW, LEAST, NOTICE, STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Punctuality asked = Punctuality.of(book, asOf, policy.of(WINDOW)).of(InformationRequest.class);
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("delivery.e13.question"),
                List.of(finding(book, policy, asOf, asked)),
                mirrors(book, policy, asOf, asked)));
    }

    private static Finding finding(Book book, Policy policy, LocalDate asOf, Punctuality asked) {
        if (asked.due().isEmpty()) {
            return nothingDue(book, policy, asOf);
        }
        Text says = Text.of("delivery.e13.intime", asked.inTime(), asked.due().size(), policy.of(WINDOW));
        Finding judged = IN_TIME.judge(policy, asked.share(), says, asked.measuredOn());
        return asked.due().size() < policy.of(LEAST) ? judged.thin() : judged;
    }

    private static Finding nothingDue(Book book, Policy policy, LocalDate asOf) {
        Optional<Recorded<InformationRequest>> newest = book.current(InformationRequest.class).stream()
                .max(Comparator.comparing(request -> request.fact().askedOn()));
        if (newest.isEmpty()) {
            return Finding.unknown(Text.of("delivery.e13.nothing"), List.of(), asOf);
        }
        LocalDate askedOn = newest.get().fact().askedOn();
        if (askedOn.isBefore(asOf.minusDays(policy.of(STALE)))) {
            Explanation last =
                    Explanation.of("delivery.e13.newest").from(newest.get().source());
            Explanation limit = policy.because(STALE, Amount.days(policy.of(STALE)));
            return Finding.unknown(Text.of("delivery.e13.stale", askedOn), List.of(last, limit), askedOn);
        }
        return Finding.notApplicable(Text.of("delivery.e13.nonedue", policy.of(WINDOW)), asOf);
    }

    /** The client's part is what it gave late; the provider's, what it asked for at too short notice. */
    private static List<Mirror> mirrors(Book book, Policy policy, LocalDate asOf, Punctuality asked) {
        WorkingCalendar calendar = AgreedTerms.of(book, asOf).calendar();
        List<Explanation> late =
                asked.late().stream().map(asked.owings()::explained).toList();
        List<Explanation> hurried = asked.due().stream()
                .flatMap(owed -> hurried(owed, calendar, policy.of(NOTICE)))
                .toList();
        return List.of(
                Mirror.of(
                        Side.CLIENT,
                        Text.of("delivery.e13.mirror.client"),
                        Text.of("delivery.e13.mirror.client.says", late.size()),
                        late),
                Mirror.of(
                        Side.PROVIDER,
                        Text.of("delivery.e13.mirror.provider"),
                        Text.of("delivery.e13.mirror.provider.says", hurried.size(), policy.of(NOTICE)),
                        hurried));
    }

    private static Stream<Explanation> hurried(
            Recorded<? extends Owed> owed, WorkingCalendar calendar, int leastNotice) {
        if (!(owed.fact() instanceof InformationRequest request)) {
            return Stream.of();
        }
        long notice = calendar.between(request.askedOn(), request.dueOn());
        return notice >= leastNotice
                ? Stream.of()
                : Stream.of(Explanation.of("delivery.e13.hurried", request.what(), request.askedOn(), request.dueOn())
                        .is(Amount.workingDays(notice))
                        .from(owed.source()));
    }
}
