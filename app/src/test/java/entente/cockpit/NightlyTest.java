package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import entente.TestDatabase;
import entente.access.JudgingContexts;
import entente.access.Operator;
import entente.ledger.Kinds;
import entente.ledger.Voice;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Reader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class NightlyTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant EVENING = Instant.parse("2026-03-02T20:00:00Z");

    private static final String JUDGED = "nightly-judgement";

    private final Database database = TestDatabase.migrated();
    private final DataSource source = database.asApp();
    private final SettableClock time = new SettableClock();
    private final Clock clock = new Turned(time);
    private final List<UUID> judged = new ArrayList<>();

    @Test
    void twoNodesJudgeAnArrangementOnceADate() {
        time.set(EVENING);
        UUID arrangement = arrangement();
        JudgingContexts contexts = new JudgingContexts(source);
        assertThat(contexts.all()).containsExactly(Map.entry(arrangement, BERLIN));
        ManualScheduler one = node(contexts);
        ManualScheduler other = node(contexts);
        one.scheduleIfNotExists(new TaskInstance<>(JUDGED, arrangement.toString()), Night.after(time.now(), BERLIN));
        other.scheduleIfNotExists(new TaskInstance<>(JUDGED, arrangement.toString()), Night.after(time.now(), BERLIN));

        both(one, other);
        assertThat(judged).isEmpty();
        time.set(Instant.parse("2026-03-03T01:00:01Z"));
        both(one, other);
        assertThat(judged).containsExactly(arrangement);
        time.set(Instant.parse("2026-03-03T23:00:00Z"));
        both(other, one);
        assertThat(judged).hasSize(1);
        time.tick(Duration.ofHours(3));
        both(other, one);
        assertThat(judged).containsExactly(arrangement, arrangement);
    }

    @Test
    void whatWasNeverDoneIsDoneWhenANodeStarts() {
        time.set(EVENING);
        UUID arrangement = arrangement();
        CountDownLatch house = new CountDownLatch(1);
        CountDownLatch each = new CountDownLatch(1);
        List<NightWork> works =
                List.of(new NightWork.OfHouse("swept", house::countDown), new NightWork.OfArrangement("signed", id -> {
                    judged.add(id);
                    each.countDown();
                }));
        try (Nightly node = new Nightly(source, new JudgingContexts(database.asApp()), works, clock)) {
            node.start();

            await().until(() -> house.getCount() == 0 && each.getCount() == 0);
        }
        assertThat(judged).containsExactly(arrangement);
        try (Nightly again = new Nightly(source, new JudgingContexts(database.asApp()), works, clock)) {
            again.start();
        }
        assertThat(judged).hasSize(1);
    }

    private static void both(ManualScheduler first, ManualScheduler second) {
        first.runAnyDueExecutions();
        second.runAnyDueExecutions();
    }

    private ManualScheduler node(JudgingContexts contexts) {
        return TestHelper.createManualScheduler(
                        source, Nightly.task(new NightWork.OfArrangement(JUDGED, judged::add), contexts, clock))
                .clock(time)
                .tableName(Nightly.TABLE)
                .build();
    }

    private UUID arrangement() {
        UUID organisation = new Operator(database.asOwner(), clock).organisation("Client");
        Ledger ledger = new Ledger(source, new Kinds(List.of()), clock, told -> {});
        return ledger.open(new Reader(organisation, UUID.randomUUID()), Voice.CLIENT, "Records", BERLIN);
    }

    /** The scheduler's clock as the house's. */
    private static final class Turned extends Clock {
        private final SettableClock time;

        Turned(SettableClock time) {
            this.time = time;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return time.now();
        }
    }
}
