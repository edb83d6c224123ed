package entente.team.seats;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.Bands;
import entente.signal.Finding;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Term;
import entente.team.KeySeat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 000-E15: is everybody in a key seat verified by the accountable leader, both project managers among them, and does nobody change without
 * notice? A reputation delivers nothing; the assigned team does.
 */
public final class KeyTeam implements LookRule {
    static final Term<Integer> STALE = Look.stale("000-E15");
    static final Term<BigDecimal> RETENTION = Term.number("000-E15.retention", "85", "team.source.retention");

    /** A quarter, in days. */
    private static final int TOLD = 90;

    @Override
    public String practice() {
        return "000-E15";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, RETENTION);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Seats seats = Seats.of(book, asOf);
        List<Seat> keys = seats.keys();
        List<Gap> gaps = keys.isEmpty()
                ? List.of()
                : Stream.of(
                                keys.stream().flatMap(KeyTeam::verified),
                                keys.stream().flatMap(seat -> Replaced.gaps(seat, asOf)),
                                Capacity.gaps(seats),
                                Arrays.stream(Side.values()).flatMap(side -> manager(keys, side)))
                        .flatMap(found -> found)
                        .toList();
        return Look.over(
                "team.e15",
                keys.stream().map(Seat::said).toList(),
                gaps,
                retained(keys, policy, asOf).toArray(Finding[]::new));
    }

    private static Stream<Gap> verified(Seat seat) {
        Side accountable = seat.key().map(key -> key.fact().accountable()).orElse(Side.CLIENT);
        return switch (seat.standing()) {
            case VERIFIED -> late(seat, accountable);
            case VACANT ->
                Stream.of(Gap.watch(
                        seat.side(),
                        Explanation.of("team.e15.vacant", seat.title())
                                .from(seat.said().source())));
            case PARTLY -> Stream.of(Gap.watch(accountable, held(seat, "team.e15.partly")));
            case UNVERIFIED -> Stream.of(Gap.act(accountable, held(seat, "team.e15.unverified")));
            case REFUSED -> Stream.of(Gap.act(seat.side(), held(seat, "team.e15.refused")));
        };
    }

    /** For a while after somebody was verified it is told how long they had worked there before. */
    private static Stream<Gap> late(Seat seat, Side accountable) {
        return seat
                .unverified()
                .filter(days -> seat.verification()
                        .filter(one -> one.fact().verifiedOn().plusDays(TOLD).isAfter(seat.asOf()))
                        .isPresent())
                .map(days -> Gap.watch(
                        accountable,
                        Explanation.of(
                                        "team.e15.late",
                                        seat.title(),
                                        seat.holderName().orElse(""),
                                        seat.side(),
                                        days)
                                .from(seat.said().source())))
                .stream();
    }

    private static Explanation held(Seat seat, String key) {
        return Explanation.of(key, seat.title(), seat.holderName().orElse(""), seat.side())
                .from(Stream.concat(seat.holder().stream(), seat.verification().stream())
                        .map(one -> one.source())
                        .toList());
    }

    private static Stream<Gap> manager(List<Seat> keys, Side side) {
        boolean known = keys.stream()
                .filter(seat -> seat.side() == side)
                .flatMap(seat -> seat.key().stream())
                .map(key -> key.fact())
                .anyMatch(KeySeat::projectManager);
        return known ? Stream.of() : Stream.of(Gap.watch(side, Explanation.of("team.e15.manager", side)));
    }

    private static Stream<Finding> retained(List<Seat> keys, Policy policy, LocalDate asOf) {
        Figure share = Retention.of(keys, asOf);
        Optional<BigDecimal> known = share.known();
        if (known.isEmpty()) {
            return Stream.of();
        }
        BigDecimal least = policy.of(RETENTION);
        Band band = Bands.below(known.get(), least, BigDecimal.ZERO);
        return Stream.of(new Finding(
                band,
                Text.of("team.e15.retention", Amount.percent(known.get())),
                Figure.known(
                        Amount.percent(known.get()),
                        share.because().because(policy.because(RETENTION, Amount.percent(least)))),
                Reading.FULL,
                asOf));
    }
}
