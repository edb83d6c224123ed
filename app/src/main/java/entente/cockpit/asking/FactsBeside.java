package entente.cockpit.asking;

import entente.assessment.ResultSnapshot;
import entente.assessment.result.TrustKind;
import entente.assessment.result.TrustSix;
import entente.governance.decision.Conduct;
import entente.governance.dynamics.FiveDynamics;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What facts show beside what people said, part by part (I-5): of trust each side's own conduct, the reader's first; of the five dynamics
 * what was counted of both.
 *
 * @param order whose conduct stands in which column; empty where facts are of both
 * @param kinds one kind of trust without the other, what is said of the reader's side first
 */
public record FactsBeside(List<Side> order, List<Line> lines, List<TrustKind.Found> kinds) {
    static final FactsBeside NONE = new FactsBeside(List.of(), List.of(), List.of());

    /** One part with what facts show of it. */
    public record Line(String name, List<Figure> figures) {
        public Line {
            figures = List.copyOf(figures);
        }
    }

    public FactsBeside {
        order = List.copyOf(order);
        lines = List.copyOf(lines);
        kinds = List.copyOf(kinds);
    }

    static FactsBeside of(Side reader, Book book, ResultSnapshot said, LocalDate day) {
        Policy policy = Policy.of(book);
        return switch (said.instrument()) {
            case TrustSix.INSTRUMENT -> ofTrust(reader, book, said, policy, day);
            case FiveDynamics.INSTRUMENT ->
                new FactsBeside(
                        List.of(),
                        said.dimensions().stream()
                                .map(one -> new Line(
                                        one.name(), List.of(FiveDynamics.shown(one.code(), book, policy, day))))
                                .toList(),
                        List.of());
            default -> NONE;
        };
    }

    private static FactsBeside ofTrust(Side reader, Book book, ResultSnapshot said, Policy policy, LocalDate day) {
        List<Side> order = List.of(reader, reader.other());
        List<Conduct> conduct =
                order.stream().map(side -> Conduct.of(book, policy, side, day)).toList();
        return new FactsBeside(
                order,
                said.dimensions().stream()
                        .map(one -> new Line(
                                one.name(),
                                conduct.stream()
                                        .map(side -> side.of(one.code()).share())
                                        .toList()))
                        .toList(),
                TrustKind.of(said, policy).stream()
                        .sorted(Comparator.comparing(one -> one.rater() == reader))
                        .toList());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
