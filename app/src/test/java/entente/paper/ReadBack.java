package entente.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** What stands in a paper's files, read back by the libraries that others open them with. */
public final class ReadBack {
    private ReadBack() {}

    public static int pages(byte[] pdf) {
        return withPdf(pdf, PDDocument::getNumberOfPages);
    }

    /** The words of one page, from 1, blanks as one. */
    public static String page(byte[] pdf, int page) {
        return withPdf(pdf, document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ");
        });
    }

    public static String pdf(byte[] pdf) {
        return withPdf(pdf, document -> new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
    }

    public static String html(byte[] html) {
        return new String(html, StandardCharsets.UTF_8);
    }

    /** Every word of every slide, of its tables and of the notes behind it. */
    public static String pptx(byte[] pptx) {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
            return show.getSlides().stream()
                    .flatMap(slide -> Stream.concat(words(slide.getShapes()), notes(slide)))
                    .collect(Collectors.joining("\n"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static int slides(byte[] pptx) {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
            return show.getSlides().size();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> notes(XSLFSlide slide) {
        XSLFNotes notes = slide.getNotes();
        return notes == null ? Stream.empty() : words(notes.getShapes());
    }

    private static Stream<String> words(List<XSLFShape> shapes) {
        return shapes.stream().flatMap(shape -> switch (shape) {
            case XSLFTextShape text -> Stream.of(text.getText());
            case XSLFTable table ->
                table.getRows().stream().flatMap(row -> row.getCells().stream().map(XSLFTextShape::getText));
            default -> Stream.empty();
        });
    }

    interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    static <T> T withPdf(byte[] pdf, Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
