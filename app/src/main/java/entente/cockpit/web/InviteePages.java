package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.asking.Campaigns;
import entente.asking.Guests;
import entente.asking.Invitees;
import entente.cockpit.asking.CampaignSheet;
import entente.cockpit.asking.Chosen;
import entente.cockpit.asking.GuestLink;
import entente.kernel.Refused;
import entente.ledger.postgres.Ledger;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One campaign, and whom a side asks in it; the links of those who do not sign in are shown once. */
@Controller
class InviteePages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String CAMPAIGN = "/arrangements/{arrangement}/campaigns/{campaign}";

    private final Campaigns campaigns;
    private final Invitees invitees;
    private final Guests guests;
    private final Ledger ledger;

    InviteePages(Campaigns campaigns, Invitees invitees, Guests guests, Ledger ledger) {
        this.campaigns = campaigns;
        this.invitees = invitees;
        this.guests = guests;
        this.ledger = ledger;
    }

    @GetMapping(CAMPAIGN)
    JteModel campaign(Ui ui, Member member, @PathVariable UUID campaign) {
        return shown(ui, member, campaign, List.of(), "", null);
    }

    @PostMapping(CAMPAIGN + "/people")
    Page invite(
            Ui ui,
            Member member,
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "") List<String> who,
            @RequestParam(defaultValue = "") String emails,
            @RequestParam Map<String, String> sent) {
        member.must(Right.INVITE);
        try {
            List<Invitees.Invitee> chosen = Chosen.of(member, who, emails, sent, guests, invitees);
            return Page.of(shown(ui, member, campaign, links(invitees.invite(member, campaign, chosen)), "", null));
        } catch (Refused refused) {
            return Page.refused(shown(ui, member, campaign, List.of(), emails, refused));
        }
    }

    @PostMapping(CAMPAIGN + "/links")
    Page relink(Ui ui, Member member, @PathVariable UUID campaign) {
        return Page.of(shown(ui, member, campaign, links(invitees.relink(member, campaign)), "", null));
    }

    private JteModel shown(
            Ui ui, Member member, UUID campaign, List<GuestLink> links, String typed, @Nullable Refused refused) {
        member.must(Right.READ);
        CampaignSheet sheet =
                CampaignSheet.of(member, campaigns.get(member, campaign), member.book(ledger), campaigns, invitees);
        return TEMPLATES.assessmentCampaign(ui, member, sheet, links, typed, refused);
    }

    private static List<GuestLink> links(List<Invitees.Link> links) {
        return links.stream()
                .map(link -> new GuestLink(
                        link.name(),
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/answer/" + link.secret().text())
                                .toUriString()))
                .toList();
    }
}
