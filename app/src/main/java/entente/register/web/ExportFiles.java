package entente.register.web;

import entente.access.Member;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.postgres.Ledger;
import entente.page.Attachment;
import entente.page.Ui;
import entente.register.Export;
import entente.register.Listing;
import entente.register.Query;
import entente.register.References;
import entente.register.sheet.CsvWriter;
import entente.register.sheet.Sheet;
import entente.register.sheet.XlsxWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A register as a file, with id and version in each row, so that what is edited in Excel comes back as amendments. */
@Controller
class ExportFiles {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Ledger ledger;

    ExportFiles(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/arrangements/{arrangement}/registers/{kind}/export.xlsx")
    void xlsx(Ui ui, Member member, @PathVariable String kind, HttpServletResponse response) throws IOException {
        List<Sheet> sheets = sheets(ui, member, RegisterPages.get(ledger, kind));
        Attachment.of(response, XLSX, kind + ".xlsx");
        XlsxWriter.write(sheets, foot(ui), response.getOutputStream());
    }

    @GetMapping("/arrangements/{arrangement}/registers/{kind}/export.csv")
    void csv(Ui ui, Member member, @PathVariable String kind, HttpServletResponse response) throws IOException {
        List<Sheet> sheets = sheets(ui, member, RegisterPages.get(ledger, kind));
        Attachment.of(response, "text/csv;charset=UTF-8", kind + ".csv");
        CsvWriter.write(sheets.getFirst(), foot(ui), response.getOutputStream());
    }

    /** What both sides agreed about the use of what stands here goes along. */
    private static String foot(Ui ui) {
        Text protocol = ui.protocol();
        return protocol == null ? "" : ui.say(protocol);
    }

    private <T extends Fact> List<Sheet> sheets(Ui ui, Member member, Kind<T> kind) {
        Book book = member.book(ledger);
        References references = new References(book, Chain.of(member.side()));
        return Export.of(kind, Listing.all(book, kind, Query.ALL, ui.words()), book, references);
    }
}
