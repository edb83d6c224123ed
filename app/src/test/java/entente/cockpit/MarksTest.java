package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.Chain;
import entente.ledger.Voice;
import entente.ledger.postgres.Appended;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    private record Run(UUID arrangement, Set<Chain> grown) {}

    private final List<Run> runs = new ArrayList<>();
    private final Later later = new Later();
    private final Marks marks = new Marks((arrangement, grown) -> runs.add(new Run(arrangement, grown)), later);

    @AfterEach
    void close() {
        marks.close();
    }

    @Test
    void appendsOfOneMomentAreJudgedTogether() {
        marks.mark(appended(ONE, Chain.SHARED, Voice.CLIENT));
        marks.mark(appended(ONE, Chain.PROVIDER, Voice.PROVIDER));
        marks.mark(appended(OTHER, Chain.SHARED, Voice.CLIENT));
        later.run();

        assertThat(runs)
                .containsExactly(
                        new Run(ONE, Set.of(Chain.SHARED, Chain.PROVIDER)), new Run(OTHER, Set.of(Chain.SHARED)));
    }

    @Test
    void whatTheSystemSaysMarksNothing() {
        marks.mark(appended(ONE, Chain.SHARED, Voice.SYSTEM));
        later.run();

        assertThat(runs).isEmpty();
    }

    @Test
    void anAppendAfterAJudgementIsJudgedAgain() {
        marks.mark(appended(ONE, Chain.SHARED, Voice.CLIENT));
        later.run();
        marks.mark(appended(ONE, Chain.CLIENT, Voice.CLIENT));
        later.run();

        assertThat(runs).containsExactly(new Run(ONE, Set.of(Chain.SHARED)), new Run(ONE, Set.of(Chain.CLIENT)));
    }

    private static Appended appended(UUID arrangement, Chain chain, Voice voice) {
        return new Appended(arrangement, chain, 1, voice);
    }

    /** A timer whose moment comes when the test says so. */
    private static final class Later extends ScheduledThreadPoolExecutor {
        private final List<Runnable> waiting = new ArrayList<>();

        Later() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
            waiting.add(work);
            Callable<Boolean> nothing = () -> true;
            return super.schedule(nothing, 0, unit);
        }

        void run() {
            List<Runnable> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
        }
    }
}
