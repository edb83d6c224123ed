package entente.paper;

import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A paper as one page that stands by itself; it is well-formed, so that the PDF is made from the very same words. */
final class HtmlFile {
    private HtmlFile() {}

    static String of(Paper paper, Setting setting, Ui ui) {
        StringOutput output = new StringOutput();
        new StaticTemplates().paperPaper(Ui.offline(ui.words()), paper, setting).render(output);
        return Printable.of(output.toString());
    }

    static void write(Paper paper, Ui ui, OutputStream out) throws IOException {
        out.write(of(paper, Setting.USUAL, ui).getBytes(StandardCharsets.UTF_8));
    }
}
