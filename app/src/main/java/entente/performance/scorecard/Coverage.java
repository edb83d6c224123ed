package entente.performance.scorecard;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.performance.measure.MeasureCourse;
import entente.performance.scorecard.CardFrame.Named;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;

/** Which of the needs that never go away are measured, and where (I-15): one row a need, one cell a perspective. */
public record Coverage(CardFrame frame, List<Row> rows) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a cell holds. */
    public enum State {
        LIVE,
        DEFINED,
        EMPTY,
        NOT_NEEDED
    }

    /** Measures of one need under one perspective. */
    public record Cell(Named perspective, State state, List<MeasureCourse> measures) {}

    /** One need; measures that name no perspective of the card count for the need alone. */
    public record Row(Named need, List<Cell> cells, List<MeasureCourse> measures) {
        public boolean isLive() {
            return measures.stream().anyMatch(MeasureCourse::isLive);
        }

        /** Whether both agreed that it needs no measure anywhere. */
        public boolean isNotNeeded() {
            return measures.isEmpty() && cells.stream().allMatch(cell -> cell.state() == State.NOT_NEEDED);
        }

        /** Not met: nothing live measures it, or the worst that does is at its floor. Missing counts as red here. */
        public boolean isRed() {
            return !isNotNeeded()
                    && (!isLive()
                            || measures.stream().filter(MeasureCourse::isLive).anyMatch(one -> one.band() == Band.ACT));
        }
    }

    public Coverage {
        rows = List.copyOf(rows);
    }

    public static Coverage of(CardFrame frame, List<MeasureCourse> courses) {
        return new Coverage(
                frame,
                frame.needs().stream().map(need -> row(frame, need, courses)).toList());
    }

    private static Row row(CardFrame frame, Named need, List<MeasureCourse> courses) {
        List<MeasureCourse> own = courses.stream()
                .filter(one -> need.code().equalsIgnoreCase(one.said().need()))
                .toList();
        List<Cell> cells = frame.perspectives().stream()
                .map(perspective -> cell(
                        frame,
                        need,
                        perspective,
                        own.stream()
                                .filter(one -> perspective
                                        .code()
                                        .equalsIgnoreCase(one.said().perspective()))
                                .toList()))
                .toList();
        return new Row(need, cells, own);
    }

    private static Cell cell(CardFrame frame, Named need, Named perspective, List<MeasureCourse> measures) {
        State state = measures.stream().anyMatch(MeasureCourse::isLive)
                ? State.LIVE
                : !measures.isEmpty()
                        ? State.DEFINED
                        : frame.notNeeded(need, perspective).isPresent() ? State.NOT_NEEDED : State.EMPTY;
        return new Cell(perspective, state, measures);
    }

    /** Needs that both want measured. */
    public List<Row> wanted() {
        return rows.stream().filter(row -> !row.isNotNeeded()).toList();
    }

    public List<Row> uncovered() {
        return wanted().stream().filter(row -> !row.isLive()).toList();
    }

    /** All rows, what is not met before what is. */
    public List<Row> holesFirst() {
        return rows.stream()
                .sorted(Comparator.comparing(Row::isLive).thenComparing(row -> !row.isRed()))
                .toList();
    }

    public List<Row> red() {
        return rows.stream().filter(Row::isRed).toList();
    }

    /** Needs with at least one live measure over all, in percent. Unknown where both agreed that none is needed. */
    public Figure share() {
        if (wanted().isEmpty()) {
            return Figure.unknown(Text.of("performance.coverage.nothing"));
        }
        int live = wanted().size() - uncovered().size();
        return Figure.known(
                Amount.percent(BigDecimal.valueOf(live)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(wanted().size()), MathContext.DECIMAL64)),
                Explanation.of("performance.coverage.share", live, wanted().size())
                        .because(wanted().stream().map(Coverage::explained).toList()));
    }

    private static Explanation explained(Row row) {
        String key = row.isLive()
                ? "performance.coverage.live"
                : row.measures().isEmpty() ? "performance.coverage.hole" : "performance.coverage.dead";
        return Explanation.of(key, row.need().name())
                .because(row.measures().stream().map(MeasureCourse::explained).toList());
    }
}
