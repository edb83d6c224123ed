package entente.commercial;

import entente.delivery.AgreedCause;
import entente.delivery.ChangeOrder;
import entente.delivery.ChangeRequest;
import entente.delivery.Project;
import entente.kernel.Amount;
import entente.kernel.CauseParty;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Change orders that both sides agreed on, by the project they change and by who asked for them. */
final class Changes {
    private final Map<Optional<Ref<Project>>, List<Recorded<ChangeOrder>>> byProject = new HashMap<>();
    private final Map<Side, List<Recorded<ChangeOrder>>> byInitiator = new HashMap<>();
    private final Map<Ref<ChangeRequest>, ChangeRequest> requests = new HashMap<>();
    private final Map<Ref<ChangeRequest>, CauseParty> agreedCauses = new HashMap<>();

    Changes(Book book) {
        book.current(ChangeRequest.class).forEach(request -> requests.put(request.ref(), request.fact()));
        book.inForce(AgreedCause.class)
                .forEach(cause -> agreedCauses.put(
                        cause.fact().about(), cause.fact().reason().party()));
        book.inForce(ChangeOrder.class).forEach(order -> {
            byProject
                    .computeIfAbsent(project(order.fact()), none -> new ArrayList<>())
                    .add(order);
            Optional.ofNullable(order.fact().request())
                    .map(requests::get)
                    .map(ChangeRequest::initiator)
                    .ifPresent(side -> byInitiator
                            .computeIfAbsent(side, none -> new ArrayList<>())
                            .add(order));
        });
    }

    List<Recorded<ChangeOrder>> of(Ref<Project> project) {
        return byProject.getOrDefault(Optional.of(project), List.of());
    }

    /** Orders that change the arrangement as a whole. */
    List<Recorded<ChangeOrder>> ofNoProject() {
        return byProject.getOrDefault(Optional.empty(), List.of());
    }

    /** What was added to the price because this side asked for it. */
    List<Explanation> askedFor(Side side) {
        return byInitiator.getOrDefault(side, List.of()).stream()
                .filter(order -> order.fact().price().signum() > 0)
                .map(order -> Explanation.of("commercial.change", order.fact().title(), party(order.fact()))
                        .is(Amount.of(order.fact().price()))
                        .from(order.source()))
                .toList();
    }

    /** As both agreed, else unknown; what a request gives as its reason decides nothing. */
    private CauseParty party(ChangeOrder order) {
        return Optional.ofNullable(order.request()).map(agreedCauses::get).orElse(CauseParty.UNKNOWN);
    }

    private Optional<Ref<Project>> project(ChangeOrder order) {
        return Optional.ofNullable(order.project())
                .or(() -> Optional.ofNullable(order.request())
                        .map(requests::get)
                        .flatMap(request -> Optional.ofNullable(request.project())));
    }
}
