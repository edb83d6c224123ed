package entente.paper;

import entente.page.Ui;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The files a paper is handed round as; all three are written from the same model. */
public enum PaperFormat {
    PDF("application/pdf", ".pdf") {
        @Override
        public void write(Paper paper, Ui ui, OutputStream out) throws IOException {
            PdfFile.write(paper, ui, out);
        }
    },
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx") {
        @Override
        public void write(Paper paper, Ui ui, OutputStream out) throws IOException {
            Slides.write(paper, ui.words(), out);
        }
    },
    HTML("text/html;charset=UTF-8", ".html") {
        @Override
        public void write(Paper paper, Ui ui, OutputStream out) throws IOException {
            HtmlFile.write(paper, ui, out);
        }
    };

    private final String type;
    private final String ending;

    PaperFormat(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    public String type() {
        return type;
    }

    /** By its ending without the dot; throws IllegalArgumentException for any other. */
    public static PaperFormat at(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    /** What the file is called. */
    public String nameOf(Paper paper) {
        return paper.name() + ending;
    }

    /** Writes the whole file. Needs neither a server nor a network. */
    public abstract void write(Paper paper, Ui ui, OutputStream out) throws IOException;
}
