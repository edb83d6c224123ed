package entente.cockpit.web;

import entente.access.Member;
import entente.access.Navigation;
import entente.access.Right;
import entente.access.Signing;
import entente.cockpit.AlertBoard;
import entente.cockpit.AlertCard;
import entente.cockpit.AlertList;
import entente.cockpit.Judgements;
import entente.cockpit.Practices;
import entente.kernel.CauseParty;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Ids;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import entente.page.Page;
import entente.page.Ui;
import entente.signal.AlertActs;
import entente.signal.AlertOnDay;
import entente.signal.Alerts;
import entente.signal.Waiver;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What needs a person: seen with one click a side, or accepted as it is for a while, by both where both see it. */
@Controller
class AlertPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final Judgements judgements;
    private final Signing signing;
    private final Practices practices;
    private final Navigation house;

    AlertPages(Ledger ledger, Judgements judgements, Signing signing, Practices practices, Navigation house) {
        this.ledger = ledger;
        this.judgements = judgements;
        this.signing = signing;
        this.practices = practices;
        this.house = house;
    }

    @GetMapping("/arrangements/{arrangement}/alerts")
    JteModel alerts(Ui ui, Member member, @RequestParam(defaultValue = "") String q) {
        Book book = member.book(ledger);
        LocalDate today = today(member);
        AlertBoard board = AlertBoard.of(member.side(), book, judgements.of(book, today), today);
        AlertList list = AlertList.of(board, practices, house);
        return TEMPLATES.cockpitAlertList(ui, member, board, list.matching(q, ui.words()), q.strip());
    }

    @PostMapping("/arrangements/{arrangement}/alerts/{alert}/acknowledge")
    String acknowledge(
            Member member, @PathVariable UUID alert, @RequestParam(required = false) @Nullable CauseParty cause) {
        member.must(Right.ACKNOWLEDGE);
        AlertOnDay found = get(member, alert);
        say(member, found, AlertActs.acknowledge(id(), found, member.side(), null, cause, today(member)));
        return back(member);
    }

    @GetMapping("/arrangements/{arrangement}/alerts/{alert}/convene")
    Page convene(Ui ui, Member member, @PathVariable UUID alert) {
        member.must(Right.ACKNOWLEDGE);
        AlertOnDay found = get(member, alert);
        ConveningForm form = ConveningForm.empty(today(member), ui.say(question(member, found)));
        return Page.of(TEMPLATES.cockpitConvene(ui, member, form.asked(member, found, null)));
    }

    @PostMapping("/arrangements/{arrangement}/alerts/{alert}/convene")
    Object convene(Ui ui, Member member, @PathVariable UUID alert, ConveningForm form) {
        member.must(Right.ACKNOWLEDGE);
        AlertOnDay found = get(member, alert);
        LocalDate today = today(member);
        try {
            say(
                    member,
                    found,
                    AlertActs.convene(
                            id(),
                            found,
                            ConveningForm.given(form.forum()),
                            form.day(today),
                            ConveningForm.given(form.attendees()),
                            ConveningForm.given(form.question()),
                            today));
            return back(member);
        } catch (Refused refused) {
            if (!ConveningForm.asks(refused.field())) {
                throw refused;
            }
            return Page.refused(TEMPLATES.cockpitConvene(ui, member, form.asked(member, found, refused)));
        }
    }

    private Text question(Member member, AlertOnDay found) {
        LocalDate today = today(member);
        Book book = member.book(ledger);
        return AlertCard.of(found, member.side(), book, judgements.of(book, today), today, 0)
                .question();
    }

    @GetMapping("/arrangements/{arrangement}/alerts/{alert}/waive")
    Page waive(Ui ui, Member member, @PathVariable UUID alert) {
        member.must(Right.WAIVE);
        WaiverForm form = WaiverForm.empty(today(member));
        return Page.of(TEMPLATES.cockpitWaive(ui, member, form.asked(member, get(member, alert))));
    }

    @PostMapping("/arrangements/{arrangement}/alerts/{alert}/waive")
    Object waive(
            Ui ui,
            Member member,
            @PathVariable UUID alert,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String until) {
        member.must(Right.WAIVE);
        AlertOnDay found = get(member, alert);
        WaiverForm form = new WaiverForm(reason, until);
        try {
            LocalDate today = today(member);
            propose(member, found, AlertActs.waive(id(), found, today, form.day(), reason.strip()));
            return back(member);
        } catch (Refused refused) {
            if (!WaiverForm.asks(refused.field())) {
                throw refused;
            }
            return Page.refused(TEMPLATES.cockpitWaive(ui, member, form.asked(member, found, refused)));
        }
    }

    @PostMapping("/arrangements/{arrangement}/alerts/{alert}/waivers/{waiver}")
    String sign(Member member, @PathVariable UUID alert, @PathVariable UUID waiver, @RequestParam int version) {
        member.must(Right.WAIVE);
        AlertOnDay found = get(member, alert);
        Recorded<Waiver> proposed = member.sharedBook(ledger).current(Waiver.class).stream()
                .filter(w -> w.id().equals(waiver)
                        && w.fact().alert().equals(found.alert().ref()))
                .findFirst()
                .orElseThrow(() -> new NotFound("no such waiver: " + waiver));
        if (proposed.version().number() != version) {
            throw new Conflict(Text.of("alerts.waiver.changed"));
        }
        signing.sign(member, List.of(AlertActs.sign(proposed)));
        return back(member);
    }

    /** Whoever proposes to both signs what it proposes. */
    private void propose(Member member, AlertOnDay alert, Statement waiver) {
        Entry said = say(member, alert, waiver).getFirst();
        if (said.chain() == Chain.SHARED) {
            signing.sign(member, List.of(new Statement.Sign(said.fact(), said.version(), said.bodyDigest())));
        }
    }

    private List<Entry> say(Member member, AlertOnDay alert, Statement statement) {
        return ledger.append(
                member.reader(),
                member.arrangement(),
                member.voice(),
                alert.alert().chain(),
                List.of(statement));
    }

    private AlertOnDay get(Member member, UUID alert) {
        return Alerts.of(member.book(ledger), today(member))
                .find(alert)
                .orElseThrow(() -> new NotFound("no such alert for this reader: " + alert));
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }

    private UUID id() {
        return Ids.next(ledger.clock().instant());
    }

    private static String back(Member member) {
        return "redirect:/arrangements/" + member.arrangement() + "/alerts";
    }
}
