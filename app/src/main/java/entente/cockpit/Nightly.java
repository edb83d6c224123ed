package entente.cockpit;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.event.EventListener;

/** Judges every arrangement once a date in its own night, on whichever node comes first. */
public final class Nightly implements AutoCloseable {
    static final String TASK = "nightly-judgement";
    static final String TABLE = "infra.scheduled_tasks";

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(30);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(20);
    private static final int JUDGES = 2;

    private final JudgingContexts contexts;
    private final Clock clock;
    private final Scheduler scheduler;
    private final Set<UUID> planned = ConcurrentHashMap.newKeySet();

    public Nightly(DataSource source, JudgingContexts contexts, Judging judging, Clock clock) {
        this.contexts = contexts;
        this.clock = clock;
        this.scheduler = Scheduler.create(source, task(contexts, judging::judgeAll, clock))
                .tableName(TABLE)
                .threads(JUDGES)
                .pollingInterval(LOOKS_EVERY)
                .shutdownMaxWait(ENDS_WITHIN)
                .clock(clock::instant)
                .build();
    }

    /** The work of one night for one arrangement, which then waits for the next. */
    static CustomTask<Void> task(JudgingContexts contexts, Consumer<UUID> judge, Clock clock) {
        return Tasks.custom(TASK, Void.class).onDeadExecutionRevive().execute((instance, running) -> {
            UUID arrangement = UUID.fromString(instance.getId());
            judge.accept(arrangement);
            Instant next = Night.after(clock.instant(), zone(contexts, arrangement));
            return (complete, plan) -> plan.reschedule(complete, next);
        });
    }

    static TaskInstance<Void> of(UUID arrangement) {
        return new TaskInstance<>(TASK, arrangement.toString());
    }

    /** What was never planned was written while no node judged, by an import for one: it is judged now, and then every night. */
    public void start() {
        contexts.unplanned(TASK).keySet().forEach(arrangement -> plan(arrangement, clock.instant()));
        scheduler.start();
    }

    /** An arrangement that began while this node ran is planned when it is first judged. */
    @EventListener
    public void heard(Judged judged) {
        if (!planned.contains(judged.arrangement())) {
            plan(judged.arrangement(), Night.after(clock.instant(), zone(contexts, judged.arrangement())));
        }
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    private void plan(UUID arrangement, Instant at) {
        scheduler.scheduleIfNotExists(of(arrangement), at);
        planned.add(arrangement);
    }

    private static ZoneId zone(JudgingContexts contexts, UUID arrangement) {
        return contexts.find(arrangement).map(Holders::zone).orElse(ZoneOffset.UTC);
    }
}
