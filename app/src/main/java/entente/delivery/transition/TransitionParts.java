package entente.delivery.transition;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.signal.Mirror;
import entente.team.RoleSeat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each side's own part in a transition: the overdue gates of the streams that a seat of its own answers for; what nobody owns is the client's. */
final class TransitionParts {
    private TransitionParts() {}

    static List<Mirror> mirrors(Transition transition, Book book) {
        Map<Ref<RoleSeat>, Side> seats = book.current(RoleSeat.class).stream()
                .collect(Collectors.toMap(Recorded::ref, seat -> seat.fact().side(), (one, other) -> one));
        return Stream.of(Side.values())
                .map(side -> mirror(transition, seats, side))
                .toList();
    }

    private static Mirror mirror(Transition transition, Map<Ref<RoleSeat>, Side> seats, Side side) {
        List<Explanation> own = transition.streams().stream()
                .filter(stream -> owner(stream, seats) == side)
                .flatMap(TransitionParts::owed)
                .toList();
        String key = side == Side.CLIENT ? "delivery.transition.mirror.client" : "delivery.transition.mirror.provider";
        return Mirror.of(side, Text.of(key), Text.of("delivery.transition.mirror.says", own.size()), own);
    }

    private static Side owner(StreamStatus stream, Map<Ref<RoleSeat>, Side> seats) {
        return Optional.ofNullable(stream.stream().fact().owner())
                .map(seats::get)
                .orElse(Side.CLIENT);
    }

    private static Stream<Explanation> owed(StreamStatus stream) {
        Stream<Explanation> unowned = stream.owned()
                ? Stream.of()
                : Stream.of(Explanation.of("delivery.transition.unowned", stream.name())
                        .from(stream.stream().source()));
        Stream<Explanation> overdue = stream.stages().stream()
                .filter(stage -> stream.late(stage.fact()) > 0)
                .map(stream::explained);
        return Stream.concat(unowned, overdue);
    }
}
