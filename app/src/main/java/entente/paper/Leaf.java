package entente.paper;

import entente.paper.Slides.Wording;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** Slides filled from the top down; what does not fit on one any more goes on the next. Measures are points. */
final class Leaf {
    static final int WIDE = 595;
    static final int HIGH = 842;
    static final double LEFT = 40;
    static final double ROOM = WIDE - 2 * LEFT;

    private static final String FAMILY = "Arial";
    private static final double TOP = 54;
    private static final double BOTTOM = 800;
    private static final double HEAD_SIZE = 9;
    private static final double FOOT_SIZE = 7.5;
    private static final int BESIDE = 4;
    private static final double INSET = 4;

    private final XMLSlideShow show;
    private final double scale;
    private final String head;
    private final String mark;
    private final String foot;
    private @Nullable XSLFSlide slide;
    private double y = TOP;

    /** Letters are as large as said, times the scale; head and foot are not. */
    Leaf(XMLSlideShow show, double scale, String head, String mark, String foot) {
        this.show = show;
        this.scale = scale;
        this.head = head;
        this.mark = mark;
        this.foot = foot;
    }

    double scale() {
        return scale;
    }

    XMLSlideShow show() {
        return show;
    }

    XSLFSlide slide() {
        return Objects.requireNonNull(slide, "no slide was begun");
    }

    double y() {
        return y;
    }

    double left() {
        return BOTTOM - y;
    }

    /** A new slide with what stands on each. */
    void turn() {
        slide = show.createSlide();
        y = TOP;
        double half = ROOM * 0.63;
        box(LEFT, 22, half, 26, List.of(new Wording(head, HEAD_SIZE, false)));
        box(LEFT + half, 22, ROOM - half, 26, List.of(new Wording(mark, HEAD_SIZE, true, TextAlign.RIGHT)));
        box(LEFT, BOTTOM + 8, ROOM, 24, List.of(new Wording(foot, FOOT_SIZE, false)));
    }

    /** Room above, and on the same slide for some of what follows: a heading never ends a slide. */
    void begin(double above, double below) {
        if (left() < below) {
            turn();
        }
        y += above;
    }

    /** Takes a height, on the next slide where there is no room for it. */
    double take(double high) {
        if (y + high > BOTTOM && y > TOP) {
            turn();
        }
        double at = y;
        y += high;
        return at;
    }

    void text(Wording said) {
        Wording wording = said.times(scale);
        double high = wording.height(ROOM) + 3;
        box(LEFT, take(high), ROOM, high, List.of(wording));
    }

    void points(List<String> points, double size) {
        for (String point : points) {
            Wording wording = new Wording(point, size * scale, false);
            double high = wording.height(ROOM - 14) + 2;
            XSLFTextBox box = box(LEFT, take(high), ROOM, high, List.of(wording));
            XSLFTextParagraph first = box.getTextParagraphs().getFirst();
            first.setBullet(true);
            first.setIndent(-10d);
            first.setLeftMargin(12d);
        }
    }

    /** Boxes beside each other, four in a row, with a frame. */
    void boxes(List<List<Wording>> said) {
        List<List<Wording>> boxes = said.stream()
                .map(box -> box.stream().map(one -> one.times(scale)).toList())
                .toList();
        for (int from = 0; from < boxes.size(); from += BESIDE) {
            List<List<Wording>> row = boxes.subList(from, Math.min(boxes.size(), from + BESIDE));
            double wide = ROOM / row.size();
            double high = row.stream()
                            .mapToDouble(box -> height(box, wide - 2 * INSET))
                            .max()
                            .orElse(0)
                    + 2 * INSET;
            double at = take(high + INSET);
            for (int i = 0; i < row.size(); i++) {
                XSLFTextBox box = box(LEFT + i * wide, at, wide, high, row.get(i));
                box.setLineColor(Color.GRAY);
                box.setLineWidth(0.5);
                box.setLeftInset(INSET);
                box.setTopInset(INSET);
            }
        }
    }

    void note(String says) {
        if (says.isBlank()) {
            return;
        }
        XSLFNotes notes = show.getNotesSlide(slide());
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(Printable.of(says));
            }
            // the empty notes come with the day somebody made them
            if (shape.getTextType() == Placeholder.DATETIME) {
                shape.clearText();
            }
        }
    }

    private static double height(List<Wording> wordings, double wide) {
        return wordings.stream().mapToDouble(one -> one.height(wide)).sum();
    }

    private XSLFTextBox box(double x, double top, double wide, double high, List<Wording> wordings) {
        XSLFTextBox box = slide().createTextBox();
        box.setAnchor(new Rectangle2D.Double(x, top, wide, high));
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setWordWrap(true);
        box.clearText();
        wordings.forEach(one -> write(box, one));
        return box;
    }

    static void write(XSLFTextShape box, Wording wording) {
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(wording.align());
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(Printable.of(wording.says()));
        run.setFontSize(wording.size());
        run.setBold(wording.bold());
        run.setFontFamily(FAMILY);
    }
}
