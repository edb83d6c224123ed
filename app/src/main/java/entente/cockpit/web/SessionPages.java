package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.governance.SessionSheet;
import entente.cockpit.governance.Unsaved;
import entente.governance.forum.Outcome;
import entente.governance.forum.Sitting;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.meeting.Closing;
import entente.meeting.Edit;
import entente.meeting.ItemDraft;
import entente.meeting.Meetings;
import entente.meeting.SessionKey;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** A session's agenda and minutes, written by several at once; whoever comes second is shown what the first wrote, and keeps what was typed. */
@Controller
class SessionPages {
    static final String SESSION = "/arrangements/{arrangement}/sessions/{session}";

    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String ITEM = SESSION + "/items/{item}";

    private final SessionDesk desk;
    private final Meetings meetings;
    private final Closing closing;

    /** What is done with what was written. */
    enum Then {
        KEEP,
        CLOSE
    }

    SessionPages(SessionDesk desk, Meetings meetings, Closing closing) {
        this.desk = desk;
        this.meetings = meetings;
        this.closing = closing;
    }

    @GetMapping(SESSION)
    JteModel session(Ui ui, Member member, @PathVariable String session) {
        return TEMPLATES.governanceSession(ui, member, desk.sheet(member, session, null), null);
    }

    @GetMapping(SESSION + "/items")
    JteModel items(Ui ui, Member member, @PathVariable String session) {
        return ui.fragment()
                ? TEMPLATES.governanceSessionItems(ui, desk.ofItems(member, session, null))
                : TEMPLATES.governanceSession(ui, member, desk.sheet(member, session, null), null);
    }

    @GetMapping(ITEM)
    JteModel item(Ui ui, Member member, @PathVariable String session, @PathVariable UUID item) {
        return shown(ui, member, session, item, null);
    }

    @PostMapping(SESSION + "/agenda")
    String take(Ui ui, Member member, @PathVariable String session) {
        Sitting sitting = desk.get(member, session);
        meetings.open(member, key(member, sitting), desk.agenda(member, sitting), ui.words());
        return back(member, session, "items");
    }

    @PostMapping(SESSION + "/items")
    Object add(Ui ui, Member member, @PathVariable String session, @RequestParam String title) {
        try {
            meetings.add(member, key(member, desk.get(member, session)), title);
            return back(member, session, "items");
        } catch (Refused refused) {
            return refused(ui, member, session, refused.text());
        }
    }

    @PostMapping(ITEM)
    Object write(
            Ui ui,
            Member member,
            @PathVariable String session,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(defaultValue = "KEEP") Then then) {
        // browsers send line ends their own way, and a note that differs in nothing else is no other note
        Edit edit = new Edit(item, version, note.replace("\r\n", "\n"), outcome);
        Sitting sitting = desk.get(member, session);
        try {
            switch (then) {
                case KEEP -> meetings.write(member, key(member, sitting), edit);
                case CLOSE -> closing.item(member, sitting, edit);
            }
            return ui.fragment() ? shown(ui, member, session, item, null) : back(member, session, "item-" + item);
        } catch (Conflict overtaken) {
            Unsaved unsaved = new Unsaved(edit, overtaken.text());
            return new Page(HttpStatus.CONFLICT, shown(ui, member, session, item, unsaved), false);
        } catch (Refused refused) {
            return Page.refused(shown(ui, member, session, item, new Unsaved(edit, refused.text())));
        }
    }

    @PostMapping(ITEM + "/move")
    String move(Member member, @PathVariable String session, @PathVariable UUID item, @RequestParam boolean up) {
        meetings.move(member, key(member, desk.get(member, session)), item, up);
        return back(member, session, "item-" + item);
    }

    private JteModel shown(Ui ui, Member member, String session, UUID item, @Nullable Unsaved unsaved) {
        if (ui.fragment()) {
            SessionSheet sheet = desk.ofItems(member, session, unsaved);
            ItemDraft draft = sheet.item(item).orElseThrow(() -> new NotFound("no such item: " + item));
            return TEMPLATES.governanceSessionItem(ui, sheet, draft);
        }
        SessionSheet sheet = desk.sheet(member, session, unsaved);
        boolean there = sheet.item(item).isPresent();
        return TEMPLATES.governanceSession(ui, member, sheet, there || unsaved == null ? null : unsaved.why());
    }

    private Page refused(Ui ui, Member member, String session, Text why) {
        return Page.refused(TEMPLATES.governanceSession(ui, member, desk.sheet(member, session, null), why));
    }

    static SessionKey key(Member member, Sitting sitting) {
        return SessionKey.of(member.arrangement(), sitting);
    }

    static String back(Member member, String session, String at) {
        return "redirect:/arrangements/" + member.arrangement() + "/sessions/"
                + UriUtils.encodePathSegment(session, StandardCharsets.UTF_8) + "#" + at;
    }
}
