package entente.cockpit;

import entente.kernel.Amount;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.page.Sparkline;
import entente.signal.Judgement;
import entente.signal.Questions;
import entente.signal.Signal;
import entente.signal.StartSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What the figure of each question was over the last year, by today's knowledge: each month's end before the day, and the day, are judged as if
 * they were today, so that an imported history shows its course at once. Two days of one month share all but their last point.
 */
public record Trends(Map<String, Sparkline> lines) {
    private static final int MONTHS = 11;
    private static final int FEWEST = 3;

    private record Point(LocalDate on, Amount amount) {}

    public Trends {
        lines = Map.copyOf(lines);
    }

    public static Trends of(Judgements judgements, Book book, LocalDate asOf) {
        YearMonth month = YearMonth.from(asOf);
        List<Judgement> course = IntStream.rangeClosed(0, MONTHS)
                .mapToObj(at -> at == MONTHS
                        ? judgements.of(book, asOf)
                        : judgements.ofQuestions(
                                book, month.minusMonths(MONTHS - at).atEndOfMonth()))
                .toList();
        Map<String, Sparkline> lines = new TreeMap<>();
        for (String practice : StartSet.QUESTIONS) {
            line(points(course, practice)).ifPresent(line -> lines.put(practice, line));
        }
        return new Trends(lines);
    }

    public Optional<Sparkline> of(Signal signal) {
        return Optional.ofNullable(lines.get(signal.practice()));
    }

    private static List<Point> points(List<Judgement> course, String practice) {
        return course.stream()
                .flatMap(judgement -> Questions.of(judgement.direct())
                        .find(practice)
                        .filter(signal -> signal.figure() instanceof Figure.Known)
                        .map(signal -> new Point(judgement.asOf(), ((Figure.Known) signal.figure()).amount()))
                        .stream())
                .toList();
    }

    /** Only what counts in the same unit as the newest can stand in one line. */
    private static Optional<Sparkline> line(List<Point> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = all.getLast().amount.unit();
        List<Point> points =
                all.stream().filter(point -> point.amount.unit().equals(unit)).toList();
        if (points.size() < FEWEST) {
            return Optional.empty();
        }
        List<BigDecimal> values =
                points.stream().map(point -> point.amount.value()).toList();
        Text says = Text.of(
                "cockpit.trend",
                points.getFirst().amount,
                points.getFirst().on,
                points.getLast().amount,
                points.getLast().on);
        return Optional.of(new Sparkline(says, values, null));
    }
}
