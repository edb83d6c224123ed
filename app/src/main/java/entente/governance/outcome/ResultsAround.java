package entente.governance.outcome;

import entente.kernel.Band;
import entente.kernel.BySide;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.performance.measure.MeasureCourse;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How an arrangement did the day before its pair changed, and how 90 and 180 days after (003-36, I-8): each result there is a figure of, and
 * what both sides count as their success, with the gap. What changed after is not said to have come of it.
 *
 * @param on the first day of the changed pair
 * @param lines those known on one of the days at least
 */
public record ResultsAround(LocalDate on, List<Line> lines) {
    private static final List<Integer> DAYS = List.of(-1, 90, 180);

    /**
     * One result.
     *
     * @param days the day before, 90 and 180 days after; empty where that day is still to come
     */
    public record Line(Text name, List<Optional<Figure>> days) {
        public Line {
            days = List.copyOf(days);
        }

        boolean isKnown() {
            return days.stream()
                    .flatMap(Optional::stream)
                    .anyMatch(one -> one.known().isPresent());
        }
    }

    public ResultsAround {
        lines = List.copyOf(lines);
    }

    /**
     * From what both sides know, so that both read the same.
     *
     * @param reader whose own success stands first
     */
    public static ResultsAround of(Side reader, Book shared, Policy policy, LocalDate on, LocalDate asOf) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("outcome.around.promises", on, asOf, day -> OutcomeParts.promises(shared.on(day), day)));
        lines.add(line("outcome.around.measures", on, asOf, day -> measures(shared.on(day), policy, day)));
        lines.add(line("outcome.around.needs", on, asOf, day -> OutcomeParts.needs(shared.on(day), policy, day)));
        lines.add(line(
                "outcome.around.index",
                on,
                asOf,
                day -> OutcomeIndex.of(shared.on(day), policy, day).value()));
        for (Side side : List.of(reader, reader.other())) {
            lines.add(line(
                    "outcome.around.own." + side,
                    on,
                    asOf,
                    day -> success(shared, day).of(side)));
        }
        lines.add(
                line("outcome.around.gap", on, asOf, day -> success(shared, day).gap()));
        return new ResultsAround(on, lines.stream().filter(Line::isKnown).toList());
    }

    private static Line line(String name, LocalDate on, LocalDate asOf, Function<LocalDate, Figure> figure) {
        return new Line(
                Text.of(name),
                DAYS.stream()
                        .map(on::plusDays)
                        .map(day -> Optional.of(day)
                                .filter(one -> !one.isAfter(asOf))
                                .map(figure))
                        .toList());
    }

    private static BySide success(Book shared, LocalDate day) {
        return OwnSuccess.of(shared.on(day), day);
    }

    /** Measures and service levels both agreed to whose newest reading is in target or on its curve, of those read of late. */
    private static Figure measures(Book book, Policy policy, LocalDate day) {
        List<MeasureCourse> live = MeasureCourse.all(book, policy, day).stream()
                .filter(MeasureCourse::isLive)
                .toList();
        if (live.isEmpty()) {
            return Figure.unknown(Text.of("outcome.measures.none"));
        }
        long good = live.stream().filter(one -> one.band() == Band.WELL).count();
        return Figure.known(
                BigDecimal.valueOf(100 * good).divide(BigDecimal.valueOf(live.size()), MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("outcome.measures", good, live.size())
                        .because(live.stream().map(MeasureCourse::explained).toList()));
    }
}
