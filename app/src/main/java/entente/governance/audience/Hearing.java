package entente.governance.audience;

import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One audience with all that was said to it and heard from it, newest first.
 *
 * @param said the audience itself
 * @param since the day from which it was first written down
 */
public record Hearing(
        Recorded<Audience> said,
        LocalDate since,
        List<Plan> plans,
        List<Recorded<CommunicationEvent>> events,
        List<Recorded<InputRequest>> requests,
        List<Recorded<MessageEcho>> echoes) {
    /** A plan, and the day from which it was first written down: correcting its words does not keep it. */
    public record Plan(Recorded<CommunicationPlan> said, LocalDate since) {}

    private static final Derived<List<Hearing>> ALL = Derived.by(Hearing::found);

    public Hearing {
        plans = List.copyOf(plans);
        events = List.copyOf(events);
        requests = List.copyOf(requests);
        echoes = List.copyOf(echoes);
    }

    /** Every audience of a book, by name, with what happened up to the day. */
    public static List<Hearing> of(Book book, LocalDate asOf) {
        return ALL.of(book, asOf);
    }

    private static List<Hearing> found(Book book, LocalDate asOf) {
        var plans = by(book.current(CommunicationPlan.class), CommunicationPlan::audience);
        var events = by(book.current(CommunicationEvent.class), CommunicationEvent::audience);
        var requests = by(book.current(InputRequest.class), InputRequest::audience);
        var echoes = by(book.current(MessageEcho.class), MessageEcho::audience);
        return book.current(Audience.class).stream()
                .sorted(Comparator.comparing(
                                (Recorded<Audience> one) -> one.fact().name())
                        .thenComparing(Recorded::id))
                .map(one -> new Hearing(
                        one,
                        first(book, one),
                        plans.getOrDefault(one.ref(), List.of()).stream()
                                .map(plan -> new Plan(plan, first(book, plan)))
                                .toList(),
                        events.getOrDefault(one.ref(), List.of()).stream()
                                .filter(event -> !event.fact().heldOn().isAfter(asOf))
                                .sorted(Comparator.comparing((Recorded<CommunicationEvent> event) ->
                                                event.fact().heldOn())
                                        .reversed())
                                .toList(),
                        requests.getOrDefault(one.ref(), List.of()),
                        echoes.getOrDefault(one.ref(), List.of())))
                .toList();
    }

    private static LocalDate first(Book book, Recorded<?> said) {
        return book.history(said.id()).orElseThrow().versions().getFirst().effectiveOn();
    }

    private static <T extends Fact> Map<Ref<Audience>, List<Recorded<T>>> by(
            List<Recorded<T>> all, Function<T, Ref<Audience>> audience) {
        return all.stream().collect(Collectors.groupingBy(one -> audience.apply(one.fact())));
    }

    public Audience audience() {
        return said.fact();
    }

    public Optional<LocalDate> lastOn() {
        return events.stream().findFirst().map(event -> event.fact().heldOn());
    }

    /** Calendar days since the audience last heard or was heard; since it was first written down where it never did. */
    public long silentDays(LocalDate day) {
        return ChronoUnit.DAYS.between(lastOn().orElse(since), day);
    }

    /** What happened in the days before. */
    public List<Recorded<CommunicationEvent>> within(int days, LocalDate day) {
        return events.stream()
                .filter(event -> event.fact().heldOn().isAfter(day.minusDays(days)))
                .toList();
    }

    /** By how many ways it was reached. */
    public Set<Medium> media(int days, LocalDate day) {
        Set<Medium> media = EnumSet.noneOf(Medium.class);
        within(days, day).forEach(event -> media.add(event.fact().medium()));
        return media;
    }

    /** Told more than once and never heard. */
    public boolean isOneWay(int days, LocalDate day) {
        List<Recorded<CommunicationEvent>> recent = within(days, day);
        return recent.size() > 1
                && recent.stream().noneMatch(event -> event.fact().exchange().listens());
    }

    /** When the medium of a plan was last used. */
    public Optional<LocalDate> lastBy(Medium medium) {
        return events.stream()
                .filter(event -> event.fact().medium() == medium)
                .findFirst()
                .map(event -> event.fact().heldOn());
    }

    /** Whether a plan is kept: its medium was used within its days, or it was made no longer ago. */
    public boolean isKept(Plan plan, LocalDate day) {
        CommunicationPlan said = plan.said().fact();
        LocalDate last = lastBy(said.medium()).orElse(plan.since());
        return ChronoUnit.DAYS.between(last, day) <= said.everyDays();
    }
}
