package entente.cockpit.web;

import entente.access.Member;
import entente.meeting.MinutesChanged;
import entente.meeting.SessionKey;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells whoever has a session's page open that somebody wrote in its minutes, and in which item; what, the page asks for itself. */
@Controller
class SessionStreams {
    private static final Duration OPEN_FOR = Duration.ofMinutes(15);

    private final SessionDesk desk;
    private final Map<SessionKey, Set<SseEmitter>> open = new ConcurrentHashMap<>();

    SessionStreams(SessionDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = SessionPages.SESSION + "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Member member, @PathVariable String session) {
        SessionKey key = SessionPages.key(member, desk.get(member, session));
        SseEmitter stream = new SseEmitter(OPEN_FOR.toMillis());
        Set<SseEmitter> streams = open.computeIfAbsent(key, none -> ConcurrentHashMap.newKeySet());
        streams.add(stream);
        stream.onCompletion(() -> streams.remove(stream));
        stream.onTimeout(stream::complete);
        stream.onError(gone -> streams.remove(stream));
        // what was written between the page and this stream is asked for at once
        tell(key, stream, "");
        return stream;
    }

    @EventListener
    void heard(MinutesChanged changed) {
        String item = Optional.ofNullable(changed.item()).map(UUID::toString).orElse("");
        // a slow reader holds up nobody else
        open.getOrDefault(changed.session(), Set.of())
                .forEach(stream -> Thread.startVirtualThread(() -> tell(changed.session(), stream, item)));
    }

    /** Open streams would hold up a graceful stop. */
    @EventListener(ContextClosedEvent.class)
    void stopping() {
        open.values().forEach(streams -> streams.forEach(SseEmitter::complete));
    }

    private void tell(SessionKey key, SseEmitter stream, String item) {
        try {
            stream.send(SseEmitter.event().name("minutes").data(item));
        } catch (IOException | IllegalStateException gone) {
            open.getOrDefault(key, Set.of()).remove(stream);
        }
    }
}
