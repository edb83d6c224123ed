package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.asking.Instruments;
import entente.assessment.instrument.Instrument;
import entente.cockpit.asking.InstrumentForm;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What can be asked: the sets that come with the house and the arrangement's own, which are given as YAML, typed or as a file. */
@Controller
class InstrumentPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String INSTRUMENTS = "/arrangements/{arrangement}/instruments";

    private final Instruments instruments;

    InstrumentPages(Instruments instruments) {
        this.instruments = instruments;
    }

    @GetMapping(INSTRUMENTS)
    JteModel list(Ui ui, Member member) {
        return shown(ui, member, "", Map.of(), null);
    }

    @GetMapping(INSTRUMENTS + "/{code}/{version}")
    JteModel one(Ui ui, Member member, @PathVariable String code, @PathVariable int version) {
        Instrument found = instruments.list(member).stream()
                .filter(one -> one.code().equals(code) && one.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("no such instrument: " + code + " " + version));
        return TEMPLATES.assessmentInstrument(ui, member, found);
    }

    @PostMapping(INSTRUMENTS)
    Object keep(
            Ui ui,
            Member member,
            @RequestParam(defaultValue = "") String yaml,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        member.must(Right.INVITE);
        String given = file == null || file.isEmpty() ? yaml : new String(file.getBytes(), StandardCharsets.UTF_8);
        try {
            return kept(member, given);
        } catch (Refused refused) {
            return Page.refused(shown(ui, member, given, Map.of(), refused));
        }
    }

    /** The same written line by line, without a file. */
    @PostMapping(INSTRUMENTS + "/lines")
    Object lines(Ui ui, Member member, @RequestParam Map<String, String> typed) {
        member.must(Right.INVITE);
        try {
            return kept(member, new InstrumentForm(typed).yaml());
        } catch (Refused refused) {
            return Page.refused(shown(ui, member, "", typed, refused));
        }
    }

    private String kept(Member member, String given) {
        Instrument kept = instruments.keep(member, given);
        return "redirect:/arrangements/" + member.arrangement() + "/instruments/" + kept.code() + "/" + kept.version();
    }

    private JteModel shown(Ui ui, Member member, String yaml, Map<String, String> typed, @Nullable Refused refused) {
        return TEMPLATES.assessmentInstruments(
                ui, member, instruments.list(member), new InstrumentForm(typed), yaml, refused);
    }
}
