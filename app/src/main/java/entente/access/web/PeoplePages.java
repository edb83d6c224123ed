package entente.access.web;

import entente.access.Appointments;
import entente.access.Appointments.Appointed;
import entente.access.Invitations;
import entente.access.Member;
import entente.access.Right;
import entente.access.Rights;
import entente.access.Role;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.page.Control;
import entente.page.Field;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who of the own side works here and may do what; the leader invites, the other side's first leader among them. */
@Controller
class PeoplePages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Invitations invitations;
    private final Appointments appointments;
    private final Clock clock;

    PeoplePages(Invitations invitations, Appointments appointments, Clock clock) {
        this.invitations = invitations;
        this.appointments = appointments;
        this.clock = clock;
    }

    @GetMapping("/arrangements/{arrangement}/people")
    Page people(Ui ui, Member member) {
        return Page.of(page(ui, member, "", null, null));
    }

    @PostMapping("/arrangements/{arrangement}/people")
    Page invite(
            Ui ui,
            Member member,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String as) {
        try {
            Seat seat = Seat.of(as);
            String secret =
                    invitations.invite(member, email, seat.side, seat.role).text();
            String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                    .path("/invitations/" + secret)
                    .toUriString();
            return Page.of(page(ui, member, "", address, null));
        } catch (Refused refused) {
            return Page.refused(page(ui, member, email, null, refused));
        }
    }

    @PostMapping("/arrangements/{arrangement}/people/revoke")
    String revoke(Member member, @PathVariable UUID arrangement, @RequestParam UUID invitation) {
        invitations.revoke(member, invitation);
        return "redirect:/arrangements/" + arrangement + "/people";
    }

    @PostMapping("/arrangements/{arrangement}/people/end")
    Object end(
            Ui ui,
            Member member,
            @PathVariable UUID arrangement,
            @RequestParam(defaultValue = "") String leaver,
            @RequestParam(defaultValue = "") String day) {
        try {
            appointments.end(member, DeputyForm.id("leaver", leaver), DeputyForm.day("day", day), today(member));
            return "redirect:/arrangements/" + arrangement + "/people";
        } catch (Refused refused) {
            return Page.refused(page(ui, member, "", null, refused));
        }
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(clock.instant(), member.arrangementZone());
    }

    private JteModel page(Ui ui, Member member, String email, @Nullable String address, @Nullable Refused refused) {
        member.must(Right.READ);
        List<Appointed> people = appointments.of(member).stream()
                .filter(one -> one.isAhead(today(member)))
                .toList();
        Stream<Field> inviting = Stream.of(
                Field.of("email", Text.of("access.email"), new Control.Line(email)),
                Field.of("as", Text.of("access.invite.as"), new Control.Choice("", seats(ui, member))));
        Stream<Field> leaving = Stream.of(
                Field.of("leaver", Text.of("access.leave.who"), new Control.Choice("", leavers(ui, people))),
                Field.of(
                        "day",
                        Text.of("access.leave.day"),
                        new Control.Day(today(member).toString())));
        return TEMPLATES.accessPeople(
                ui,
                member,
                people,
                invitations.sent(member),
                inviting.map(field -> field.must().after(refused)).toList(),
                leaving.map(field -> field.must().after(refused)).toList(),
                address);
    }

    private static List<Control.Option> leavers(Ui ui, List<Appointed> people) {
        return people.stream()
                .filter(one -> !one.isDeputy())
                .map(one ->
                        new Control.Option(one.id().toString(), ui.say("access.deputy.seat", one.name(), one.role())))
                .toList();
    }

    private static List<Control.Option> seats(Ui ui, Member member) {
        List<Control.Option> own = Arrays.stream(Role.values())
                .filter(role -> !Rights.of(role).isEmpty())
                .map(role -> new Control.Option(member.side() + " " + role, ui.say("access.seat", member.side(), role)))
                .toList();
        Side other = member.side().other();
        return Stream.concat(
                        own.stream(),
                        Stream.of(new Control.Option(other + " LEADER", ui.say("access.seat", other, Role.LEADER))))
                .toList();
    }

    private record Seat(Side side, Role role) {
        static Seat of(String typed) {
            String[] parts = typed.split(" ", -1);
            Refused.unless(parts.length == 2, "as", "access.invite.choose");
            try {
                return new Seat(Side.valueOf(parts[0]), Role.valueOf(parts[1]));
            } catch (IllegalArgumentException unknown) {
                throw new Refused("as", Text.of("access.invite.choose"));
            }
        }
    }
}
