package entente.team.seats;

import entente.kernel.Amount;
import entente.kernel.BySide;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.team.SeatChange;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How complete handovers were when seats changed hands in the last twelve months (formulae 4.12, handover completeness when a seat changes):
 * of the three steps a change takes from the side whose seat it is, those taken. Told by seat, never by person.
 */
public record HandedOver(List<Change> changes) {
    /** What a side does when one of its seats changes hands. */
    public enum Handing {
        /** The other side heard of it before the day. */
        TOLD,
        /** Somebody follows. */
        FOLLOWED,
        /** The work was handed over. */
        HANDED_OVER
    }

    /** One change of one seat. */
    public record Change(String seat, Side side, LocalDate on, Set<Handing> taken, Source source) {
        public Change {
            taken = Set.copyOf(taken);
        }

        private Explanation explained() {
            List<Handing> missing = Stream.of(Handing.values())
                    .filter(step -> !taken.contains(step))
                    .toList();
            return (missing.isEmpty()
                            ? Explanation.of("pairing.handover.whole", seat, on)
                            : Explanation.of("pairing.handover.missing", seat, on, missing))
                    .from(source);
        }
    }

    public HandedOver {
        changes = List.copyOf(changes);
    }

    public static HandedOver of(Book book, LocalDate asOf) {
        LocalDate since = asOf.minusMonths(Retention.MONTHS);
        return new HandedOver(Seats.of(book, asOf).all().stream()
                .flatMap(seat -> Stream.concat(
                        seat.changes().stream()
                                .filter(one -> !one.fact().changesOn().isAfter(asOf)
                                        && !one.fact().changesOn().isBefore(since))
                                .map(one -> change(seat, one, asOf)),
                        unannounced(seat, asOf).stream()))
                .toList());
    }

    private static Change change(Seat seat, Recorded<SeatChange> said, LocalDate asOf) {
        SeatChange one = said.fact();
        LocalDate told = one.noticeOn();
        LocalDate handed = one.handedOverOn();
        Set<Handing> taken = EnumSet.noneOf(Handing.class);
        if (told != null && !told.isAfter(one.changesOn())) {
            taken.add(Handing.TOLD);
        }
        if (one.successor() != null
                || seat.assignments().stream()
                        .map(sits -> sits.fact().startsOn())
                        .anyMatch(day -> !day.isBefore(one.changesOn()) && !day.isAfter(asOf))) {
            taken.add(Handing.FOLLOWED);
        }
        if (handed != null && !handed.isAfter(asOf)) {
            taken.add(Handing.HANDED_OVER);
        }
        return new Change(seat.title(), seat.side(), one.changesOn(), taken, said.source());
    }

    /** Of a key seat whose holder is another than before, without a word of the change: somebody follows, and that is all. */
    private static List<Change> unannounced(Seat seat, LocalDate asOf) {
        return seat.key().isEmpty()
                ? List.of()
                : Replaced.unannounced(seat, asOf)
                        .map(now -> new Change(
                                seat.title(),
                                seat.side(),
                                now.fact().startsOn(),
                                Set.of(Handing.FOLLOWED),
                                now.source()))
                        .stream()
                        .toList();
    }

    /** In percent of all steps, from 0 to 100, each side of its own seats. Unknown where none of its seats changed hands. */
    public BySide complete() {
        return BySide.of(this::complete);
    }

    private Figure complete(Side side) {
        List<Change> own = changes.stream().filter(one -> one.side == side).toList();
        if (own.isEmpty()) {
            return Figure.unknown(Text.of("pairing.handover.none"));
        }
        int steps = own.size() * Handing.values().length;
        int taken = own.stream().collect(Collectors.summingInt(one -> one.taken.size()));
        return Figure.known(
                Amount.share(taken, steps),
                Explanation.of("pairing.handover.of", taken, steps, own.size())
                        .because(own.stream().map(Change::explained).toList()));
    }
}
