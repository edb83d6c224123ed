package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.asking.AskingPost;
import entente.asking.Campaigns;
import entente.asking.Guests;
import entente.asking.Invitees;
import entente.asking.Invitees.Handing;
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

/** One campaign, and whom a side asks and reminds in it; links to hand over are shown once, others go by mail. */
@Controller
class InviteePages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String CAMPAIGN = "/arrangements/{arrangement}/campaigns/{campaign}";

    private final Campaigns campaigns;
    private final Invitees invitees;
    private final Guests guests;
    private final AskingPost post;
    private final Ledger ledger;

    InviteePages(Campaigns campaigns, Invitees invitees, Guests guests, AskingPost post, Ledger ledger) {
        this.campaigns = campaigns;
        this.invitees = invitees;
        this.guests = guests;
        this.post = post;
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
            @RequestParam(defaultValue = "false") boolean mail,
            @RequestParam Map<String, String> sent) {
        member.must(Right.INVITE);
        try {
            List<Invitees.Invitee> chosen = Chosen.of(member, who, emails, sent, guests, invitees);
            Handing handing = mail && post.leaves() ? Handing.MAILED : Handing.SHOWN;
            List<GuestLink> links = links(invitees.invite(member, campaign, chosen, handing));
            post.called(member.arrangement());
            return Page.of(shown(ui, member, campaign, links, "", null));
        } catch (Refused refused) {
            return Page.refused(shown(ui, member, campaign, List.of(), emails, refused));
        }
    }

    @PostMapping(CAMPAIGN + "/links")
    Page relink(Ui ui, Member member, @PathVariable UUID campaign) {
        return Page.of(shown(ui, member, campaign, links(invitees.relink(member, campaign)), "", null));
    }

    @PostMapping(CAMPAIGN + "/remind")
    String remind(Member member, @PathVariable UUID campaign) {
        if (campaigns.remind(member, campaign)) {
            post.called(member.arrangement());
        }
        return "redirect:/arrangements/" + member.arrangement() + "/campaigns/" + campaign;
    }

    private JteModel shown(
            Ui ui, Member member, UUID campaign, List<GuestLink> links, String typed, @Nullable Refused refused) {
        member.must(Right.READ);
        CampaignSheet sheet =
                CampaignSheet.of(member, campaigns.get(member, campaign), member.book(ledger), campaigns, invitees);
        return TEMPLATES.assessmentCampaign(ui, member, sheet, links, progress(member, campaign), typed, refused);
    }

    private AskingPost.@Nullable Progress progress(Member member, UUID campaign) {
        return post.leaves() && member.may(Right.INVITE)
                ? post.progress(
                        campaign,
                        guests.list(member).stream().map(Guests.Guest::actor).toList())
                : null;
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
