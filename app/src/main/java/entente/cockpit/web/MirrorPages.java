package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.asking.Campaigns;
import entente.asking.ClosedCampaigns;
import entente.cockpit.asking.MirrorSheet;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The private mirror: what others said of whoever opens it. */
@Controller
class MirrorPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Campaigns campaigns;
    private final ClosedCampaigns closed;

    MirrorPages(Campaigns campaigns, ClosedCampaigns closed) {
        this.campaigns = campaigns;
        this.closed = closed;
    }

    @GetMapping("/arrangements/{arrangement}/mirror")
    JteModel mirror(Ui ui, Member member) {
        member.must(Right.READ);
        return TEMPLATES.assessmentMirror(ui, member, MirrorSheet.of(member, campaigns, closed));
    }
}
