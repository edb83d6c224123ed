package entente.cockpit.web;

import entente.access.Secret;
import entente.asking.LinkAnswering;
import entente.asking.LinkAnswering.Asked;
import entente.cockpit.asking.ReplyForm;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answering without an account. Opening a link looks the same before and after it was answered: whoever made the links learns nothing by
 * opening them, and whoever sends an answer with somebody else's uses it up.
 */
@Controller
class LinkPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String LINK = "/answer/{secret}";

    private final LinkAnswering answering;

    LinkPages(LinkAnswering answering) {
        this.answering = answering;
    }

    @GetMapping(LINK)
    Page open(Ui ui, @PathVariable String secret) {
        Optional<Asked> asked = answering.find(new Secret(secret));
        return asked.isEmpty() ? gone(ui) : opened(ui, asked.get(), secret);
    }

    @PostMapping(LINK)
    Page answer(Ui ui, @PathVariable String secret, @RequestParam Map<String, String> sent) {
        Optional<Asked> found = answering.find(new Secret(secret));
        if (found.isEmpty()) {
            return gone(ui);
        }
        Asked asked = found.get();
        ReplyForm form = form(asked, secret);
        try {
            answering.answer(new Secret(secret), ReplyForm.reply(sent));
            return Page.of(TEMPLATES.assessmentThanks(ui, asked.campaign(), asked.arrangementName(), true));
        } catch (Conflict late) {
            return new Page(
                    HttpStatus.CONFLICT,
                    TEMPLATES.assessmentReply(ui, form.after(sent, late.text()), asked.arrangementName()),
                    false);
        } catch (Refused refused) {
            return Page.refused(
                    TEMPLATES.assessmentReply(ui, form.after(sent, refused.text()), asked.arrangementName()));
        } catch (NotFound closed) {
            return gone(ui);
        }
    }

    private static Page opened(Ui ui, Asked asked, String secret) {
        return Page.of(
                asked.signsIn()
                        ? TEMPLATES.assessmentSignIn(ui, asked.campaign(), asked.arrangementName())
                        : TEMPLATES.assessmentReply(ui, form(asked, secret), asked.arrangementName()));
    }

    private static Page gone(Ui ui) {
        return new Page(HttpStatus.NOT_FOUND, TEMPLATES.assessmentGone(ui), false);
    }

    private static ReplyForm form(Asked asked, String secret) {
        return new ReplyForm(asked.campaign(), "/answer/" + secret, Map.of(), false, asked.shown(), null);
    }
}
