package entente.cockpit.web;

import entente.access.Member;
import entente.access.Members;
import entente.access.Right;
import entente.cockpit.Judged;
import entente.cockpit.Known;
import entente.kernel.NotFound;
import entente.ledger.postgres.Ledger;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages that there is more to know, and nothing of what it is; each page hears of its own side's chains alone. */
@Controller
class EventStreams {
    /** A page asks again by itself after this, and is let in again only if it still may; so is asked before each word, too. */
    private static final Duration OPEN_FOR = Duration.ofMinutes(15);

    private record Stream(Member member, SseEmitter emitter) {}

    private final Ledger ledger;
    private final Members members;
    private final Map<UUID, Set<Stream>> open = new ConcurrentHashMap<>();

    EventStreams(Ledger ledger, Members members) {
        this.ledger = ledger;
        this.members = members;
    }

    @GetMapping(path = "/arrangements/{arrangement}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(Member member) {
        member.must(Right.READ);
        if (member.looksThroughOthersEyes()) {
            // when the other side's own chain moves is not to be heard by looking as it
            throw new NotFound("no stream through others' eyes");
        }
        Stream stream = new Stream(member, new SseEmitter(OPEN_FOR.toMillis()));
        Set<Stream> streams = open.computeIfAbsent(member.arrangement(), none -> ConcurrentHashMap.newKeySet());
        streams.add(stream);
        stream.emitter.onCompletion(() -> streams.remove(stream));
        stream.emitter.onTimeout(stream.emitter::complete);
        stream.emitter.onError(gone -> streams.remove(stream));
        // what was said between the page and this stream is heard at once
        tell(stream);
        return stream.emitter;
    }

    @EventListener
    void heard(Judged judged) {
        open.getOrDefault(judged.arrangement(), Set.of()).stream()
                .filter(stream -> judged.reaches(stream.member.side()))
                .forEach(stream -> Thread.startVirtualThread(() -> tellOn(stream)));
    }

    /** Open streams would hold up a graceful stop. */
    @EventListener(ContextClosedEvent.class)
    void stopping() {
        open.values().forEach(streams -> streams.forEach(stream -> stream.emitter.complete()));
    }

    /** Whoever may read no more hears that there is nothing more to hear, and not that something was said. */
    private void tellOn(Stream stream) {
        if (members.stillReads(stream.member)) {
            tell(stream);
        } else {
            stream.emitter.complete();
        }
    }

    private void tell(Stream stream) {
        try {
            stream.emitter.send(SseEmitter.event()
                    .name("facts")
                    .data(Long.toString(Known.by(stream.member, ledger).entries())));
        } catch (IOException | IllegalStateException gone) {
            open.getOrDefault(stream.member.arrangement(), Set.of()).remove(stream);
        }
    }
}
