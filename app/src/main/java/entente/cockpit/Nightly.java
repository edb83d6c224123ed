package entente.cockpit;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import entente.access.Holders;
import entente.access.JudgingContexts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.event.EventListener;

/** Does what is to be done once a date, in the night of whom it is for, on whichever node comes first. */
public final class Nightly implements AutoCloseable {
    static final String TABLE = "infra.scheduled_tasks";

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(30);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(20);
    private static final int AT_ONCE = 2;

    private final List<NightWork> works;
    private final JudgingContexts contexts;
    private final Clock clock;
    private final Scheduler scheduler;
    private final Set<UUID> planned = ConcurrentHashMap.newKeySet();

    public Nightly(DataSource source, JudgingContexts contexts, List<NightWork> works, Clock clock) {
        this.works = List.copyOf(works);
        this.contexts = contexts;
        this.clock = clock;
        this.scheduler = Scheduler.create(
                        source,
                        works.stream().map(work -> task(work, contexts, clock)).toArray(Task[]::new))
                .tableName(TABLE)
                .threads(AT_ONCE)
                .pollingInterval(LOOKS_EVERY)
                .shutdownMaxWait(ENDS_WITHIN)
                .clock(clock::instant)
                .build();
    }

    /** The work of one night, which then waits for the next. */
    static CustomTask<Void> task(NightWork work, JudgingContexts contexts, Clock clock) {
        return Tasks.custom(work.name(), Void.class).onDeadExecutionRevive().execute((instance, running) -> {
            work.doFor(instance.getId());
            ZoneId zone = zone(work, contexts, instance.getId());
            Instant next = work.next(clock.instant(), zone);
            return (complete, plan) -> plan.reschedule(complete, next);
        });
    }

    /** What was never planned is done now, and then every night. */
    public void start() {
        for (NightWork work : works) {
            Set<String> known = scheduler.getScheduledExecutionsForTask(work.name()).stream()
                    .map(execution -> execution.getTaskInstance().getId())
                    .collect(Collectors.toSet());
            work.instances(contexts::all).keySet().stream()
                    .filter(instance -> !known.contains(instance))
                    .forEach(instance -> plan(work, instance, clock.instant()));
        }
        scheduler.start();
    }

    /** An arrangement that began while this node ran is planned when it is first judged. */
    @EventListener
    public void heard(Judged judged) {
        UUID arrangement = judged.arrangement();
        if (!planned.contains(arrangement)) {
            Instant night = Night.after(clock.instant(), zone(contexts, arrangement));
            works.stream()
                    .filter(NightWork.OfArrangement.class::isInstance)
                    .forEach(work -> plan(work, arrangement.toString(), night));
            planned.add(arrangement);
        }
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    private void plan(NightWork work, String instance, Instant at) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(work.name(), instance), at);
    }

    private static ZoneId zone(NightWork work, JudgingContexts contexts, String instance) {
        return switch (work) {
            case NightWork.OfHouse _, NightWork.InRounds _ -> ZoneOffset.UTC;
            case NightWork.OfArrangement _ -> zone(contexts, UUID.fromString(instance));
        };
    }

    private static ZoneId zone(JudgingContexts contexts, UUID arrangement) {
        return contexts.find(arrangement).map(Holders::zone).orElse(ZoneOffset.UTC);
    }
}
