package entente.exchange.web;

import entente.access.Member;
import entente.access.Right;
import entente.exchange.landing.EventFileForm;
import entente.exchange.landing.EventFiles;
import entente.exchange.landing.EventUpload;
import entente.exchange.landing.EventUploads;
import entente.exchange.landing.LandingDesk;
import entente.kernel.Refused;
import entente.ledger.postgres.Ledger;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where raw events come in: the files that are known, and the next one. */
@Controller
class EventFilePages {
    static final String FILES = "/arrangements/{arrangement}/event-files";
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final EventUploads uploads;
    private final LandingDesk desk;

    EventFilePages(Ledger ledger, EventUploads uploads, LandingDesk desk) {
        this.ledger = ledger;
        this.uploads = uploads;
        this.desk = desk;
    }

    @GetMapping(FILES)
    Page files(Ui ui, Member member, @RequestParam(defaultValue = "") String source) {
        return Page.of(page(ui, member, source, null));
    }

    private JteModel page(Ui ui, Member member, String source, @Nullable Refused refused) {
        boolean may = member.may(Right.RECORD);
        EventFiles files = EventFiles.of(member.book(ledger), may ? uploads.list(member) : java.util.List.of());
        return TEMPLATES.exchangeEventFiles(
                ui,
                member,
                files,
                may ? EventFileForm.fields(ui, files.sources(), source, refused) : java.util.List.of());
    }

    @PostMapping(FILES)
    Object bring(
            Ui ui,
            Member member,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String source)
            throws IOException {
        member.must(Right.RECORD);
        try {
            Refused.unless(file != null && !file.isEmpty(), "file", "exchange.import.nofile");
            EventUpload upload = keep(member, Objects.requireNonNull(file));
            String here = "redirect:/arrangements/" + member.arrangement() + "/event-files/" + upload.id();
            if (source.isEmpty()) {
                return here + "/columns";
            }
            ImportWait.shortly(desk.look(member, upload, UUID.fromString(source), ui.words()));
            return here;
        } catch (Refused refused) {
            return Page.refused(page(ui, member, source, refused));
        }
    }

    private EventUpload keep(Member member, MultipartFile file) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "events.csv");
        try (InputStream content = file.getInputStream()) {
            return uploads.keep(member, name, content);
        }
    }
}
