package entente.cockpit.web;

import entente.access.Member;
import entente.governance.forum.Sitting;
import entente.meeting.MinutesChanged;
import entente.page.Ui;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Hands whoever has a session's page open what somebody wrote in its minutes. */
@Controller
class SessionStreams {
    /** A page comes again by itself after this. */
    private static final Duration OPEN_FOR = Duration.ofMinutes(15);

    private final SessionDesk desk;
    private final Admission admission;
    private final Map<LiveRoom.Place, LiveRoom> open = new ConcurrentHashMap<>();

    SessionStreams(SessionDesk desk, Admission admission) {
        this.desk = desk;
        this.admission = admission;
    }

    /**
     * What changes in a session, as long as the page is open.
     *
     * @param pieces whether the page takes what changed itself; otherwise it is told what to ask for, and so is whoever looks through others' eyes
     */
    @GetMapping(path = SessionPages.SESSION + "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(
            Ui ui,
            Member member,
            HttpSession browser,
            @PathVariable String session,
            @RequestParam(defaultValue = "false") boolean pieces) {
        Sitting sitting = desk.get(member, session);
        Optional<LiveView> view =
                pieces && !member.looksThroughOthersEyes() ? Optional.of(LiveView.of(ui, member)) : Optional.empty();
        LivePage page = new LivePage(member.person(), browser.getId(), view, new SseEmitter(OPEN_FOR.toMillis()));
        LiveRoom.Place place = new LiveRoom.Place(
                SessionPages.key(member, sitting), session, member.person().organisation());
        page.onGone(() ->
                open.computeIfPresent(place, (at, room) -> room.without(page).orElse(null)));
        open.compute(place, (at, room) -> (room == null ? new LiveRoom(place, desk, admission) : room).with(page));
        // what was written between the page and this stream is asked for at once
        page.ask();
        return page.stream();
    }

    @EventListener
    void heard(MinutesChanged changed) {
        open.forEach((place, room) -> {
            if (place.key().equals(changed.session())) {
                room.changed();
            }
        });
    }

    /** Open streams would hold up a graceful stop. */
    @EventListener(ContextClosedEvent.class)
    void stopping() {
        open.values().forEach(LiveRoom::close);
    }
}
