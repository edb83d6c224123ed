package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.governance.OneQuarter;
import entente.cockpit.governance.QuarterSheet;
import entente.kernel.NotFound;
import entente.kernel.Text;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The look back at a quarter: every review, one with its steps, and the page that is read before it. */
@Controller
class QuarterPages {
    static final String QUARTERS = "/arrangements/{arrangement}/quarters";

    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Sheets sheets;
    private final QuarterDesk desk;

    QuarterPages(Sheets sheets, QuarterDesk desk) {
        this.sheets = sheets;
        this.desk = desk;
    }

    @GetMapping(QUARTERS)
    JteModel quarters(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        return all(ui, member, asOf, null);
    }

    @GetMapping(QUARTERS + "/{review}")
    JteModel quarter(
            Ui ui, Member member, @PathVariable UUID review, @RequestParam(required = false) @Nullable String asOf) {
        return one(ui, member, review, asOf, null);
    }

    @GetMapping(QUARTERS + "/{review}/pre-read")
    JteModel preRead(Ui ui, Member member, @PathVariable UUID review) {
        return TEMPLATES.governancePreRead(ui, member, desk.preRead(member, review));
    }

    JteModel all(Ui ui, Member member, @Nullable String asOf, @Nullable Text wrong) {
        QuarterSheet sheet = sheets.of(member, asOf, "quarters", QuarterSheet::of);
        return TEMPLATES.governanceQuarters(ui, member, sheet, wrong);
    }

    JteModel one(Ui ui, Member member, UUID review, @Nullable String asOf, @Nullable Text wrong) {
        OneQuarter sheet = sheets.of(
                member,
                asOf,
                "quarters/" + review,
                (reader, book, own, day, through) -> OneQuarter.find(reader, book, own, day, through, review)
                        .orElseThrow(() -> new NotFound("no such review: " + review)));
        return TEMPLATES.governanceQuarter(ui, member, sheet, wrong);
    }
}
