package entente.team.seats;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.team.Assignment.Employer;
import entente.team.Capability;
import entente.team.CapabilityHolding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The nine capabilities a client keeps, and in whose hands each is (I-12; Feeny and Willcocks 1998). */
public final class NineSeats {
    private NineSeats() {}

    /**
     * One capability.
     *
     * @param seats the seats that carry it
     * @param sole the only one of the client who holds it
     */
    public record One(
            Capability capability,
            List<Seat> seats,
            Optional<Recorded<CapabilityHolding>> holding,
            Optional<Carrier> sole) {
        /** Whether nobody of the client holds it. */
        public boolean isHole() {
            return seats.stream().noneMatch(One::isOwn);
        }

        /** Whether somebody else's people hold it. */
        public boolean isGivenAway() {
            return isHole() && seats.stream().anyMatch(seat -> !seat.isVacant());
        }

        /** Held by the client, and said to be at the level required: what nobody said is not covered. */
        public boolean isCovered() {
            return !isHole()
                    && holding.map(Recorded::fact)
                            .filter(said -> said.level() >= said.required())
                            .isPresent();
        }

        /** Held by the client, and nobody said at what level, or it is not for this reader. */
        public boolean isUnsaid() {
            return !isHole() && holding.isEmpty();
        }

        private static boolean isOwn(Seat seat) {
            return seat.holder()
                    .filter(one -> one.fact().employer() == Employer.CLIENT)
                    .isPresent();
        }
    }

    /** Who carries how many of the nine seats. */
    public record Carrier(String name, long count) {}

    public static List<One> of(Book book, LocalDate asOf) {
        List<Seat> carrying = Seats.of(book, asOf).all().stream()
                .filter(seat -> seat.said().fact().capability() != null)
                .toList();
        Map<Capability, Recorded<CapabilityHolding>> said = book.current(CapabilityHolding.class).stream()
                .collect(Collectors.toMap(one -> one.fact().capability(), one -> one, (one, other) -> one));
        Map<Who, Long> carried = carrying.stream()
                .flatMap(seat -> seat.who().stream())
                .collect(Collectors.groupingBy(who -> who, Collectors.counting()));
        return Arrays.stream(Capability.values())
                .map(capability -> {
                    List<Seat> seats = carrying.stream()
                            .filter(seat -> seat.said().fact().capability() == capability)
                            .toList();
                    return new One(capability, seats, Optional.ofNullable(said.get(capability)), sole(seats, carried));
                })
                .toList();
    }

    private static Optional<Carrier> sole(List<Seat> seats, Map<Who, Long> carried) {
        List<Seat> own = seats.stream().filter(One::isOwn).toList();
        return own.stream().flatMap(seat -> seat.who().stream()).distinct().count() == 1
                ? own.getFirst()
                        .who()
                        .map(who -> new Carrier(own.getFirst().holderName().orElse(""), carried.getOrDefault(who, 0L)))
                : Optional.empty();
    }

    /** Whether at least one level is said that this reader may see; else nothing is known of any. */
    public static boolean isBegun(List<One> nine) {
        return nine.stream().anyMatch(one -> one.holding().isPresent());
    }

    /**
     * Capabilities with a holder of the client at the level required, of all nine, 0 to 100 percent; unknown where this reader sees no level of
     * any (I-12).
     */
    public static Figure coverage(List<One> nine) {
        if (!isBegun(nine)) {
            return Figure.unknown(Text.of("team.d21.nolevel"), List.of());
        }
        long covered = nine.stream().filter(One::isCovered).count();
        return Figure.known(
                BigDecimal.valueOf(100 * covered).divide(BigDecimal.valueOf(nine.size()), MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("team.d21.coverage", covered, nine.size())
                        .because(nine.stream()
                                .filter(one -> !one.isCovered())
                                .map(one -> Explanation.of("team.d21.hole", one.capability()))
                                .toList()));
    }
}
