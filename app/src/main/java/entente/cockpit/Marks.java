package entente.cockpit;

import entente.access.ReadersNamed;
import entente.ledger.Chain;
import entente.ledger.Voice;
import entente.ledger.postgres.Appended;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;

/** Arrangements marked by an append: each is judged soon, once for all appends of the moment, and never twice at a time. */
public final class Marks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Marks.class);
    private static final Duration SOON = Duration.ofMillis(300);
    private static final int JUDGES = 2;

    private final BiConsumer<UUID, Set<Chain>> judge;
    private final ScheduledExecutorService timer;
    private final Map<UUID, Set<Chain>> marked = new HashMap<>();
    private final Set<UUID> busy = new HashSet<>();

    public Marks(Judging judging) {
        this(judging::judgeAfter, timer());
    }

    Marks(BiConsumer<UUID, Set<Chain>> judge, ScheduledExecutorService timer) {
        this.judge = judge;
        this.timer = timer;
    }

    /** Once it is shut down nothing more begins: what is only marked by then waits for the next append or night. */
    private static ScheduledExecutorService timer() {
        var timer = new ScheduledThreadPoolExecutor(
                JUDGES,
                Thread.ofPlatform().name("judge-", 1).daemon().factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return timer;
    }

    /** Only a side's entry marks: what the system says itself never makes it judge again. */
    @EventListener
    public void mark(Appended appended) {
        if (appended.side() != Voice.SYSTEM) {
            mark(appended.arrangement(), appended.chain());
        }
    }

    /** What the side as a whole may read has changed, without an entry. */
    @EventListener
    public void mark(ReadersNamed named) {
        mark(named.arrangement(), Chain.of(named.side()));
    }

    /** For what was found to wait; false where the arrangement is about to be judged anyway, or is just now. */
    synchronized boolean markIdle(UUID arrangement, Chain chain) {
        if (busy.contains(arrangement)) {
            return false;
        }
        mark(arrangement, chain);
        return true;
    }

    private synchronized void mark(UUID arrangement, Chain chain) {
        marked.computeIfAbsent(arrangement, none -> EnumSet.noneOf(Chain.class)).add(chain);
        if (busy.add(arrangement)) {
            soon(arrangement);
        }
    }

    private void soon(UUID arrangement) {
        var _ = timer.schedule(() -> judge(arrangement), SOON.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void judge(UUID arrangement) {
        try {
            judge.accept(arrangement, taken(arrangement));
        } catch (RuntimeException failed) {
            // nobody waits for this task: the log is the only place to tell, and the next append or night judges again
            LOG.error("arrangement {} could not be judged", arrangement, failed);
        } finally {
            finish(arrangement);
        }
    }

    private synchronized Set<Chain> taken(UUID arrangement) {
        Set<Chain> grown = marked.remove(arrangement);
        return grown == null ? Set.of() : grown;
    }

    private synchronized void finish(UUID arrangement) {
        if (marked.containsKey(arrangement)) {
            soon(arrangement);
        } else {
            busy.remove(arrangement);
        }
    }

    /** Lets a judgement that runs come to its end. */
    @Override
    public void close() {
        timer.close();
    }
}
