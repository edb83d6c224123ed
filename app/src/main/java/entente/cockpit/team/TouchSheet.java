package entente.cockpit.team;

import entente.cockpit.PageSignals;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.Signal;
import entente.team.DepartmentImpact;
import entente.team.TouchPoint;
import entente.team.duty.PastTheFunction;
import entente.team.duty.SeenByBoth;
import entente.team.duty.TouchSight;
import entente.team.duty.TouchView;
import entente.team.duty.UserRequests;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where both touch, by how much it rubs, who sees how it stands, and what the work means for the client's departments.
 *
 * @param inSight how many places both see, percent
 * @param days after how many days a word on a place is too old
 * @param past what business users asked of the provider past the in-house function
 */
public record TouchSheet(
        Side reader,
        LocalDate today,
        List<Place> places,
        Figure inSight,
        int days,
        List<Recorded<DepartmentImpact>> impacts,
        UserRequests past,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> OF_THE_TOUCH_POINTS = Set.of("000-E12", "001-19", "003-11");

    /** One touch point, who keeps it working, and who sees it. */
    public record Place(TouchView view, Optional<Seat> owner, TouchSight sight) {}

    public TouchSheet {
        places = List.copyOf(places);
        impacts = List.copyOf(impacts);
        signals = List.copyOf(signals);
    }

    public static TouchSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        Seats seats = Seats.of(book, day);
        Policy policy = Policy.of(book);
        List<TouchSight> sights = TouchSight.all(book, day);
        Map<Ref<TouchPoint>, TouchSight> sight =
                sights.stream().collect(Collectors.toMap(one -> one.point().ref(), Function.identity()));
        return new TouchSheet(
                reader,
                day,
                TouchView.all(book, policy, day).stream()
                        .sorted(Comparator.comparing((TouchView one) -> one.newest()
                                        .flatMap(friction -> friction.known())
                                        .map(value -> value.negate().doubleValue())
                                        .orElse(1.0))
                                .thenComparing(one -> one.said().fact().code()))
                        .map(one -> new Place(
                                one,
                                Optional.ofNullable(one.said().fact().owner()).flatMap(seats::find),
                                Objects.requireNonNull(sight.get(one.said().ref()))))
                        .toList(),
                TouchSight.share(sights, policy.of(SeenByBoth.DAYS)),
                policy.of(SeenByBoth.DAYS),
                book.current(DepartmentImpact.class),
                UserRequests.of(book, day, policy.of(PastTheFunction.DAYS)),
                PageSignals.of(own, OF_THE_TOUCH_POINTS),
                asOf);
    }

    public boolean isEmpty() {
        return places.isEmpty() && impacts.isEmpty() && past.isEmpty();
    }
}
