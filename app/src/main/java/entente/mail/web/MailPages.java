package entente.mail.web;

import entente.access.SignedIn;
import entente.kernel.Text;
import entente.mail.Mail;
import entente.mail.MailChoice;
import entente.mail.MailPlaces;
import entente.mail.MailReaders;
import entente.mail.Outbox;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody chooses what comes by mail, and sees what became of it. */
@Controller
class MailPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Mail mail;
    private final MailReaders readers;
    private final Outbox outbox;

    MailPages(Mail mail, MailReaders readers, Outbox outbox) {
        this.mail = mail;
        this.readers = readers;
        this.outbox = outbox;
    }

    @GetMapping(MailPlaces.CHOICES)
    JteModel choices(Ui ui, SignedIn person, @RequestParam(defaultValue = "") String done) {
        @Nullable
        Text says = switch (done) {
            case "kept" -> Text.of("mail.kept");
            case "tried" -> Text.of("mail.tried", person.email());
            default -> null;
        };
        return TEMPLATES.mailChoices(
                ui, person, readers.choice(person), outbox.of(person.account()), mail.leaves(), says);
    }

    @PostMapping(MailPlaces.CHOICES)
    String choose(
            SignedIn person,
            @RequestParam(defaultValue = "false") boolean weekly,
            @RequestParam(defaultValue = "MONDAY") DayOfWeek weekday,
            @RequestParam(defaultValue = "false") boolean reminders,
            @RequestParam(defaultValue = "false") boolean urgent,
            @RequestParam(defaultValue = "false") boolean sessions) {
        readers.choose(person, new MailChoice(weekly, weekday, reminders, urgent, sessions));
        return "redirect:" + MailPlaces.CHOICES + "?done=kept";
    }

    @PostMapping(MailPlaces.CHOICES + "/try")
    String tryOut(SignedIn person) {
        if (!mail.leaves()) {
            return "redirect:" + MailPlaces.CHOICES;
        }
        mail.tryOut(person);
        return "redirect:" + MailPlaces.CHOICES + "?done=tried";
    }
}
