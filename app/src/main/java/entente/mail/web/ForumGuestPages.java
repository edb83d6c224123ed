package entente.mail.web;

import entente.access.Member;
import entente.access.Right;
import entente.mail.ForumGuests;
import entente.mail.Mail;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A side says to which of its people without an account the sessions of forums go by mail. */
@Controller
class ForumGuestPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String PAGE = "/arrangements/{arrangement}/forum-guests";

    private final ForumGuests guests;
    private final Mail mail;

    ForumGuestPages(ForumGuests guests, Mail mail) {
        this.guests = guests;
        this.mail = mail;
    }

    @GetMapping(PAGE)
    JteModel list(Ui ui, Member member) {
        member.must(Right.READ);
        return TEMPLATES.mailGuests(ui, member, guests.of(member), mail.leaves());
    }

    @PostMapping(PAGE)
    String write(Member member, @RequestParam String address) {
        guests.write(member, address);
        return told(member);
    }

    @PostMapping(PAGE + "/stop")
    String stop(Member member, @RequestParam String address) {
        guests.stop(member, address);
        return told(member);
    }

    private String told(Member member) {
        mail.told(member.arrangement());
        return "redirect:/arrangements/" + member.arrangement() + "/forum-guests";
    }
}
