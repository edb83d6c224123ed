package entente.cockpit.paper;

import entente.arrangement.MonthEnd;
import entente.cockpit.commercial.MonthSheet;
import entente.governance.month.ClosedMonth;
import entente.governance.month.LineState;
import entente.governance.month.MonthClose;
import entente.governance.month.MonthLine;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.ledger.Recorded;
import entente.paper.KeyFigure;
import entente.paper.Paper;
import entente.paper.Part;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The money of the last month both signed, as it was signed; where no month is signed yet, the last one that is over, and that it is not. */
final class MoneySheet {
    private static final int LINES = 16;

    private MoneySheet() {}

    static Paper.Sheet of(Ground shared) {
        Optional<Recorded<ClosedMonth>> signed = MonthClose.lastSigned(shared.book());
        YearMonth month = signed.map(closed -> closed.fact().monthOf()).orElseGet(() -> MonthEnd.lastOver(shared.on()));
        MonthSheet sheet = MonthSheet.of(shared.book(), month, shared.on());
        List<Part> parts = new ArrayList<>();
        parts.add(Part.lead(signed.map(closed -> Text.of(
                        "paper.month.signed",
                        month.toString(),
                        closed.fact().closedOn(),
                        closed.fact().lines().size()))
                .orElseGet(() -> Text.of("paper.month.unsigned", month.toString()))));
        parts.add(new Part.KeyFigures(List.of(
                money("invoiced", sheet.sum(sheet.invoices()), sheet.invoices().size()),
                money("credited", sheet.sum(sheet.credits()), sheet.credits().size()),
                money(
                        "net",
                        sheet.net(),
                        sheet.invoices().size() + sheet.credits().size()))));
        signed.ifPresent(closed -> states(closed.fact(), parts));
        lines(sheet, parts);
        MoneyChart.of(shared).ifPresent(parts::add);
        return new Paper.Sheet(Text.of("paper.pack.money"), parts);
    }

    private static KeyFigure money(String name, Optional<Money> sum, int lines) {
        Text label = Text.of("paper.month." + name);
        return sum.map(money -> KeyFigure.said(label, money, Text.of("paper.month.lines", lines), null))
                .orElseGet(() -> lines == 0
                        ? KeyFigure.said(label, Text.of("paper.none"), Text.of("paper.month.nolines"), null)
                        : KeyFigure.unknown(label, Text.of("paper.month.currencies", lines)));
    }

    /** How far both were of one mind, in the words of the month's close. */
    private static void states(ClosedMonth closed, List<Part> parts) {
        Map<LineState, Long> counts = new EnumMap<>(LineState.class);
        closed.lines().forEach(line -> counts.merge(line.state(), 1L, Long::sum));
        parts.add(new Part.Heading(Text.of("paper.month.mind")));
        parts.add(new Part.Points(counts.entrySet().stream()
                .map(state -> Text.of(
                        "paper.month.state",
                        state.getKey(),
                        state.getValue(),
                        closed.lines().size()))
                .toList()));
    }

    private static void lines(MonthSheet sheet, List<Part> parts) {
        List<MonthLine> lines = Stream.concat(sheet.invoices().stream(), sheet.credits().stream())
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        parts.add(new Part.Heading(Text.of("paper.month.heading")));
        parts.add(new Part.Table(
                List.of(
                        Part.Column.of(Text.of("paper.month.line"), 10),
                        Part.Column.number(Text.of("paper.month.amount"), 5),
                        Part.Column.of(Text.of("paper.month.word"), 4)),
                lines.stream()
                        .limit(LINES)
                        .map(line -> List.of(
                                Part.Cell.of(Text.of("paper.plain", line.name())),
                                Part.Cell.of(
                                        line.amount() == null
                                                ? Text.of("paper.none")
                                                : Text.of("paper.plain", line.amount())),
                                Part.Cell.of(Text.of("paper.plain", line.state()))))
                        .toList()));
        if (lines.size() > LINES) {
            parts.add(Part.softly(Text.of("paper.month.left", lines.size() - LINES)));
        }
    }
}
