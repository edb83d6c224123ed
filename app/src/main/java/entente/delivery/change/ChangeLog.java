package entente.delivery.change;

import entente.arrangement.AgreedTerms;
import entente.delivery.AgreedCause;
import entente.delivery.CauseClaim;
import entente.delivery.ChangeImpact;
import entente.delivery.ChangeOrder;
import entente.delivery.ChangeRequest;
import entente.delivery.Project;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every change a book knows on a day, in the order they were asked for, and every order, whether or not it answers one. */
public final class ChangeLog {
    private static final Derived<ChangeLog> OF = Derived.by(ChangeLog::found);

    private final List<ChangeCase> cases;
    private final List<Recorded<ChangeOrder>> orders;
    private final Map<Ref<ChangeRequest>, ChangeCase> byRequest;
    private final Map<Optional<Ref<Project>>, List<Recorded<ChangeOrder>>> approvedByProject;

    private ChangeLog(List<ChangeCase> cases, List<Recorded<ChangeOrder>> orders) {
        this.cases = List.copyOf(cases);
        this.orders = List.copyOf(orders);
        this.byRequest =
                cases.stream().collect(Collectors.toMap(one -> one.request().ref(), Function.identity()));
        this.approvedByProject = approved().stream().collect(Collectors.groupingBy(order -> projectOf(order.fact())));
    }

    public static ChangeLog of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    private static ChangeLog found(Book book, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        List<Recorded<ChangeOrder>> orders = book.current(ChangeOrder.class);
        Map<Ref<ChangeRequest>, List<Recorded<ChangeOrder>>> byRequest = by(orders, ChangeOrder::request);
        Map<Ref<ChangeRequest>, List<Recorded<ChangeImpact>>> impacts =
                by(book.current(ChangeImpact.class), ChangeImpact::request);
        Map<Ref<ChangeRequest>, List<Recorded<CauseClaim>>> claims =
                by(book.current(CauseClaim.class), CauseClaim::about);
        Map<Ref<ChangeRequest>, List<Recorded<AgreedCause>>> causes =
                by(book.inForce(AgreedCause.class), AgreedCause::about);
        List<ChangeCase> cases = book.current(ChangeRequest.class).stream()
                .filter(request -> !request.fact().raisedOn().isAfter(asOf))
                .sorted(Comparator.comparing((Recorded<ChangeRequest> request) ->
                                request.fact().raisedOn())
                        .thenComparing(Recorded::key))
                .map(request -> {
                    Ref<ChangeRequest> ref = request.ref();
                    List<Recorded<ChangeOrder>> own = byRequest.getOrDefault(ref, List.of());
                    List<Recorded<CauseClaim>> claimed = claims.getOrDefault(ref, List.of());
                    Optional<Recorded<AgreedCause>> cause =
                            causes.getOrDefault(ref, List.of()).stream().findFirst();
                    return new ChangeCase(
                            request,
                            impacts.getOrDefault(ref, List.of()).stream()
                                    .sorted(Comparator.comparing(
                                            impact -> impact.fact().by() == Side.CLIENT))
                                    .toList(),
                            own,
                            Approval.on(request.fact(), own, terms),
                            cause,
                            claimed,
                            ChangeCase.explained(request, cause, claimed));
                })
                .toList();
        return new ChangeLog(cases, orders);
    }

    public List<ChangeCase> cases() {
        return cases;
    }

    /** Every order, agreed or only proposed. */
    public List<Recorded<ChangeOrder>> orders() {
        return orders;
    }

    /** Orders both signed. */
    public List<Recorded<ChangeOrder>> approved() {
        return orders.stream().filter(order -> !order.isProposed()).toList();
    }

    /** Orders both signed that change a project, themselves or by the request they answer. */
    public List<Recorded<ChangeOrder>> approved(Ref<Project> project) {
        return approvedByProject.getOrDefault(Optional.of(project), List.of());
    }

    /** Proposed orders that answer no request, or one that an agreed order answers already. */
    public List<Recorded<ChangeOrder>> furtherProposals() {
        return orders.stream()
                .filter(Recorded::isProposed)
                .filter(order ->
                        answeredBy(order.fact()).map(ChangeCase::isAgreed).orElse(true))
                .toList();
    }

    /** The change that an order answers. */
    Optional<ChangeCase> answeredBy(ChangeOrder order) {
        return Optional.ofNullable(order.request()).flatMap(this::find);
    }

    /** Changes a side asked for since a day. */
    public List<ChangeCase> askedBy(Side side, LocalDate since) {
        return cases.stream()
                .filter(change -> change.asked().initiator() == side
                        && !change.asked().raisedOn().isBefore(since))
                .toList();
    }

    public Optional<ChangeCase> find(Ref<ChangeRequest> request) {
        return Optional.ofNullable(byRequest.get(request));
    }

    private Optional<Ref<Project>> projectOf(ChangeOrder order) {
        return Optional.ofNullable(order.project())
                .or(() -> answeredBy(order)
                        .flatMap(one -> Optional.ofNullable(one.asked().project())));
    }

    private static <T extends Fact, K> Map<K, List<Recorded<T>>> by(
            List<Recorded<T>> facts, Function<T, @Nullable K> of) {
        Map<K, List<Recorded<T>>> all = new HashMap<>();
        facts.forEach(fact -> Optional.ofNullable(of.apply(fact.fact()))
                .ifPresent(key -> all.merge(
                        key,
                        List.of(fact),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList())));
        return all;
    }
}
