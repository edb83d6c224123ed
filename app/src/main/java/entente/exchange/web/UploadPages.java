package entente.exchange.web;

import entente.access.Member;
import entente.access.Right;
import entente.exchange.ImportDesk;
import entente.exchange.ImportPreview;
import entente.exchange.Manner;
import entente.exchange.Upload;
import entente.exchange.Uploads;
import entente.kernel.Text;
import entente.page.Attachment;
import entente.page.Page;
import entente.page.Ui;
import entente.register.sheet.DateOrder;
import entente.register.sheet.DecimalSign;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One uploaded file: how far it is, what its import would do, and what it did. */
@Controller
class UploadPages {
    static final String UPLOAD = ImportPages.IMPORT + "/{upload}";
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String EVERY_SECOND = "1";

    private final Uploads uploads;
    private final ImportDesk desk;

    UploadPages(Uploads uploads, ImportDesk desk) {
        this.uploads = uploads;
        this.desk = desk;
    }

    @GetMapping(UPLOAD)
    Page upload(Ui ui, Member member, @PathVariable UUID upload, HttpServletResponse response) {
        member.must(Right.RECORD);
        Upload found = desk.revive(member, uploads.get(member, upload), ui.words());
        if (found.state().isBusy()) {
            // a page without script, too, sees how it goes on
            response.setHeader("Refresh", EVERY_SECOND);
        }
        return Page.of(shown(ui, member, found, null));
    }

    private static JteModel shown(Ui ui, Member member, Upload upload, @Nullable Text wrong) {
        ImportPreview preview = upload.outcome().preview();
        return switch (upload.state()) {
            case LOOKING, RECORDING -> TEMPLATES.exchangeImportBusy(ui, member, upload);
            case WAITING, REFUSED ->
                TEMPLATES.exchangeImportRefused(ui, member, upload, UploadFields.dialect(ui, upload));
            case LOOKED ->
                TEMPLATES.exchangeImportPreview(
                        ui,
                        member,
                        upload,
                        known(upload, preview),
                        UploadFields.said(upload, known(upload, preview), wrong));
            case RECORDED -> TEMPLATES.exchangeImportDone(ui, member, upload, known(upload, preview));
        };
    }

    private static ImportPreview known(Upload upload, @Nullable ImportPreview preview) {
        if (preview == null) {
            throw new IllegalStateException("nothing was looked at of " + upload.id());
        }
        return preview;
    }

    @PostMapping(UPLOAD + "/look")
    String look(
            Ui ui,
            Member member,
            @PathVariable UUID upload,
            @RequestParam(required = false) @Nullable DateOrder dates,
            @RequestParam(required = false) @Nullable DecimalSign decimal) {
        member.must(Right.RECORD);
        Upload found = uploads.get(member, upload);
        Manner manner = found.manner().inDialect(dates, decimal);
        ImportWait.shortly(desk.look(member, found, manner, ui.words()));
        return here(member, upload);
    }

    @PostMapping(UPLOAD + "/record")
    Object record(
            Ui ui,
            Member member,
            @PathVariable UUID upload,
            @RequestParam String fingerprint,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean valid) {
        member.must(Right.RECORD);
        Upload found = uploads.get(member, upload);
        ImportPreview preview = found.outcome().preview();
        if (found.state() != Upload.State.LOOKED
                || preview == null
                || !preview.fingerprint().equals(fingerprint)) {
            return here(member, upload);
        }
        if (preview.owesReason() && reason.isBlank()) {
            return Page.refused(shown(ui, member, found, Text.of("ledger.refused.reason")));
        }
        if (!preview.whole() && !valid) {
            return Page.refused(shown(ui, member, found, Text.of("exchange.import.notwhole")));
        }
        Manner manner = found.manner().because(reason.strip(), valid);
        ImportWait.shortly(desk.record(member, found, manner, ui.words()));
        return here(member, upload);
    }

    @PostMapping(UPLOAD + "/forget")
    String forget(Member member, @PathVariable UUID upload) {
        member.must(Right.RECORD);
        uploads.delete(member, uploads.get(member, upload).id());
        return "redirect:/arrangements/" + member.arrangement() + "/import";
    }

    @GetMapping(UPLOAD + "/corrections.xlsx")
    void corrections(Member member, @PathVariable UUID upload, HttpServletResponse response) throws IOException {
        member.must(Right.RECORD);
        Upload found = uploads.get(member, upload);
        String name = found.name().replaceFirst("\\.[A-Za-z]+$", "") + "-corrections.xlsx";
        Attachment.of(response, XLSX, name);
        uploads.read(member, upload, Uploads.Role.CORRECTIONS, response.getOutputStream());
    }

    private static String here(Member member, UUID upload) {
        return "redirect:/arrangements/" + member.arrangement() + "/import/" + upload;
    }
}
