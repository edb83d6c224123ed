package entente.register.web;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.Conflict;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Ids;
import entente.ledger.Offer;
import entente.ledger.PublicationPlan;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Publication;
import entente.page.Page;
import entente.page.Ui;
import entente.register.PublishReview;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From what only one side knows to what both know: choose, look at what the other side will read, confirm once. */
@Controller
class PublishPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String PUBLISH = "/arrangements/{arrangement}/publish";

    private final Ledger ledger;
    private final Publication publication;

    PublishPages(Ledger ledger, Publication publication) {
        this.ledger = ledger;
        this.publication = publication;
    }

    @GetMapping(PUBLISH)
    JteModel choose(
            Ui ui,
            Member member,
            @RequestParam(required = false) @Nullable UUID fact,
            @RequestParam(required = false) @Nullable String done) {
        member.must(Right.PUBLISH);
        return TEMPLATES.registerPublish(
                ui, member, Choosing.of(ui, member, member.book(ledger), fact), null, done != null);
    }

    @PostMapping(PUBLISH + "/review")
    Page review(Ui ui, Member member, @RequestParam(defaultValue = "") String reason, HttpServletRequest request) {
        member.must(Right.PUBLISH);
        try {
            List<Offer> offers = Offers.read(member.book(ledger), request);
            Refused.unless(!offers.isEmpty(), "", "register.publish.none.chosen");
            return Page.of(reviewing(ui, member, offers, reason, null));
        } catch (Refused refused) {
            return Page.refused(again(ui, member, refused.text()));
        }
    }

    @PostMapping(PUBLISH)
    Object publish(Ui ui, Member member, @RequestParam(defaultValue = "") String reason, HttpServletRequest request) {
        member.must(Right.PUBLISH);
        List<Offer> offers = Offers.read(member.book(ledger), request);
        try {
            // what the reader's role does not see is not published by it either
            plan(member, offers, reason).demandReady();
            publication.publish(member.reader(), member.arrangement(), member.side(), offers, reason.strip());
            return "redirect:/arrangements/" + member.arrangement() + "/publish?done";
        } catch (Refused refused) {
            return Page.refused(reviewing(ui, member, offers, reason, refused.text()));
        } catch (Conflict conflict) {
            return new Page(HttpStatus.CONFLICT, reviewing(ui, member, offers, reason, conflict.text()), false);
        }
    }

    private PublicationPlan plan(Member member, List<Offer> offers, String reason) {
        return PublicationPlan.of(
                member.book(ledger),
                member.side(),
                offers,
                reason.strip(),
                () -> Ids.next(ledger.clock().instant()));
    }

    private JteModel reviewing(Ui ui, Member member, List<Offer> offers, String said, @Nullable Text wrong) {
        String reason = said.isBlank() ? ui.say("register.publish.reason.usual") : said;
        PublishReview review;
        try {
            review = new Reviewing(
                            plan(member, offers, reason),
                            offers,
                            member,
                            ui.words(),
                            ledger.clock().instant())
                    .review();
        } catch (Conflict overtaken) {
            return again(ui, member, overtaken.text());
        }
        return TEMPLATES.registerPublishReview(ui, member, review, reason, wrong);
    }

    private JteModel again(Ui ui, Member member, Text wrong) {
        return TEMPLATES.registerPublish(ui, member, Choosing.of(ui, member, member.book(ledger), null), wrong, false);
    }
}
