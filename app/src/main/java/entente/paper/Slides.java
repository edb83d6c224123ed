package entente.paper;

import entente.kernel.Text;
import entente.kernel.Words;
import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** A paper as slides of A4 that can be edited: real text, real tables, charts with their numbers behind them. */
final class Slides {
    private static final double NORMAL = 10;
    private static final double SMALL = 9;
    private static final double LOUD = 12;
    private static final double TITLE = 18;
    private static final double HEADING = 11;
    private static final double GAP = 5;
    private static final double FOLLOWING = 90;

    private final Words words;
    private final Leaf leaf;

    private Slides(Paper paper, Setting setting, Words words, XMLSlideShow show) {
        this.words = words;
        this.leaf = new Leaf(
                show,
                setting.scale(),
                words.say("paper.head", words.say(paper.title()), words.say(paper.under())),
                words.say(paper.mark()),
                words.say(paper.foot()));
    }

    static void write(Paper paper, Words words, OutputStream out) throws IOException {
        for (Setting setting : Setting.values()) {
            try (XMLSlideShow show = new XMLSlideShow()) {
                show.setPageSize(new Dimension(Leaf.WIDE, Leaf.HIGH));
                show.getProperties().getCoreProperties().setTitle(Printable.of(words.say(paper.title())));
                Slides slides = new Slides(paper, setting, words, show);
                paper.sheets().forEach(slides::sheet);
                if (paper.fits(show.getSlides().size()) || setting == Setting.TIGHTEST) {
                    show.write(out);
                    return;
                }
            }
        }
    }

    private void sheet(Paper.Sheet sheet) {
        leaf.turn();
        leaf.text(new Wording(words.sentence(sheet.title()), TITLE, true));
        sheet.parts().forEach(this::part);
        leaf.note(reasons(sheet));
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading heading -> {
                leaf.begin(GAP, FOLLOWING);
                leaf.text(new Wording(words.sentence(heading.says()), HEADING, true));
            }
            case Part.Paragraph paragraph ->
                leaf.text(new Wording(words.sentence(paragraph.says()), size(paragraph), false));
            case Part.Points points -> leaf.points(sentences(points.points()), NORMAL);
            case Part.KeyFigures figures ->
                leaf.boxes(figures.figures().stream().map(this::box).toList());
            case Part.Table table -> new SlideTable(leaf, words).write(table);
            case Part.Chart chart -> new SlideChart(leaf, words).write(chart);
        }
    }

    private static double size(Part.Paragraph paragraph) {
        return switch (paragraph.weight()) {
            case LEAD -> LOUD;
            case PLAIN -> NORMAL;
            case SOFT -> SMALL;
        };
    }

    private List<Wording> box(KeyFigure figure) {
        String band = figure.band() == null ? "" : "  [" + words.say("page.band." + figure.band()) + "]";
        return List.of(
                new Wording(words.sentence(figure.label()), SMALL, false),
                new Wording(words.say(figure.value()) + band, LOUD, true),
                new Wording(words.sentence(figure.base()), SMALL, false));
    }

    private List<String> sentences(List<Text> texts) {
        return texts.stream().map(words::sentence).toList();
    }

    /** Where each figure comes from stands in the speaker's notes. */
    private String reasons(Paper.Sheet sheet) {
        return sheet.parts().stream()
                .flatMap(part -> part instanceof Part.KeyFigures figures
                        ? figures.figures().stream()
                        : Stream.<KeyFigure>empty())
                .map(this::reason)
                .collect(Collectors.joining("\n"));
    }

    private String reason(KeyFigure figure) {
        String says = words.sentence(figure.label()) + ": " + words.say(figure.value()) + "\n";
        return figure.because() == null ? says : says + figure.because().indented(words);
    }

    /** What stands in one paragraph, and how. */
    record Wording(String says, double size, boolean bold, TextAlign align) {
        Wording(String says, double size, boolean bold) {
            this(says, size, bold, TextAlign.LEFT);
        }

        Wording times(double scale) {
            return new Wording(says, size * scale, bold, align);
        }

        /** How high it is in a box of a width, in points, rather too high than too low. */
        double height(double wide) {
            double letter = size * (bold ? 0.53 : 0.49);
            long lines = says.lines()
                    .mapToLong(line -> Math.max(1, (long) Math.ceil(line.length() * letter / wide)))
                    .sum();
            return Math.max(1, lines) * size * 1.22;
        }
    }
}
