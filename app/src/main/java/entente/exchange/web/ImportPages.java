package entente.exchange.web;

import entente.access.Member;
import entente.access.Right;
import entente.delivery.Progress.CostView;
import entente.exchange.ImportDesk;
import entente.exchange.Manner;
import entente.exchange.SavedMappings;
import entente.exchange.ScheduleImport;
import entente.exchange.ShippedMappings;
import entente.exchange.Upload;
import entente.exchange.Uploads;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.postgres.Ledger;
import entente.page.Page;
import entente.page.Ui;
import entente.register.Mapping;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a file comes in: choose it, say how it is read, and it is looked through. */
@Controller
class ImportPages {
    static final String IMPORT = "/arrangements/{arrangement}/import";
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final Uploads uploads;
    private final SavedMappings mappings;
    private final ImportDesk desk;

    ImportPages(Ledger ledger, Uploads uploads, SavedMappings mappings, ImportDesk desk) {
        this.ledger = ledger;
        this.uploads = uploads;
        this.mappings = mappings;
        this.desk = desk;
    }

    @GetMapping(IMPORT)
    Page start(Ui ui, Member member, @RequestParam(defaultValue = "") String kind) {
        member.must(Right.RECORD);
        ImportForm form = new ImportForm(kind.isEmpty() ? "own" : "kind:" + kind, "");
        return Page.of(page(ui, member, form, null));
    }

    private JteModel page(Ui ui, Member member, ImportForm form, @Nullable Refused refused) {
        return TEMPLATES.exchangeImportFile(
                ui,
                member,
                form.fields(ui, ledger.kinds(), mappings.list(member), refused),
                Stream.concat(mappings.list(member).stream(), ShippedMappings.all().stream())
                        .toList(),
                uploads.list(member));
    }

    @PostMapping(IMPORT)
    Object upload(
            Ui ui,
            Member member,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "own") String how,
            @RequestParam(defaultValue = "") String costs)
            throws IOException {
        member.must(Right.RECORD);
        try {
            Refused.unless(file != null && !file.isEmpty(), "file", "exchange.import.nofile");
            if (file == null) {
                throw new IllegalStateException("refused above");
            }
            String name = file.getOriginalFilename() == null ? "file" : file.getOriginalFilename();
            Manner manner = manner(member, file, name, how, costs);
            UUID id;
            try (InputStream content = file.getInputStream()) {
                id = uploads.keep(member, name, content);
            }
            return next(ui, member, id, manner, how.startsWith("match:"));
        } catch (Refused refused) {
            return Page.refused(page(ui, member, new ImportForm(how, costs), refused));
        }
    }

    private String next(Ui ui, Member member, UUID id, Manner manner, boolean match) {
        Upload upload = uploads.get(member, id);
        String here = "redirect:/arrangements/" + member.arrangement() + "/import/" + id;
        boolean asks = manner.isMapped() && !manner.asMapping().asked().isEmpty();
        if (match || asks) {
            uploads.move(member, upload, Upload.State.WAITING, manner, upload.outcome());
            return here + (match ? "/columns" : "/answers");
        }
        ImportWait.shortly(desk.look(member, upload, manner, ui.words()));
        return here;
    }

    /** A schedule is known by itself, whatever was chosen. */
    private Manner manner(Member member, MultipartFile file, String name, String how, String costs) throws IOException {
        try (InputStream content = file.getInputStream()) {
            if (ScheduleImport.isOne(content, name)) {
                return Manner.ofSchedule(costs.isEmpty() ? null : CostView.valueOf(costs));
            }
        }
        String chosen = how.substring(how.indexOf(':') + 1);
        if (how.startsWith("mapping:")) {
            Mapping mapping = mappings.find(member, chosen)
                    .orElseThrow(() -> new NotFound("no such mapping for this side: " + chosen));
            return Manner.mapped(mapping);
        }
        if (how.startsWith("kind:") || how.startsWith("match:")) {
            boolean known = ledger.kinds()
                    .find(chosen)
                    .filter(kind -> !kind.author().system())
                    .isPresent();
            if (!known) {
                throw new Refused("how", Text.of("exchange.import.how.wrong"));
            }
            return Manner.ofKind(chosen);
        }
        return Manner.OWN;
    }
}
