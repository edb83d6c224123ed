package entente.cockpit.web;

import entente.access.Member;
import entente.access.Members;
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

    private record Stream(Member member, SseEmitter emitter) {}

    private final SessionDesk desk;
    private final Members members;
    private final Map<SessionKey, Set<Stream>> open = new ConcurrentHashMap<>();

    SessionStreams(SessionDesk desk, Members members) {
        this.desk = desk;
        this.members = members;
    }

    @GetMapping(path = SessionPages.SESSION + "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Member member, @PathVariable String session) {
        SessionKey key = SessionPages.key(member, desk.get(member, session));
        Stream stream = new Stream(member, new SseEmitter(OPEN_FOR.toMillis()));
        Set<Stream> streams = open.computeIfAbsent(key, none -> ConcurrentHashMap.newKeySet());
        streams.add(stream);
        stream.emitter.onCompletion(() -> streams.remove(stream));
        stream.emitter.onTimeout(stream.emitter::complete);
        stream.emitter.onError(gone -> streams.remove(stream));
        // what was written between the page and this stream is asked for at once
        tell(key, stream, "");
        return stream.emitter;
    }

    @EventListener
    void heard(MinutesChanged changed) {
        String item = Optional.ofNullable(changed.item()).map(UUID::toString).orElse("");
        // a slow reader holds up nobody else
        open.getOrDefault(changed.session(), Set.of())
                .forEach(stream -> Thread.startVirtualThread(() -> tellOn(changed.session(), stream, item)));
    }

    /** Open streams would hold up a graceful stop. */
    @EventListener(ContextClosedEvent.class)
    void stopping() {
        open.values().forEach(streams -> streams.forEach(stream -> stream.emitter.complete()));
    }

    /** Whoever lost access since the page was opened hears nothing more of it. */
    private void tellOn(SessionKey key, Stream stream, String item) {
        if (members.stillReads(stream.member)) {
            tell(key, stream, item);
        } else {
            stream.emitter.complete();
        }
    }

    private void tell(SessionKey key, Stream stream, String item) {
        try {
            stream.emitter.send(SseEmitter.event().name("minutes").data(item));
        } catch (IOException | IllegalStateException gone) {
            open.getOrDefault(key, Set.of()).remove(stream);
        }
    }
}
