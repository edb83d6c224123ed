package entente.cockpit.web;

import entente.access.Member;
import entente.asking.Held;
import entente.cockpit.asking.HeldExport;
import entente.cockpit.asking.HeldSheet;
import entente.kernel.Refused;
import entente.ledger.Book;
import entente.ledger.Viewpoint;
import entente.ledger.postgres.Ledger;
import entente.page.Attachment;
import entente.page.Page;
import entente.page.Ui;
import entente.register.sheet.CsvWriter;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is held on whoever asks: seen, taken along, contested, and what was said by name taken back. */
@Controller
class HeldPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String HELD = "/arrangements/{arrangement}/held";

    private final Ledger ledger;
    private final Held held;

    HeldPages(Ledger ledger, Held held) {
        this.ledger = ledger;
        this.held = held;
    }

    @GetMapping(HELD)
    JteModel held(Ui ui, Member member, @RequestParam(defaultValue = "") String about) {
        return shown(ui, member, about, null);
    }

    @GetMapping(HELD + ".json")
    void json(Member member, HttpServletResponse response) throws IOException {
        Attachment.of(response, "application/json", "held.json");
        response.getOutputStream().write(HeldExport.json(sheet(member)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(HELD + ".csv")
    void csv(Ui ui, Member member, HttpServletResponse response) throws IOException {
        Attachment.of(response, "text/csv;charset=UTF-8", "held.csv");
        CsvWriter.write(HeldExport.sheet(sheet(member), ui.words()), response.getOutputStream());
    }

    @PostMapping(HELD + "/contest")
    Object contest(
            Ui ui,
            Member member,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String said) {
        try {
            held.contest(member, about, said);
            return back(member);
        } catch (Refused refused) {
            return Page.refused(shown(ui, member, about, refused));
        }
    }

    @PostMapping(HELD + "/take-back")
    String takeBack(Member member, @RequestParam UUID campaign) {
        held.takeBack(member, campaign);
        return back(member);
    }

    private JteModel shown(Ui ui, Member member, String about, @Nullable Refused refused) {
        return TEMPLATES.assessmentHeld(ui, member, sheet(member), about, refused);
    }

    private HeldSheet sheet(Member member) {
        LocalDate today = LocalDate.now(ledger.clock().withZone(member.arrangementZone()));
        Book whole = ledger.book(member.reader(), member.arrangement(), Viewpoint.of(member.side()));
        return HeldSheet.of(member, member.book(ledger), whole.on(today), ledger.kinds(), held);
    }

    private static String back(Member member) {
        return "redirect:/arrangements/" + member.arrangement() + "/held";
    }
}
