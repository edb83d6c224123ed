package entente.paper;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Text;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.junit.jupiter.api.Test;

/** A paper's three files, opened again. */
class PaperFilesTest {
    private static final Paper PAPER = PaperSamples.paper("plain words", 4);
    private static final byte[] PDF = PaperSamples.file(PAPER, PaperFormat.PDF);
    private static final byte[] PPTX = PaperSamples.file(PAPER, PaperFormat.PPTX);

    @Test
    void eachSheetIsAPageOfA4WithTheSameHeadAndFoot() {
        assertThat(ReadBack.pages(PDF)).isEqualTo(2);
        for (int page = 1; page <= 2; page++) {
            assertThat(ReadBack.page(PDF, page))
                    .contains("Sample plain words", "A paper", "For both", "The contract prevails", page + " / 2");
        }
        assertThat(ReadBack.page(PDF, 1)).contains("First sheet").doesNotContain("Second sheet");
        PDRectangle size = ReadBack.withPdf(PDF, document -> document.getPage(0).getMediaBox());
        assertThat(size.getWidth()).isBetween(595f, 596f);
        assertThat(size.getHeight()).isBetween(841f, 842.5f);
    }

    @Test
    void everyPercentageHasItsBaseAndWhatIsNotKnownSaysWhatIsMissing() {
        for (String words : List.of(ReadBack.page(PDF, 1), ReadBack.pptx(PPTX))) {
            assertThat(words).contains("27.3 %", "6 of 22", "not known", "No invoice is recorded");
        }
    }

    @Test
    void theLettersTravelInsideThePdf() throws IOException {
        List<Boolean> embedded = ReadBack.withPdf(PDF, document -> {
            PDPage page = document.getPage(0);
            List<Boolean> found = new java.util.ArrayList<>();
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                found.add(font.isEmbedded());
            }
            return found;
        });
        assertThat(embedded).isNotEmpty().containsOnly(true);
    }

    /** Nothing on it has a colour, so nothing is told by one. */
    @Test
    void aGreyCopySaysAllOfIt() {
        BufferedImage image = ReadBack.withPdf(PDF, document -> new PDFRenderer(document).renderImageWithDPI(0, 50));
        int black = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int rgb = image.getRGB(x, y);
                int red = rgb >> 16 & 0xff;
                assertThat(Math.abs(red - (rgb >> 8 & 0xff)) + Math.abs(red - (rgb & 0xff)))
                        .isLessThan(8);
                black += red < 60 ? 1 : 0;
            }
        }
        assertThat(black).isPositive();
        assertThat(ReadBack.page(PDF, 1)).contains("well", "watch", "act", "unknown");
    }

    @Test
    void slidesHoldRealTextRealTablesAndChartsWithTheirNumbers() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(PPTX))) {
            List<XSLFShape> shapes = show.getSlides().getFirst().getShapes();
            assertThat(shapes)
                    .filteredOn(XSLFTable.class::isInstance)
                    .singleElement()
                    .satisfies(table -> {
                        assertThat(((XSLFTable) table).getNumberOfRows()).isEqualTo(5);
                        assertThat(((XSLFTable) table).getCell(1, 0).getText()).isEqualTo("Row 0");
                    });
            assertThat(shapes)
                    .filteredOn(shape -> shape instanceof XSLFGraphicFrame frame && frame.hasChart())
                    .singleElement()
                    .satisfies(frame -> assertThat(((XSLFGraphicFrame) frame)
                                    .getChart()
                                    .getWorkbook()
                                    .getSheetAt(0)
                                    .getRow(1)
                                    .getCell(2)
                                    .getNumericCellValue())
                            .isEqualTo(130));
        }
        assertThat(ReadBack.pptx(PPTX))
                .contains("First sheet", "Second sheet", "One point", "counted")
                .doesNotContain("2013");
    }

    @Test
    void whatDoesNotFitOnOnePageGoesOnTheNextUnderTheSameHeads() throws IOException {
        Paper lengthy =
                PaperSamples.paper("a rather long sentence that takes more than one line of its cell ".repeat(2), 60);
        byte[] pdf = PaperSamples.file(lengthy, PaperFormat.PDF);
        assertThat(ReadBack.pages(pdf)).isGreaterThan(3);
        assertThat(ReadBack.page(pdf, 2)).contains("For both", "The contract prevails", "What Says Stands");
        try (XMLSlideShow show =
                new XMLSlideShow(new ByteArrayInputStream(PaperSamples.file(lengthy, PaperFormat.PPTX)))) {
            assertThat(show.getSlides().size()).isGreaterThan(3);
            show.getSlides().forEach(PaperFilesTest::staysOnItsSlide);
        }
        assertThat(ReadBack.pptx(PaperSamples.file(lengthy, PaperFormat.PPTX))).contains("Row 0", "Row 59");
    }

    private static void staysOnItsSlide(XSLFSlide slide) {
        slide.getShapes().forEach(shape -> {
            Rectangle2D at = shape.getAnchor();
            assertThat(at.getMaxY()).isLessThanOrEqualTo(842);
            assertThat(at.getMaxX()).isLessThanOrEqualTo(596);
        });
    }

    @Test
    void whateverSomebodyTypedIsWordsAndNeverMarkup() {
        Paper hostile = PaperSamples.paper("<script>alert(1)</script> & \"quoted\" ]]> \u0001 \uD800 {0}", 2);
        String html = ReadBack.html(PaperSamples.file(hostile, PaperFormat.HTML));
        assertThat(html).doesNotContain("<script", "\u0001").contains("&lt;script&gt;", "{0}");
        assertThat(ReadBack.pdf(PaperSamples.file(hostile, PaperFormat.PDF))).contains("<script>alert(1)</script>");
        assertThat(ReadBack.pptx(PaperSamples.file(hostile, PaperFormat.PPTX))).contains("<script>alert(1)</script>");
    }

    @Test
    void aFileIsCalledByItsPaperAndItsFormat() {
        assertThat(PaperFormat.at("pdf").nameOf(PAPER)).isEqualTo("sample-2026-03-31.pdf");
        assertThat(PaperFormat.at("pptx").nameOf(PAPER)).isEqualTo("sample-2026-03-31.pptx");
    }

    @Test
    void anEmptyChartIsALineAndNoFailure() {
        Part.Chart chart = new Part.Chart(
                PaperSamples.plain("nothing"),
                List.of(PaperSamples.plain("days")),
                List.of(new Part.Group(
                        PaperSamples.plain("one"), List.of(new Part.Bar(null, Text.of("paper.unknown"))))));
        BarScale scale = BarScale.of(chart);
        assertThat(scale.zero()).isZero();
        assertThat(scale.length(null)).isZero();
    }
}
