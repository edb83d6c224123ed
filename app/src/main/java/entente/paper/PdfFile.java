package entente.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import entente.page.Ui;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A paper as PDF, from its HTML; the letters travel inside it, and nothing is fetched from anywhere. */
final class PdfFile {
    private static final String FAMILY = "Source Sans 3";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // the renderer tells every stylesheet it reads
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    static void write(Paper paper, Ui ui, OutputStream out) throws IOException {
        byte[] file = new byte[0];
        for (Setting setting : Setting.values()) {
            file = made(paper, setting, ui);
            if (paper.most() == null || paper.fits(pages(file))) {
                break;
            }
        }
        out.write(file);
    }

    private static int pages(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        }
    }

    private static byte[] made(Paper paper, Setting setting, Ui ui) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BatikSVGDrawer charts = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> letters("regular"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> letters("bold"), FAMILY, BOLD, FontStyle.NORMAL, true)
                    .useSVGDrawer(charts)
                    .useUriResolver((base, uri) -> null)
                    .withProducer("Entente")
                    .withHtmlContent(HtmlFile.of(paper, setting, ui), null)
                    .toStream(out)
                    .run();
        }
        return out.toByteArray();
    }

    private static InputStream letters(String weight) {
        return PaperStyle.open("paper/source-sans-3-" + weight + ".ttf");
    }
}
