package entente.paper;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.Words;
import entente.page.Ui;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Papers with a part of every sort. */
public final class PaperSamples {
    private static final List<Band> BANDS = List.of(Band.values());

    public static final Ui UI = Ui.offline(Words.ENGLISH);

    private PaperSamples() {}

    static Text plain(Object says) {
        return Text.of("paper.plain", says);
    }

    static Paper paper(String says, int rows) {
        return new Paper(
                "sample-2026-03-31",
                plain("Sample " + says),
                plain("A paper"),
                plain("For both"),
                plain("The contract prevails"),
                null,
                List.of(new Paper.Sheet(plain("First sheet"), parts(says, rows)), second()));
    }

    private static List<Part> parts(String says, int rows) {
        List<List<Part.Cell>> table = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            table.add(List.of(
                    Part.Cell.of(plain("Row " + row)), Part.Cell.of(plain(says)), Part.Cell.of(BANDS.get(row % 4))));
        }
        return List.of(
                Part.lead(plain(says)),
                new Part.Heading(plain("Figures")),
                new Part.KeyFigures(List.of(
                        KeyFigure.of(
                                plain("share"),
                                Figure.known(
                                        new Amount(new BigDecimal("27.3"), Unit.PERCENT),
                                        Explanation.of("paper.plain", "counted")),
                                plain("6 of 22"),
                                Band.ACT),
                        KeyFigure.of(
                                plain("cost"),
                                Figure.unknown(plain("no invoice is recorded")),
                                plain("of nothing"),
                                null))),
                new Part.Points(List.of(plain("one point"), plain("another"))),
                new Part.Table(
                        List.of(
                                Part.Column.of(plain("what"), 3),
                                Part.Column.number(plain("says"), 5),
                                Part.Column.of(plain("stands"), 2)),
                        table),
                new Part.Chart(
                        plain("bars"),
                        List.of(plain("signed"), plain("now")),
                        List.of(
                                group("Price", "100", "130"),
                                new Part.Group(
                                        plain("Benefit"),
                                        List.of(bar("80"), new Part.Bar(null, Text.of("paper.unknown")))))));
    }

    private static Part.Group group(String name, String signed, String now) {
        return new Part.Group(plain(name), List.of(bar(signed), bar(now)));
    }

    private static Part.Bar bar(String value) {
        return new Part.Bar(new BigDecimal(value), plain(new BigDecimal(value)));
    }

    private static Paper.Sheet second() {
        return new Paper.Sheet(plain("Second sheet"), List.of(Part.says(plain("the end"))));
    }

    /** The whole file. */
    public static byte[] file(Paper paper, PaperFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(paper, UI, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
