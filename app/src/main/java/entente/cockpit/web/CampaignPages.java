package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.asking.Answering;
import entente.asking.Campaigns;
import entente.asking.Closing;
import entente.asking.Instruments;
import entente.asking.Invitees;
import entente.assessment.RatingGuard;
import entente.cockpit.asking.CallForm;
import entente.cockpit.asking.CalledUpon;
import entente.cockpit.asking.CampaignList;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.postgres.Ledger;
import entente.page.Control;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Calling a campaign, and ending one's own half. */
@Controller
class CampaignPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String CAMPAIGNS = "/arrangements/{arrangement}/campaigns";

    private final Campaigns campaigns;
    private final Answering answering;
    private final Instruments instruments;
    private final Closing closing;
    private final Invitees invitees;
    private final Ledger ledger;

    CampaignPages(
            Campaigns campaigns,
            Answering answering,
            Instruments instruments,
            Closing closing,
            Invitees invitees,
            Ledger ledger) {
        this.campaigns = campaigns;
        this.answering = answering;
        this.instruments = instruments;
        this.closing = closing;
        this.invitees = invitees;
        this.ledger = ledger;
    }

    @GetMapping(CAMPAIGNS)
    JteModel list(Ui ui, Member member) {
        LocalDate today = today(member);
        CalledUpon called = CalledUpon.of(member, today, campaigns, answering);
        return TEMPLATES.assessmentCampaigns(ui, member, CampaignList.of(member, today, campaigns, called));
    }

    @GetMapping(CAMPAIGNS + "/new")
    JteModel blank(Ui ui, Member member, @RequestParam Map<String, String> given) {
        member.must(Right.INVITE);
        return TEMPLATES.assessmentCall(ui, member, form(member, given));
    }

    @PostMapping(CAMPAIGNS)
    Object call(Member member, Ui ui, @RequestParam Map<String, String> sent) {
        member.must(Right.INVITE);
        CallForm form = form(member, sent);
        try {
            UUID called = campaigns.call(member, form.call(member.side(), campaigns.list(member)));
            return "redirect:/arrangements/" + member.arrangement() + "/campaigns/" + called;
        } catch (Refused refused) {
            return Page.refused(TEMPLATES.assessmentCall(ui, member, form.after(refused)));
        }
    }

    /** After the last day for both, before it for the own half alone. */
    @PostMapping(CAMPAIGNS + "/{campaign}/close")
    String close(Member member, @PathVariable UUID campaign) {
        member.must(Right.INVITE);
        if (!closing.close(member, campaign)) {
            closing.closeOwn(member, campaign);
        }
        return to(member, campaign);
    }

    private CallForm form(Member member, Map<String, String> given) {
        Book shared = member.sharedBook(ledger).on(today(member));
        boolean off = !Arrays.stream(Side.values()).allMatch(side -> RatingGuard.isOn(shared, side));
        List<Control.Option> colleagues = invitees.colleagues(member).stream()
                .filter(one -> !one.isGuest())
                .map(one -> new Control.Option(one.actor().toString(), one.name()))
                .toList();
        return CallForm.blank(instruments.list(member), colleagues, given, today(member), off);
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }

    private static String to(Member member, UUID campaign) {
        return "redirect:/arrangements/" + member.arrangement() + "/campaigns/" + campaign;
    }
}
