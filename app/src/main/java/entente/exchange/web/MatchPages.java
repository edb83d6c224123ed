package entente.exchange.web;

import entente.access.Member;
import entente.access.Right;
import entente.exchange.ImportDesk;
import entente.exchange.Manner;
import entente.exchange.Matching;
import entente.exchange.SavedMappings;
import entente.exchange.Upload;
import entente.exchange.Uploads;
import entente.kernel.Text;
import entente.ledger.Kind;
import entente.ledger.postgres.Ledger;
import entente.page.Page;
import entente.page.Ui;
import entente.register.Mapping;
import entente.register.sheet.SheetRefused;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which column of somebody's own table is which, and what its words mean. */
@Controller
class MatchPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String COLUMNS = UploadPages.UPLOAD + "/columns";

    private final Ledger ledger;
    private final Uploads uploads;
    private final SavedMappings mappings;
    private final ImportDesk desk;

    MatchPages(Ledger ledger, Uploads uploads, SavedMappings mappings, ImportDesk desk) {
        this.ledger = ledger;
        this.uploads = uploads;
        this.mappings = mappings;
        this.desk = desk;
    }

    @GetMapping(COLUMNS)
    Object columns(Ui ui, Member member, @PathVariable UUID upload, @RequestParam(defaultValue = "") String sheet)
            throws IOException {
        member.must(Right.RECORD);
        Upload found = uploads.get(member, upload).demandOpen();
        try {
            Matching matching = matching(member, found, sheet, null);
            return Page.of(page(ui, member, found, matching, "", List.of()));
        } catch (SheetRefused refused) {
            // looked at as it is, it is refused with every reason
            ImportWait.shortly(desk.look(member, found, found.manner(), ui.words()));
            return here(member, upload);
        }
    }

    @PostMapping(COLUMNS)
    Object match(
            Ui ui,
            Member member,
            @PathVariable UUID upload,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(defaultValue = "") String saveAs,
            @RequestParam Map<String, String> sent)
            throws IOException {
        member.must(Right.RECORD);
        Upload found = uploads.get(member, upload).demandOpen();
        Matching matching = matching(member, found, sheet, sent);
        if (!matching.isComplete()) {
            String open = matching.open().stream()
                    .map(column -> column.label(ui.words()))
                    .collect(Collectors.joining(", "));
            Text wrong = open.isEmpty()
                    ? Text.of("exchange.import.words.open")
                    : Text.of("exchange.import.columns.open", open);
            return Page.refused(page(ui, member, found, matching, saveAs, List.of(wrong)));
        }
        Mapping mapping = matching.mapping(saveAs.isBlank() ? found.name() : saveAs.strip());
        if (!saveAs.isBlank()) {
            mappings.save(member, mapping);
        }
        ImportWait.shortly(desk.look(member, found, Manner.mapped(mapping), ui.words()));
        return here(member, upload);
    }

    private JteModel page(Ui ui, Member member, Upload upload, Matching matching, String saveAs, List<Text> problems) {
        return TEMPLATES.exchangeImportColumns(
                ui,
                member,
                upload,
                matching,
                new AnswerFields(ui, member.book(ledger), member.chain()).always(matching),
                AnswerFields.of(matching, ui),
                saveAs,
                problems);
    }

    private Matching matching(Member member, Upload upload, String sheet, @Nullable Map<String, String> sent)
            throws IOException {
        Kind<?> kind = ledger.kinds().get(upload.manner().kind());
        return desk.tables(member, upload, tables -> Matching.of(kind, tables, sheet, sent));
    }

    private static String here(Member member, UUID upload) {
        return "redirect:/arrangements/" + member.arrangement() + "/import/" + upload;
    }
}
