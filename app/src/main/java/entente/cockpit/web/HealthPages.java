package entente.cockpit.web;

import entente.access.Member;
import entente.access.Names;
import entente.access.Right;
import entente.asking.Campaigns;
import entente.asking.ClosedCampaigns;
import entente.asking.Instruments;
import entente.cockpit.EarlierBooks;
import entente.cockpit.Moment;
import entente.cockpit.asking.HealthDetails;
import entente.cockpit.asking.HealthSheet;
import entente.ledger.Book;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Both sides' views beside each other, the lowest first. */
@Controller
class HealthPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final EarlierBooks earlier;
    private final ClosedCampaigns closed;
    private final Campaigns campaigns;
    private final Instruments instruments;
    private final Names names;

    HealthPages(
            Ledger ledger,
            EarlierBooks earlier,
            ClosedCampaigns closed,
            Campaigns campaigns,
            Instruments instruments,
            Names names) {
        this.ledger = ledger;
        this.earlier = earlier;
        this.closed = closed;
        this.campaigns = campaigns;
        this.instruments = instruments;
        this.names = names;
    }

    @GetMapping("/arrangements/{arrangement}/health")
    JteModel health(
            Ui ui,
            Member member,
            @RequestParam(defaultValue = "") String instrument,
            @RequestParam(required = false) @Nullable String asOf) {
        Moment moment = Moment.of(asOf, null, ledger.clock(), member.arrangementZone());
        Book today = member.may(Right.READ) ? member.book(ledger) : CoachsBook.of(member, ledger);
        Book book = earlier.of(today, moment).on(moment.on());
        HealthSheet sheet = HealthSheet.of(
                member.side(),
                book,
                instruments.list(member),
                instrument,
                moment.on(),
                moment.through(today, "/arrangements/" + member.arrangement() + "/health"));
        HealthDetails details = sheet.shown()
                .filter(said -> campaigns.list(member).stream()
                        .anyMatch(one -> one.id().toString().equals(said.fact().campaign())))
                .map(said -> HealthDetails.of(member, said.fact(), closed, names.of(member)))
                .orElse(HealthDetails.NONE);
        return TEMPLATES.assessmentHealth(ui, member, sheet, details);
    }
}
