package entente.cockpit;

import entente.access.JudgingContexts;
import entente.access.JudgingContexts.Grown;
import entente.ledger.Chain;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what grew and nobody judged: said by a command beside the server, by a node that is gone, or while none ran. */
public final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration EVERY = Duration.ofMillis(500);

    /** Whoever appends judges by itself within this; what is older is overlooked. */
    private static final Duration LEFT_TO_OTHERS = Duration.ofMillis(600);

    private record Place(UUID arrangement, Chain chain) {}

    private final JudgingContexts contexts;
    private final Marks marks;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("watch").daemon().factory());

    /** How far each chain was marked: what cannot be judged is tried once, and then left to the next append or night. */
    private final Map<Place, Long> marked = new HashMap<>();

    private boolean failing;

    public Watch(JudgingContexts contexts, Marks marks, Clock clock) {
        this.contexts = contexts;
        this.marks = marks;
        this.clock = clock;
    }

    public void start() {
        var _ = timer.scheduleWithFixedDelay(this::tryToLook, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tryToLook() {
        try {
            look();
            failing = false;
        } catch (RuntimeException failed) {
            // the database is away for a while: told once, and looked again when it is back
            if (!failing) {
                LOG.warn("what waits to be judged cannot be looked for: {}", failed.getMessage());
            }
            failing = true;
        }
    }

    void look() {
        for (Grown grown : contexts.unjudged(clock.instant().minus(LEFT_TO_OTHERS))) {
            Place place = new Place(grown.arrangement(), grown.chain());
            if (marked.getOrDefault(place, 0L) < grown.seq() && marks.markIdle(place.arrangement, place.chain)) {
                marked.put(place, grown.seq());
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
