package entente.access.web;

import entente.access.Appointments;
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

    PeoplePages(Invitations invitations, Appointments appointments) {
        this.invitations = invitations;
        this.appointments = appointments;
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

    private JteModel page(Ui ui, Member member, String email, @Nullable String address, @Nullable Refused refused) {
        member.must(Right.READ);
        List<Field> fields = List.of(
                Field.of("email", Text.of("access.email"), new Control.Line(email))
                        .must(),
                Field.of("as", Text.of("access.invite.as"), new Control.Choice("", seats(ui, member)))
                        .must());
        List<Field> shown = refused == null
                ? fields
                : fields.stream().map(f -> f.after(refused)).toList();
        return TEMPLATES.accessPeople(ui, member, appointments.of(member), invitations.sent(member), shown, address);
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
