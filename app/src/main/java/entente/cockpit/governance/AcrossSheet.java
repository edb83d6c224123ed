package entente.cockpit.governance;

import entente.cockpit.PageSignals;
import entente.governance.across.AtTheTable;
import entente.governance.across.Coordination;
import entente.governance.across.SiloIndex;
import entente.governance.across.SpreadLine;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.Signal;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much coordination the work asks for and gets, and who is missing at the table of large work.
 *
 * @param asked what the newest profile asks for; empty where there is none
 */
public record AcrossSheet(
        Side reader,
        LocalDate today,
        Optional<Asked> asked,
        List<Table> tables,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> PRACTICES = Set.of("001-21", "003-27");

    /** What the newest profile asks for, and what is there. */
    public record Asked(Coordination of, Figure index, Text prescribed, List<SpreadLine> lines) {}

    /** One large piece of work. */
    public record Table(SiloIndex of, boolean tooFew, List<Place> places) {}

    /** One function that is needed there, and the seat that speaks for it where somebody sits in it. */
    public record Place(String function, Side side, String fact, Optional<Seat> seat) {}

    public AcrossSheet {
        tables = List.copyOf(tables);
        signals = List.copyOf(signals);
    }

    public static AcrossSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        Policy policy = Policy.of(book);
        Seats seats = Seats.of(book, day);
        return new AcrossSheet(
                reader,
                day,
                Coordination.of(book, policy, day)
                        .map(one -> new Asked(
                                one,
                                one.now().figure(policy),
                                one.prescribed(policy),
                                SpreadLine.all(one.now().profile().fact(), policy))),
                SiloIndex.all(book, day).stream()
                        .map(one -> new Table(one, AtTheTable.isShort(one, policy), places(one, seats)))
                        .toList(),
                PageSignals.toLookAt(own, PRACTICES),
                asOf);
    }

    private static List<Place> places(SiloIndex one, Seats seats) {
        return one.needed().stream()
                .map(needed -> new Place(
                        needed.fact().function(),
                        needed.fact().side(),
                        needed.id().toString(),
                        Optional.ofNullable(needed.fact().seat())
                                .filter(seat -> !one.missing().contains(needed))
                                .flatMap(seats::find)))
                .toList();
    }

    public boolean isEmpty() {
        return asked.isEmpty() && tables.isEmpty();
    }
}
