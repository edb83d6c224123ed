package entente.access.web;

import entente.access.Appointments;
import entente.access.Deputies;
import entente.access.Member;
import entente.access.Right;
import entente.access.Role;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.page.Control;
import entente.page.Field;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
        return Page.of(page(ui, member, "", "", "", "", null));
    }

    @PostMapping(DEPUTIES)
    Object depute(
            Ui ui,
            Member member,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        try {
            String[] seat = holder.split(":", -1);
            Refused.unless(seat.length == 2, "holder", "access.deputy.role");
            deputies.depute(
                    member,
                    id("who", who),
                    id("holder", seat[0]),
                    role(seat[1]),
                    day("from", from),
                    day("to", to).plusDays(1));
            return "redirect:/arrangements/" + member.arrangement() + "/people/deputies";
        } catch (Refused refused) {
            return Page.refused(page(ui, member, who, holder, from, to, refused));
        }
    }

    @PostMapping(DEPUTIES + "/end")
    String end(Member member, @RequestParam UUID deputy) {
        deputies.end(member, deputy, today(member));
        return "redirect:/arrangements/" + member.arrangement() + "/people/deputies";
    }

    private JteModel page(
            Ui ui, Member member, String who, String holder, String from, String to, @Nullable Refused refused) {
        member.must(Right.INVITE);
        List<Appointments.Appointed> people = appointments.of(member).stream()
                .filter(p -> p.isAhead(today(member)))
                .toList();
        List<Control.Option> colleagues = people.stream()
                .map(p -> new Control.Option(p.account().toString(), p.name()))
                .distinct()
                .toList();
        List<Control.Option> seats = people.stream()
                .filter(p -> !p.isDeputy())
                .map(p -> new Control.Option(
                        p.account() + ":" + p.role(), ui.say("access.deputy.seat", p.name(), p.role())))
                .toList();
        List<Field> fields = Stream.of(
                        Field.of("who", Text.of("access.deputy.who"), new Control.Choice(who, colleagues)),
                        Field.of("holder", Text.of("access.deputy.holder"), new Control.Choice(holder, seats)),
                        Field.of("from", Text.of("access.deputy.from"), new Control.Day(from)),
                        Field.of("to", Text.of("access.deputy.to"), new Control.Day(to)))
                .map(Field::must)
                .map(field -> refused == null ? field : field.after(refused))
                .toList();
        return TEMPLATES.accessDeputies(
                ui,
                member,
                people.stream().filter(Appointments.Appointed::isDeputy).toList(),
                fields);
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(clock.instant(), member.arrangementZone());
    }

    private static UUID id(String field, String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new Refused(field, Text.of("access.deputy.unknown"));
        }
    }

    private static Role role(String typed) {
        try {
            return Role.valueOf(typed);
        } catch (IllegalArgumentException none) {
            throw new Refused("holder", Text.of("access.deputy.role"));
        }
    }

    private static LocalDate day(String field, String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException wrong) {
            throw new Refused(field, Text.of("access.day.wrong", typed));
        }
    }
}
