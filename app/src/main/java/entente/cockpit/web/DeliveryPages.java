package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.EarlierBooks;
import entente.cockpit.Judgements;
import entente.cockpit.Moment;
import entente.cockpit.delivery.DeliverySheet;
import entente.cockpit.delivery.ForecastRecord;
import entente.cockpit.delivery.ProjectSheet;
import entente.kernel.NotFound;
import entente.ledger.Book;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether the running projects will end as promised, and why; what changes make of the price. */
@Controller
class DeliveryPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /** A page of a large schedule begins with what matters most; asked so, it shows the rest too. */
    private static final String EVERY_REASON = "all";

    private final Ledger ledger;
    private final Judgements judgements;
    private final EarlierBooks earlier;

    DeliveryPages(Ledger ledger, Judgements judgements, EarlierBooks earlier) {
        this.ledger = ledger;
        this.judgements = judgements;
        this.earlier = earlier;
    }

    @GetMapping("/arrangements/{arrangement}/delivery")
    JteModel delivery(Ui ui, Member member, @RequestParam(required = false) @Nullable String asOf) {
        Moment moment = Moment.of(asOf, null, ledger.clock(), member.arrangementZone());
        Book today = member.book(ledger);
        Book book = earlier.of(today, moment);
        DeliverySheet sheet = DeliverySheet.of(
                member.side(),
                book.on(moment.on()),
                judgements.of(book, moment.on()),
                moment.on(),
                moment.through(today, "/arrangements/" + member.arrangement() + "/delivery"));
        return TEMPLATES.deliveryDelivery(ui, member, sheet);
    }

    @GetMapping("/arrangements/{arrangement}/delivery/{project}")
    JteModel project(
            Ui ui,
            Member member,
            @PathVariable UUID project,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(defaultValue = "") String reasons) {
        Moment moment = Moment.of(asOf, null, ledger.clock(), member.arrangementZone());
        Book book = earlier.of(member.book(ledger), moment);
        ProjectSheet sheet = ProjectSheet.find(
                        member.side(), book.on(moment.on()), judgements.of(book, moment.on()), moment.on(), project)
                .orElseThrow(() -> new NotFound("no project " + project));
        return TEMPLATES.deliveryProject(ui, member, sheet, reasons.equals(EVERY_REASON));
    }

    @GetMapping("/arrangements/{arrangement}/forecasts")
    JteModel forecasts(Ui ui, Member member) {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        return TEMPLATES.deliveryRecord(
                ui, member, ForecastRecord.of(member.book(ledger).on(today), today));
    }
}
