package entente.exchange.web;

import entente.access.Member;
import entente.access.Right;
import entente.exchange.landing.EventFileForm;
import entente.exchange.landing.EventUpload;
import entente.exchange.landing.EventUploads;
import entente.exchange.landing.LandingDesk;
import entente.exchange.landing.LandingOutcome;
import entente.exchange.landing.LandingOutcome.Days;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.page.Attachment;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One file of raw events: how far it is, what was understood of it, and what came of recording it. */
@Controller
class EventUploadPages {
    static final String UPLOAD = EventFilePages.FILES + "/{upload}";
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String EVERY_SECOND = "1";

    private final EventUploads uploads;
    private final LandingDesk desk;

    EventUploadPages(EventUploads uploads, LandingDesk desk) {
        this.uploads = uploads;
        this.desk = desk;
    }

    @GetMapping(UPLOAD)
    Page upload(Ui ui, Member member, @PathVariable UUID upload, HttpServletResponse response) {
        member.must(Right.RECORD);
        EventUpload found = desk.revive(member, uploads.get(member, upload), ui.words());
        if (found.state().isBusy()) {
            // a page without script, too, sees how it goes on
            response.setHeader("Refresh", EVERY_SECOND);
        }
        return Page.of(shown(ui, member, found, true, null));
    }

    private static JteModel shown(Ui ui, Member member, EventUpload upload, boolean shared, @Nullable Refused refused) {
        return switch (upload.state()) {
            case LOOKING, RECORDING -> TEMPLATES.exchangeEventsBusy(ui, member, upload);
            case WAITING, REFUSED -> TEMPLATES.exchangeEventsRefused(ui, member, upload);
            case LOOKED -> preview(ui, member, upload, shared, refused);
            case RECORDED ->
                TEMPLATES.exchangeEventsDone(
                        ui,
                        member,
                        upload,
                        Objects.requireNonNull(upload.outcome().done()));
        };
    }

    private static JteModel preview(
            Ui ui, Member member, EventUpload upload, boolean shared, @Nullable Refused refused) {
        LandingOutcome.Preview preview = Objects.requireNonNull(upload.outcome().preview());
        return TEMPLATES.exchangeEventsPreview(
                ui, member, upload, preview, EventFileForm.landing(ui, preview, shared, refused));
    }

    @PostMapping(UPLOAD + "/land")
    Object land(
            Ui ui,
            Member member,
            @PathVariable UUID upload,
            @RequestParam String first,
            @RequestParam String last,
            @RequestParam(defaultValue = "") String where) {
        member.must(Right.RECORD);
        EventUpload found = uploads.get(member, upload).demandOpen();
        LandingOutcome.Preview preview = found.outcome().preview();
        if (preview == null) {
            return here(member, upload);
        }
        boolean shared = preview.shareable() && where.equals("SHARED");
        try {
            Days days = new Days(day("first", first), day("last", last));
            Refused.unless(
                    !days.last().isBefore(days.first()), "last", "exchange.events.days", days.first(), days.last());
            ImportWait.shortly(desk.land(member, found, days, shared, ui.words()));
            return here(member, upload);
        } catch (Refused refused) {
            return Page.refused(shown(ui, member, found, shared, refused));
        }
    }

    @GetMapping(UPLOAD + "/left-out.csv")
    void leftOut(Member member, @PathVariable UUID upload, HttpServletResponse response) throws IOException {
        member.must(Right.RECORD);
        EventUpload found = uploads.get(member, upload);
        Attachment.of(
                response, "text/csv;charset=UTF-8", found.name().replaceFirst("\\.[A-Za-z]+$", "") + "-left-out.csv");
        uploads.leftOut(member, found, response.getOutputStream());
    }

    @PostMapping(UPLOAD + "/forget")
    String forget(Member member, @PathVariable UUID upload) {
        member.must(Right.RECORD);
        uploads.delete(member, uploads.get(member, upload).id());
        return "redirect:/arrangements/" + member.arrangement() + "/event-files";
    }

    private static LocalDate day(String field, String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException none) {
            throw new Refused(field, Text.of("exchange.events.day", typed));
        }
    }

    private static String here(Member member, UUID upload) {
        return "redirect:/arrangements/" + member.arrangement() + "/event-files/" + upload;
    }
}
