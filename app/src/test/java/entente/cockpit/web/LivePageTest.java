package entente.cockpit.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.access.SignedIn;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A page whose reader takes what is sent only when it is let. */
class LivePageTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final SignedIn SOMEBODY = new SignedIn(
            new UUID(1, 0),
            new UUID(2, 0),
            new UUID(3, 0),
            "House",
            "Ilse Adler",
            "ilse@house.example",
            "en-GB",
            "UTC");

    private final Slow slow = new Slow();
    private final LivePage page = new LivePage(SOMEBODY, "here", Optional.empty(), slow);

    /** Takes each send only once it may. */
    private static final class Slow extends SseEmitter {
        private final BlockingQueue<String> begun = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> ended = new LinkedBlockingQueue<>();
        private final Semaphore may = new Semaphore(0);
        private boolean broken;

        @Override
        public void send(Set<DataWithMediaType> items) throws IOException {
            String text = items.stream().map(item -> item.getData().toString()).collect(Collectors.joining());
            begun.add(text);
            may.acquireUninterruptibly();
            if (broken) {
                throw new IOException("gone");
            }
        }

        @Override
        public void complete() {
            ended.add("complete");
        }
    }

    @Test
    void whileAReaderIsSlowOnlyTheNewestOfEachItemWaitsForIt() throws InterruptedException {
        tell(ONE, "first");
        assertThat(next(slow.begun)).contains("first");
        // none of these waits for the reader
        tell(ONE, "second");
        tell(OTHER, "beside");
        tell(ONE, "third");
        slow.may.release(2);

        assertThat(next(slow.begun)).contains("third", "beside").doesNotContain("second");
        assertThat(slow.begun).isEmpty();
    }

    @Test
    void whatWaitedWhenItWasClosedIsNotSentAnyMore() throws InterruptedException {
        tell(ONE, "first");
        next(slow.begun);
        tell(ONE, "second");
        page.close();
        assertThat(next(slow.ended)).isEqualTo("complete");
        tell(OTHER, "after");
        slow.may.release(2);

        assertThat(slow.begun.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aReaderWhoIsGoneIsLetGo() throws InterruptedException {
        slow.broken = true;
        slow.may.release();
        tell(ONE, "first");

        assertThat(next(slow.ended)).isEqualTo("complete");
    }

    private void tell(UUID item, String html) {
        page.tell(List.of(News.piece(item, html)));
    }

    private static String next(BlockingQueue<String> what) throws InterruptedException {
        return what.poll(10, TimeUnit.SECONDS);
    }
}
