package entente.team.seats;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.signal.Look.Gap;
import entente.team.Assignment;
import entente.team.SeatChange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How a key seat last changed hands: noticed, approved and handed over (000-E15, I-30). */
final class Replaced {
    private Replaced() {}

    /** Of a change within the last twelve months; one that is not announced was made without notice. */
    static Stream<Gap> gaps(Seat seat, LocalDate asOf) {
        return lately(seat, asOf).stream()
                .flatMap(change -> announced(seat, change)
                        .map(said -> wrong(seat, said))
                        .orElseGet(() -> Stream.of(Gap.act(
                                seat.side(),
                                Explanation.of(
                                                "team.e15.unannounced",
                                                seat.title(),
                                                seat.name(change.before.fact()),
                                                change.now.fact().startsOn())
                                        .from(change.before.source(), change.now.source())))));
    }

    /** Who took a seat within the last twelve months without a word of the change; nobody where it was announced. */
    static Optional<Recorded<Assignment>> unannounced(Seat seat, LocalDate asOf) {
        return lately(seat, asOf)
                .filter(change -> announced(seat, change).isEmpty())
                .map(Hands::now);
    }

    /** From whom to whom. */
    private record Hands(Recorded<Assignment> before, Recorded<Assignment> now) {}

    private static Optional<Hands> lately(Seat seat, LocalDate asOf) {
        return seat.holder()
                .filter(now -> !now.fact().startsOn().isBefore(asOf.minusMonths(Retention.MONTHS)))
                .flatMap(now -> seat.before()
                        .filter(before -> !isSame(now.fact(), before.fact()))
                        .map(before -> new Hands(before, now)));
    }

    private static Optional<Recorded<SeatChange>> announced(Seat seat, Hands change) {
        LocalDate since = change.now.fact().startsOn();
        LocalDate last = change.before.fact().endsOn();
        LocalDate ended = last == null ? since : last;
        return seat.changes().stream()
                .filter(one -> !one.fact().changesOn().isBefore(ended)
                        && !one.fact().changesOn().isAfter(since))
                .findFirst();
    }

    private static Stream<Gap> wrong(Seat seat, Recorded<SeatChange> change) {
        SeatChange said = change.fact();
        int agreed = seat.key()
                .map(key -> key.fact().noticeDays())
                .map(days -> Objects.requireNonNull(days))
                .orElse(0);
        Side accountable = seat.key().map(key -> key.fact().accountable()).orElse(Side.CLIENT);
        LocalDate told = said.noticeOn();
        Stream.Builder<Gap> gaps = Stream.builder();
        if (told == null || told.isAfter(said.changesOn().minusDays(agreed))) {
            long given = told == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(told, said.changesOn()));
            gaps.add(Gap.act(
                    seat.side(),
                    Explanation.of("team.e15.notice", seat.title(), Amount.days(given), Amount.days(agreed))
                            .from(change.source())));
        }
        if (said.approvedOn() == null) {
            gaps.add(Gap.act(
                    accountable,
                    Explanation.of("team.e15.unapproved", seat.title(), said.changesOn())
                            .from(change.source())));
        }
        if (said.handedOverOn() == null) {
            gaps.add(Gap.watch(
                    seat.side(),
                    Explanation.of("team.e15.nothandedover", seat.title(), said.changesOn())
                            .from(change.source())));
        }
        return gaps.build();
    }

    private static boolean isSame(Assignment one, Assignment other) {
        return one.person() == null
                ? Objects.equals(one.holder(), other.holder())
                : one.person().equals(other.person());
    }
}
