package entente.access.web;

import entente.access.Appointments;
import entente.access.Deputies;
import entente.access.Member;
import entente.access.Right;
import entente.kernel.Refused;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who acts for whom, from when and until when; the leader says so, and nobody has to share a password. */
@Controller
class DeputyPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String DEPUTIES = "/arrangements/{arrangement}/people/deputies";

    private final Appointments appointments;
    private final Deputies deputies;
    private final Clock clock;

    DeputyPages(Appointments appointments, Deputies deputies, Clock clock) {
        this.appointments = appointments;
        this.deputies = deputies;
        this.clock = clock;
    }

    @GetMapping(DEPUTIES)
    Page deputies(Ui ui, Member member) {
        return Page.of(page(ui, member, DeputyForm.EMPTY, null));
    }

    @PostMapping(DEPUTIES)
    Object depute(Ui ui, Member member, DeputyForm form) {
        try {
            form.depute(deputies, member);
            return "redirect:/arrangements/" + member.arrangement() + "/people/deputies";
        } catch (Refused refused) {
            return Page.refused(page(ui, member, form, refused));
        }
    }

    @PostMapping(DEPUTIES + "/end")
    String end(Member member, @RequestParam UUID deputy) {
        deputies.end(member, deputy, today(member));
        return "redirect:/arrangements/" + member.arrangement() + "/people/deputies";
    }

    private JteModel page(Ui ui, Member member, DeputyForm form, @Nullable Refused refused) {
        member.must(Right.INVITE);
        List<Appointments.Appointed> people = appointments.of(member).stream()
                .filter(p -> p.isAhead(today(member)))
                .toList();
        return TEMPLATES.accessDeputies(
                ui,
                member,
                people.stream().filter(Appointments.Appointed::isDeputy).toList(),
                form.fields(ui, people).map(field -> field.after(refused)).toList());
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(clock.instant(), member.arrangementZone());
    }
}
