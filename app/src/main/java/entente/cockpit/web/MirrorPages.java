package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.asking.Campaigns;
import entente.asking.ClosedCampaigns;
import entente.asking.OwnViews;
import entente.assessment.campaign.Campaign;
import entente.cockpit.asking.LeaderFive;
import entente.cockpit.asking.MirrorSheet;
import entente.cockpit.asking.OwnViewMeasured;
import entente.cockpit.asking.Portrait;
import entente.kernel.NotFound;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import entente.team.LeaderAttributes;
import entente.team.Team;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The private mirror: what others said of whoever opens it. */
@Controller
class MirrorPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private static final String MIRROR = "/arrangements/{arrangement}/mirror";

    private final Campaigns campaigns;
    private final ClosedCampaigns closed;
    private final Ledger ledger;

    private final OwnViews views;

    MirrorPages(Campaigns campaigns, ClosedCampaigns closed, OwnViews views, Ledger ledger) {
        this.views = views;
        this.campaigns = campaigns;
        this.closed = closed;
        this.ledger = ledger;
    }

    @GetMapping(MIRROR)
    JteModel mirror(Ui ui, Member member) {
        member.must(Right.READ);
        MirrorSheet sheet = MirrorSheet.of(member, campaigns, closed);
        Optional<Campaign> measured = sheet.measuredAsLeader();
        return TEMPLATES.assessmentMirror(
                ui,
                member,
                sheet,
                measured.map(campaign -> LeaderFive.of(member, campaign, closed, whole(member), today(member)))
                        .orElse(null),
                measured.map(Campaign::id).orElse(null),
                views.isOneOfTwo(member)
                        ? sheet.ofWorkingTogether()
                                .map(one -> one.campaign().id())
                                .orElse(null)
                        : null);
    }

    /** One of the two lets its newest measurement count for both as one; computed here, never sent (000-E03). */
    @PostMapping(MIRROR + "/{campaign}/count")
    String count(Member member, @PathVariable UUID campaign) {
        Portrait portrait = MirrorSheet.of(member, campaigns, closed)
                .ofWorkingTogether()
                .filter(one -> one.campaign().id().equals(campaign))
                .orElseThrow(() -> new NotFound("nothing was measured by " + campaign));
        OwnViewMeasured view = OwnViewMeasured.of(portrait).orElseThrow();
        LocalDate last = portrait.campaign().window().closesOn();
        LocalDate today = today(member);
        views.count(member, today.isBefore(last) ? today : last, view.self(), view.others());
        return "redirect:/arrangements/" + member.arrangement() + "/pair";
    }

    /** The leader lets the five attributes stand that a campaign measured; computed here, never sent. */
    @PostMapping(MIRROR + "/{campaign}/stand")
    String stand(Member member, @PathVariable UUID campaign) {
        LeaderFive five = MirrorSheet.of(member, campaigns, closed)
                .measuredAsLeader()
                .filter(one -> one.id().equals(campaign))
                .map(one -> LeaderFive.of(member, one, closed, whole(member), today(member)))
                .orElseThrow(() -> new NotFound("nothing was measured by " + campaign));
        LeaderAttributes said = five.attributes();
        if (said != null && !five.stands()) {
            ledger.append(
                    member.reader(),
                    member.arrangement(),
                    member.voice(),
                    Chain.of(member.side()),
                    List.of(new Statement.Say(
                            Ids.next(ledger.clock().instant()), Team.LEADER_ATTRIBUTES, said, said.ratedOn())));
        }
        return "redirect:/arrangements/" + member.arrangement() + "/mirror";
    }

    private Book whole(Member member) {
        return ledger.book(member.reader(), member.arrangement(), Viewpoint.of(member.side()))
                .on(today(member));
    }

    private LocalDate today(Member member) {
        return LocalDate.now(ledger.clock().withZone(member.arrangementZone()));
    }
}
