package entente.events;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.duckdb.DuckDBPreparedStatement;

/** Looks now and then how far a statement is that somebody else waits for. */
final class Watch implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DuckDBPreparedStatement statement;
    private final IntConsumer percent;
    private final Thread thread;

    Watch(DuckDBPreparedStatement statement, IntConsumer percent) {
        this.statement = statement;
        this.percent = percent;
        this.thread = Thread.ofVirtual().start(this::look);
    }

    private void look() {
        int told = 0;
        try {
            while (true) {
                Thread.sleep(PAUSE);
                int now = (int) statement.getQueryProgress().getPercentage();
                if (now > told && now <= 100) {
                    told = now;
                    percent.accept(told);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (SQLException unknown) {
            // a statement that does not say how far it is goes on all the same
            return;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException waiting) {
            Thread.currentThread().interrupt();
        }
    }
}
