package entente.team.seats;

import entente.kernel.Explanation;
import entente.kernel.Figure;
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
    /** Somebody who carries this many is a single point of failure; our default. */
    private static final int MANY = 3;

    private NineSeats() {}

    /**
     * One capability.
     *
     * @param seats the seats that carry it
     * @param busiest the only one who holds it, where the same person carries several
     */
    public record One(
            Capability capability,
            List<Seat> seats,
            Optional<Recorded<CapabilityHolding>> holding,
            Optional<Carrier> busiest) {
        /** Whether nobody of the client holds it. */
        public boolean isHole() {
            return seats.stream().noneMatch(One::isOwn);
        }

        /** Whether somebody else's people hold it. */
        public boolean isGivenAway() {
            return isHole() && seats.stream().anyMatch(seat -> !seat.isVacant());
        }

        /** Held by the client, and at the level required where both are said. */
        public boolean isCovered() {
            return !isHole()
                    && holding.map(Recorded::fact)
                            .filter(said -> said.level() < said.required())
                            .isEmpty();
        }

        private static boolean isOwn(Seat seat) {
            return seat.holder()
                    .filter(one -> one.fact().employer() == Employer.CLIENT)
                    .isPresent();
        }
    }

    /** Who carries how many of the nine. */
    public record Carrier(String name, long count) {}

    public static List<One> of(Book book, LocalDate asOf) {
        List<Seat> carrying = Seats.of(book, asOf).all().stream()
                .filter(seat -> seat.said().fact().capability() != null)
                .toList();
        Map<Capability, Recorded<CapabilityHolding>> said = book.current(CapabilityHolding.class).stream()
                .collect(Collectors.toMap(one -> one.fact().capability(), one -> one, (one, other) -> one));
        Map<String, Long> carried = carrying.stream()
                .flatMap(seat -> seat.holderName().stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return Arrays.stream(Capability.values())
                .map(capability -> {
                    List<Seat> seats = carrying.stream()
                            .filter(seat -> seat.said().fact().capability() == capability)
                            .toList();
                    return new One(
                            capability, seats, Optional.ofNullable(said.get(capability)), busiest(seats, carried));
                })
                .toList();
    }

    private static Optional<Carrier> busiest(List<Seat> seats, Map<String, Long> carried) {
        List<String> holders =
                seats.stream().flatMap(seat -> seat.holderName().stream()).toList();
        return holders.size() == 1
                ? Optional.of(new Carrier(holders.getFirst(), carried.getOrDefault(holders.getFirst(), 0L)))
                        .filter(one -> one.count() >= MANY)
                : Optional.empty();
    }

    /** Capabilities with a holder of the client at the level required, of all nine, 0 to 100 percent. */
    public static Figure coverage(List<One> nine) {
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
