package entente.cockpit.web;

import static entente.cockpit.web.SessionPages.SESSION;
import static entente.cockpit.web.SessionPages.back;
import static entente.cockpit.web.SessionPages.key;

import entente.access.Member;
import entente.governance.forum.Sitting;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Ids;
import entente.ledger.postgres.Ledger;
import entente.meeting.ActionDraft;
import entente.meeting.Attendances;
import entente.meeting.Closing;
import entente.meeting.ItemDraft;
import entente.meeting.Meetings;
import entente.meeting.Ratings;
import entente.meeting.Rescheduling;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done around the minutes of a session: who came, what it was worth, who does what by when, and how it ends. */
@Controller
class SessionActs {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final SessionDesk desk;
    private final Meetings meetings;
    private final Attendances attendances;
    private final Ratings ratings;
    private final Closing closing;
    private final Rescheduling rescheduling;
    private final Ledger ledger;

    SessionActs(
            SessionDesk desk,
            Meetings meetings,
            Attendances attendances,
            Ratings ratings,
            Closing closing,
            Rescheduling rescheduling,
            Ledger ledger) {
        this.desk = desk;
        this.meetings = meetings;
        this.attendances = attendances;
        this.ratings = ratings;
        this.closing = closing;
        this.rescheduling = rescheduling;
        this.ledger = ledger;
    }

    @PostMapping(SESSION + "/items/{item}/actions")
    Object act(
            Ui ui,
            Member member,
            @PathVariable String session,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam Side ownedBy,
            @RequestParam(defaultValue = "") String counterpart,
            @RequestParam LocalDate dueOn) {
        return done(ui, member, session, "item-" + item, sitting -> {
            LocalDate given = sitting.on().isAfter(desk.today(member)) ? desk.today(member) : sitting.on();
            Refused.unless(!dueOn.isBefore(given), "dueOn", "forum.refused.due", dueOn, given);
            UUID id = Ids.next(ledger.clock().instant());
            ActionDraft action = new ActionDraft(
                    id, what, owner, ownedBy, counterpart.isBlank() ? null : counterpart.strip(), dueOn);
            meetings.act(member, key(member, sitting), item, action);
        });
    }

    @PostMapping(SESSION + "/attendance")
    Object came(Ui ui, Member member, @PathVariable String session, @RequestParam MultiValueMap<String, String> form) {
        // a name may hold a comma, at which a set of parameters would be cut
        return done(
                ui,
                member,
                session,
                "who",
                sitting -> attendances.say(member, sitting, boxes(form, "was"), boxes(form, "present")));
    }

    @PostMapping(SESSION + "/worth")
    Object worth(Ui ui, Member member, @PathVariable String session, @RequestParam int points) {
        return done(ui, member, session, "worth", sitting -> ratings.rate(member, sitting, points));
    }

    @PostMapping(SESSION + "/close")
    Object close(
            Ui ui,
            Member member,
            @PathVariable String session,
            @RequestParam LocalDate heldOn,
            @RequestParam(defaultValue = "") String lasted,
            @RequestParam(defaultValue = "false") boolean leave) {
        return done(ui, member, session, "minutes", sitting -> {
            List<String> pending = meetings.list(member, key(member, sitting)).stream()
                    .filter(ItemDraft::isPending)
                    .map(ItemDraft::title)
                    .toList();
            Refused.unless(leave || pending.isEmpty(), "leave", "forum.refused.leave", pending);
            closing.session(member, sitting, heldOn, minutes(lasted));
        });
    }

    private static Set<String> boxes(MultiValueMap<String, String> form, String name) {
        return Set.copyOf(form.getOrDefault(name, List.of()));
    }

    private static @Nullable Integer minutes(String lasted) {
        String typed = lasted.strip();
        Refused.unless(typed.matches("[0-9]{0,4}"), "lasted", "forum.refused.lasted", typed);
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    @PostMapping(SESSION + "/move")
    Object move(
            Ui ui,
            Member member,
            @PathVariable String session,
            @RequestParam LocalDate meetsOn,
            @RequestParam(defaultValue = "") String startsAt,
            @RequestParam(defaultValue = "") String why) {
        String time = startsAt.isBlank() ? null : startsAt.strip();
        return done(
                ui, member, session, "main", sitting -> rescheduling.move(member, sitting, meetsOn, time, why.strip()));
    }

    @PostMapping(SESSION + "/cancel")
    Object cancel(Ui ui, Member member, @PathVariable String session, @RequestParam(defaultValue = "") String why) {
        return done(ui, member, session, "main", sitting -> rescheduling.cancel(member, sitting, why.strip()));
    }

    private interface Act {
        void on(Sitting sitting);
    }

    private Object done(Ui ui, Member member, String session, String at, Act act) {
        try {
            act.on(desk.get(member, session));
            return back(member, session, at);
        } catch (Refused refused) {
            Text why = refused.text();
            return Page.refused(TEMPLATES.governanceSession(ui, member, desk.sheet(member, session, null), why));
        }
    }
}
