package entente.cockpit.paper;

import entente.cockpit.PairCockpit;
import entente.governance.month.MonthClose;
import entente.kernel.Text;
import entente.paper.Paper;
import entente.paper.Part;
import java.util.ArrayList;
import java.util.List;

/** The answer first: what the seven questions say, and the figures a meeting opens with. */
final class SummarySheet {
    private SummarySheet() {}

    static Paper.Sheet of(Ground shared, PairCockpit cockpit) {
        MoneyParts money = MoneyParts.of(shared);
        List<Part> parts = new ArrayList<>();
        cockpit.lead().stream()
                .filter(sentence -> !sentence.key().equals("cockpit.lead.own"))
                .map(Part::lead)
                .forEach(parts::add);
        parts.add(Part.softly(MonthClose.lastSigned(shared.book())
                .map(month -> Text.of(
                        "paper.pack.agreed", month.fact().month(), month.fact().closedOn()))
                .orElseGet(() -> Text.of("paper.pack.unagreed"))));
        parts.add(new Part.KeyFigures(
                List.of(PromiseParts.of(shared, cockpit).inTime(), money.price(), money.benefit())));
        parts.add(new Part.Heading(Text.of("paper.seven.heading")));
        parts.add(new Part.Table(
                List.of(
                        Part.Column.of(Text.of("paper.seven.question"), 7),
                        Part.Column.of(Text.of("paper.seven.answer"), 12),
                        Part.Column.of(Text.of("paper.stands"), 3)),
                cockpit.questions().stream().map(SummarySheet::row).toList()));
        parts.add(new Part.Heading(Text.of("paper.exposure.heading")));
        parts.add(new Part.KeyFigures(new ExposureParts(shared).figures()));
        money.chart().ifPresent(parts::add);
        return new Paper.Sheet(Text.of("paper.pack.summary"), parts);
    }

    private static List<Part.Cell> row(PairCockpit.Question question) {
        return List.of(
                Part.Cell.of(question.signal().question()),
                Part.Cell.of(question.signal().answer()),
                question.signal().applies()
                        ? Part.Cell.of(question.signal().band())
                        : Part.Cell.of(Text.of("paper.seven.not")));
    }
}
