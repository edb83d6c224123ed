package entente.cockpit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** However often something is asked for, it is done once at a time and with the newest state; each round here lasts until it may end. */
class RoundsTest {
    private final AtomicInteger state = new AtomicInteger();
    private final BlockingQueue<Integer> seen = new LinkedBlockingQueue<>();
    private final Semaphore mayEnd = new Semaphore(0);
    private final Rounds rounds = new Rounds(() -> {
        seen.add(state.get());
        mayEnd.acquireUninterruptibly();
    });

    @Test
    void whateverIsAskedDuringARoundIsOneRoundMoreAndSeesTheNewest() throws InterruptedException {
        ask(1);
        assertThat(next()).isEqualTo(1);
        for (int asked = 2; asked <= 50; asked++) {
            ask(asked);
        }
        assertThat(seen).isEmpty();
        mayEnd.release();
        assertThat(next()).isEqualTo(50);
        mayEnd.release(2);
        ask(51);

        assertThat(next()).isEqualTo(51);
        assertThat(seen).isEmpty();
    }

    private void ask(int now) {
        state.set(now);
        rounds.ask();
    }

    private Integer next() throws InterruptedException {
        return seen.poll(10, TimeUnit.SECONDS);
    }
}
