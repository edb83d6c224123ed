package entente.exchange.web;

import entente.access.Member;
import entente.access.Right;
import entente.events.EventTable;
import entente.exchange.landing.EventUpload;
import entente.exchange.landing.EventUploads;
import entente.exchange.landing.LandingDesk;
import entente.exchange.landing.SourceForm;
import entente.kernel.Refused;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import entente.page.Page;
import entente.page.Ui;
import entente.performance.Performance;
import entente.performance.level.EventSource;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the columns and words of somebody's own log mean: proposed from the file, said by a person, recorded as the description of a source. */
@Controller
class EventColumnPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String COLUMNS = EventUploadPages.UPLOAD + "/columns";

    private final Ledger ledger;
    private final EventUploads uploads;
    private final LandingDesk desk;

    EventColumnPages(Ledger ledger, EventUploads uploads, LandingDesk desk) {
        this.ledger = ledger;
        this.uploads = uploads;
        this.desk = desk;
    }

    @GetMapping(COLUMNS)
    Page columns(Ui ui, Member member, @PathVariable UUID upload) throws IOException {
        member.must(Right.RECORD);
        EventUpload found = uploads.get(member, upload).demandOpen();
        EventTable table = desk.table(member, found);
        SourceForm form =
                SourceForm.guessed(table, found.name(), member.arrangementZone().getId());
        return Page.of(page(ui, member, found, form, true, null));
    }

    /** Chosen columns show their words first; with every word said, the description is recorded. */
    @PostMapping(COLUMNS)
    Object describe(
            Ui ui,
            Member member,
            @PathVariable UUID upload,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String where)
            throws IOException {
        member.must(Right.RECORD);
        EventUpload found = uploads.get(member, upload).demandOpen();
        boolean shared = where.equals("SHARED");
        SourceForm form = new SourceForm(desk.table(member, found), sent);
        try {
            UUID source = record(member, form.source(), shared);
            ImportWait.shortly(desk.look(member, found, source, ui.words()));
            return "redirect:/arrangements/" + member.arrangement() + "/event-files/" + upload;
        } catch (Refused refused) {
            return Page.refused(page(ui, member, found, form, shared, refused));
        }
    }

    private UUID record(Member member, EventSource source, boolean shared) {
        UUID id = Ids.next(ledger.clock().instant());
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        ledger.append(
                member.reader(),
                member.arrangement(),
                member.voice(),
                shared ? Chain.SHARED : member.chain(),
                List.of(new Statement.Say(id, Performance.EVENT_SOURCE, source, today)));
        return id;
    }

    private static JteModel page(
            Ui ui, Member member, EventUpload upload, SourceForm form, boolean shared, @Nullable Refused refused) {
        return TEMPLATES.exchangeEventsColumns(
                ui, member, upload, form, shared, refused == null ? null : refused.text());
    }
}
