package entente.cockpit.web;

import entente.access.Member;
import entente.asking.Answering;
import entente.asking.Campaigns;
import entente.assessment.campaign.Campaign;
import entente.cockpit.asking.ReplyForm;
import entente.kernel.Conflict;
import entente.kernel.Refused;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answering for whoever signs in. */
@Controller
class ReplyPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String ANSWER = "/arrangements/{arrangement}/campaigns/{campaign}/answer";

    private final Campaigns campaigns;
    private final Answering answering;

    ReplyPages(Campaigns campaigns, Answering answering) {
        this.campaigns = campaigns;
        this.answering = answering;
    }

    @GetMapping(ANSWER)
    Page open(Ui ui, Member member, @PathVariable UUID campaign) {
        Optional<Answering.Waiting> waits = waiting(member, campaign);
        return waits.isEmpty()
                ? Page.of(TEMPLATES.assessmentThanks(
                        ui, campaigns.get(member, campaign), member.arrangementName(), false))
                : Page.of(TEMPLATES.assessmentReply(ui, form(member, waits.get()), member.arrangementName()));
    }

    @PostMapping(ANSWER)
    Page answer(Ui ui, Member member, @PathVariable UUID campaign, @RequestParam Map<String, String> sent) {
        Campaign asked = campaigns.get(member, campaign);
        ReplyForm form = waiting(member, campaign)
                .map(waits -> form(member, waits))
                .orElseGet(() -> new ReplyForm(asked, path(member, campaign), Map.of(), false, List.of(), null));
        try {
            if (sent.containsKey("byName")) {
                answering.answerByName(member, campaign, ReplyForm.reply(sent));
            } else {
                answering.answer(member, campaign, ReplyForm.reply(sent));
            }
            return Page.of(TEMPLATES.assessmentThanks(ui, asked, member.arrangementName(), true));
        } catch (Conflict late) {
            return new Page(
                    HttpStatus.CONFLICT,
                    TEMPLATES.assessmentReply(ui, form.after(sent, late.text()), member.arrangementName()),
                    false);
        } catch (Refused refused) {
            return Page.refused(
                    TEMPLATES.assessmentReply(ui, form.after(sent, refused.text()), member.arrangementName()));
        }
    }

    private Optional<Answering.Waiting> waiting(Member member, UUID campaign) {
        return answering.waiting(member).stream()
                .filter(one -> one.campaign().id().equals(campaign))
                .findFirst();
    }

    private static ReplyForm form(Member member, Answering.Waiting waits) {
        return new ReplyForm(
                waits.campaign(), path(member, waits.campaign().id()), Map.of(), waits.few(), List.of(), null);
    }

    private static String path(Member member, UUID campaign) {
        return "/arrangements/" + member.arrangement() + "/campaigns/" + campaign + "/answer";
    }
}
