package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.access.SignedIn;
import entente.cockpit.governance.SessionReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One page that somebody has open on a session. What it is told waits while it is slow, newest only, and holds up no other page. */
final class LivePage {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final SignedIn person;
    private final String browser;
    private final Optional<LiveView> view;
    private final SseEmitter stream;
    private final LinkedHashMap<String, News> waiting = new LinkedHashMap<>();
    private final Rounds sending = new Rounds(this::send);
    private boolean closed;

    /**
     * A page that has just been opened.
     *
     * @param browser the id of the session in which the person is signed in
     * @param view what it is handed; nothing for one that asks for everything itself
     */
    LivePage(SignedIn person, String browser, Optional<LiveView> view, SseEmitter stream) {
        this.person = person;
        this.browser = browser;
        this.view = view;
        this.stream = stream;
    }

    SignedIn person() {
        return person;
    }

    String browser() {
        return browser;
    }

    Optional<LiveView> view() {
        return view;
    }

    SseEmitter stream() {
        return stream;
    }

    /** Whether its person, who is this member by now, may be told what the page was opened for. */
    boolean isFor(Member now) {
        return now.may(Right.READ)
                && view.map(LiveView::reader)
                        .filter(reader -> !reader.equals(SessionReader.of(now)))
                        .isEmpty();
    }

    void onGone(Runnable gone) {
        stream.onCompletion(gone);
        stream.onTimeout(stream::complete);
        stream.onError(why -> gone.run());
    }

    void tell(Collection<News> news) {
        synchronized (waiting) {
            if (closed) {
                return;
            }
            // in the order in which they came: a place is said after the item it is for
            news.forEach(one -> waiting.putLast(one.about(), one));
        }
        sending.ask();
    }

    /** Has it ask for everything itself. */
    void ask() {
        tell(List.of(News.ASK));
    }

    /** Ends it, and what waited is not sent any more. A browser comes again by itself, and is let in as whoever it is then. */
    void close() {
        synchronized (waiting) {
            closed = true;
            waiting.clear();
        }
        // one that is being written to would keep whoever closes it waiting
        Thread.startVirtualThread(stream::complete);
    }

    private List<News> take() {
        synchronized (waiting) {
            List<News> all = List.copyOf(waiting.values());
            waiting.clear();
            return all;
        }
    }

    private void send() {
        Set<DataWithMediaType> events = new LinkedHashSet<>();
        take().forEach(one -> events.add(new DataWithMediaType(one.text(), TEXT)));
        if (events.isEmpty()) {
            return;
        }
        try {
            stream.send(events);
        } catch (IOException | IllegalStateException gone) {
            close();
        }
    }
}
