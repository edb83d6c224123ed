package entente.cockpit.team;

import entente.cockpit.PageSignals;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.Signal;
import entente.team.DepartmentImpact;
import entente.team.duty.TouchView;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where both touch, by how much it rubs, and what the work means for the client's departments. */
public record TouchSheet(
        Side reader,
        List<Place> places,
        List<Recorded<DepartmentImpact>> impacts,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> OF_THE_TOUCH_POINTS = Set.of("000-E12");

    /** One touch point and who keeps it working. */
    public record Place(TouchView view, Optional<Seat> owner) {}

    public TouchSheet {
        places = List.copyOf(places);
        impacts = List.copyOf(impacts);
        signals = List.copyOf(signals);
    }

    public static TouchSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        Seats seats = Seats.of(book, day);
        return new TouchSheet(
                reader,
                TouchView.all(book, Policy.of(book), day).stream()
                        .sorted(Comparator.comparing((TouchView one) -> one.newest()
                                        .flatMap(friction -> friction.known())
                                        .map(value -> value.negate().doubleValue())
                                        .orElse(1.0))
                                .thenComparing(one -> one.said().fact().code()))
                        .map(one -> new Place(
                                one,
                                Optional.ofNullable(one.said().fact().owner()).flatMap(seats::find)))
                        .toList(),
                book.current(DepartmentImpact.class),
                PageSignals.of(own, OF_THE_TOUCH_POINTS),
                asOf);
    }

    public boolean isEmpty() {
        return places.isEmpty() && impacts.isEmpty();
    }
}
