package entente.cockpit.team;

import entente.governance.load.BothLoads;
import entente.governance.load.Indicator;
import entente.governance.load.LoadBand;
import entente.governance.load.LoadCarrying;
import entente.governance.load.LoadIndex;
import entente.governance.load.LoadPoint;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.signal.Policy;
import entente.team.pair.LeadingCapacity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the arrangement asks of those who lead, as the reader's own side and then the other one sees it, beside what the pair can carry.
 *
 * @param carries how much that is; empty where the pair's index is not known
 */
public record LoadPart(
        List<Side> order, LoadCarrying carrying, Optional<LoadBand> carries, List<Line> lines, boolean apart) {

    /** One of the six, with what each side's view of it adds; empty where that side said nothing. */
    public record Line(Indicator indicator, List<Optional<Figure>> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    public LoadPart {
        order = List.copyOf(order);
        lines = List.copyOf(lines);
    }

    static LoadPart of(Side reader, Book book, LocalDate day) {
        Policy policy = Policy.of(book);
        BothLoads loads = BothLoads.of(book, policy, day);
        List<Side> order = List.of(reader, reader.other());
        LoadCarrying carrying = LoadCarrying.of(loads, LeadingCapacity.of(book, policy, day), policy);
        return new LoadPart(
                order,
                carrying,
                carrying.carries(policy),
                loads.sides().isEmpty()
                        ? List.of()
                        : Arrays.stream(Indicator.values())
                                .map(one -> new Line(one, points(one, order, loads)))
                                .toList(),
                loads.isApart(policy));
    }

    private static List<Optional<Figure>> points(Indicator indicator, List<Side> order, BothLoads loads) {
        return order.stream()
                .map(side -> loads.of(side).stream()
                        .flatMap(one -> one.points().stream())
                        .filter(one -> one.indicator() == indicator)
                        .map(LoadPoint::points)
                        .findFirst())
                .toList();
    }

    /** What each side said, the reader's own first. */
    public List<LoadIndex> said() {
        return order.stream().flatMap(side -> of(side).stream()).toList();
    }

    public Optional<LoadIndex> of(Side side) {
        return carrying.loads().of(side);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether more is asked than the pair can carry. */
    public boolean isAbove() {
        return Stream.of(carrying.load())
                .flatMap(Optional::stream)
                .anyMatch(
                        asked -> carries.filter(can -> asked.compareTo(can) > 0).isPresent());
    }
}
