package entente.exchange.web;

import entente.access.Member;
import entente.access.Members;
import entente.access.Right;
import entente.access.Secret;
import entente.access.SignedIn;
import entente.exchange.calendar.CalendarFile;
import entente.governance.forum.Forum;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.NotFound;
import entente.ledger.Book;
import entente.ledger.Digest;
import entente.ledger.Recorded;
import entente.ledger.postgres.Ledger;
import entente.meeting.CalendarAddresses;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A person's sessions in the person's own calendar, by an address that nobody else knows and that can be taken back. */
@Controller
class CalendarPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarAddresses addresses;
    private final Members members;
    private final Ledger ledger;

    CalendarPages(CalendarAddresses addresses, Members members, Ledger ledger) {
        this.addresses = addresses;
        this.members = members;
        this.ledger = ledger;
    }

    @GetMapping("/calendar")
    Page calendar(Ui ui, SignedIn person) {
        return shown(ui, person, null);
    }

    /** The one answer that names the address: it is kept nowhere. */
    @PostMapping("/calendar")
    Page make(Ui ui, SignedIn person) {
        Secret secret = addresses.make(person);
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/feed/" + secret.text() + ".ics")
                .toUriString();
        return shown(ui, person, address);
    }

    @PostMapping("/calendar/revoke")
    String revoke(SignedIn person) {
        addresses.revoke(person);
        return "redirect:/calendar";
    }

    /** Asked by calendars again and again: where nothing changed, the answer is a line. */
    @GetMapping("/feed/{secret}.ics")
    @Nullable
    ResponseEntity<String> feed(@PathVariable String secret, WebRequest request) {
        SignedIn person =
                addresses.find(new Secret(secret)).orElseThrow(() -> new NotFound("no such calendar address"));
        String file = CalendarFile.feed(series(person));
        String tag = "\""
                + Digest.of((byte) 0, file.getBytes(StandardCharsets.UTF_8)).hex() + "\"";
        return request.checkNotModified(tag)
                ? null
                : ResponseEntity.ok()
                        .eTag(tag)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .contentType(CALENDAR)
                        .body(file);
    }

    /** One session as a file: an invitation, or that it was cancelled. */
    @GetMapping("/arrangements/{arrangement}/sessions/{session}/invitation.ics")
    ResponseEntity<String> invitation(Member member, @PathVariable String session) {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        Sitting sitting = Sittings.of(member.sharedBook(ledger).on(today), today)
                .find(session)
                .orElseThrow(() -> new NotFound("no such session: " + session));
        return ResponseEntity.ok().contentType(CALENDAR).body(CalendarFile.invitation(sitting));
    }

    private Map<Recorded<Forum>, List<Sitting>> series(SignedIn person) {
        Map<Recorded<Forum>, List<Sitting>> series = new LinkedHashMap<>();
        for (Member member : members.of(person)) {
            if (member.may(Right.READ)) {
                LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
                Book shared = member.sharedBook(ledger).on(today);
                Sittings sittings = Sittings.of(shared, today);
                Sittings.forums(shared).stream()
                        .filter(forum -> sits(forum.fact(), person))
                        .forEach(forum -> series.put(forum, sittings.of(forum.ref())));
            }
        }
        return series;
    }

    private static boolean sits(Forum forum, SignedIn person) {
        return forum.members().stream().anyMatch(who -> who.isReachedAt(person.email()));
    }

    private Page shown(Ui ui, SignedIn person, @Nullable String address) {
        return Page.of(TEMPLATES.exchangeCalendar(
                ui,
                addresses.madeAt(person).orElse(null),
                address,
                series(person).keySet().stream()
                        .map(forum -> forum.fact().name())
                        .toList()));
    }
}
