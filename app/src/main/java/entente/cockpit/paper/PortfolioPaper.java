package entente.cockpit.paper;

import entente.cockpit.Line;
import entente.cockpit.PairCockpit;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.paper.KeyFigure;
import entente.paper.Paper;
import entente.paper.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All arrangements of one reader on one page, worst first, as the portfolio lists them. */
public final class PortfolioPaper {
    private PortfolioPaper() {}

    /** One arrangement: its line of the portfolio, and what it is made from. */
    public record Entry(Line line, Ground shared, Ground own) {}

    /** Throws IllegalArgumentException without an arrangement. */
    public static Paper of(List<Entry> entries, LocalDate on, Text foot) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a portfolio without an arrangement");
        }
        List<Entry> sorted = entries.stream()
                .sorted((one, other) -> Line.WORST_FIRST.compare(one.line, other.line))
                .toList();
        List<Part> parts = new ArrayList<>();
        long act = sorted.stream().filter(one -> one.line.worst() == Band.ACT).count();
        parts.add(Part.lead(Text.of("paper.portfolio.lead", act, sorted.size())));
        parts.add(table(sorted));
        parts.add(new Part.Heading(Text.of("paper.portfolio.own")));
        parts.add(ownParts(sorted));
        parts.add(new Part.Heading(Text.of("paper.portfolio.only")));
        List<Text> only = sorted.stream()
                .flatMap(one -> one.line.only().stream()
                        .map(first -> Text.of("paper.portfolio.first", one.line.name(), first.says())))
                .toList();
        parts.add(only.isEmpty() ? Part.says(Text.of("paper.portfolio.nothing")) : new Part.Points(only));
        return new Paper(
                "portfolio-" + on,
                Text.of("paper.portfolio.title"),
                Text.of("paper.portfolio.under", on),
                Text.of("paper.portfolio.mark"),
                foot,
                1,
                List.of(new Paper.Sheet(Text.of("paper.portfolio.heading"), parts)));
    }

    private static Part table(List<Entry> entries) {
        return new Part.Table(
                List.of(
                        Part.Column.of(Text.of("paper.portfolio.arrangement"), 6),
                        Part.Column.of(Text.of("paper.stands"), 3),
                        Part.Column.of(Text.of("paper.portfolio.questions"), 3),
                        Part.Column.of(Text.of("paper.promise.label"), 6),
                        Part.Column.of(Text.of("paper.price.label"), 6),
                        Part.Column.of(Text.of("paper.last.label"), 6)),
                entries.stream().map(PortfolioPaper::row).toList());
    }

    private static PairCockpit cockpit(Entry entry) {
        Ground own = entry.own;
        Side side = entry.line.side();
        return own.isShared()
                ? PairCockpit.alone(side, own.book(), own.judged(), own.on())
                : PairCockpit.of(side, entry.shared.judged(), own.book(), own.judged(), own.on());
    }

    /** The first of the own part in each arrangement, before what waits. */
    private static Part ownParts(List<Entry> entries) {
        List<Text> told = entries.stream()
                .flatMap(entry -> OwnParts.told(entry.own, cockpit(entry), true).stream()
                        .limit(1)
                        .map(part -> Text.of("paper.portfolio.first", entry.line.name(), part)))
                .toList();
        return told.isEmpty() ? Part.says(Text.of("paper.own.none")) : new Part.Points(told);
    }

    private static List<Part.Cell> row(Entry entry) {
        Ground own = entry.own;
        Side side = entry.line.side();
        PairCockpit cockpit = cockpit(entry);
        return List.of(
                Part.Cell.of(Text.of("paper.portfolio.as", entry.line.name(), side)),
                Part.Cell.of(entry.line.worst()),
                Part.Cell.of(Text.of(
                        "paper.of", entry.line.joint().yes(), entry.line.joint().applying())),
                Part.Cell.of(told(PromiseParts.of(own, cockpit).inTime())),
                Part.Cell.of(told(MoneyParts.of(own).price())),
                Part.Cell.of(told(LastDays.ofBoard(own).nearest())));
    }

    private static Text told(KeyFigure figure) {
        return Text.of("paper.portfolio.figure", figure.value(), figure.base());
    }
}
