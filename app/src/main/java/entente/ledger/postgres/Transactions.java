package entente.ledger.postgres;

import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one transaction under one reader's context; the context ends with the transaction, whatever its outcome. Work within such work
 * joins its transaction, so that a page that asks several stores may ask them all in one; it has to be for the same reader.
 */
public final class Transactions {
    /** Under which a thread's transaction keeps for whom it reads. */
    private record Reading(DataSource source) {}

    private final TransactionTemplate template;
    private final JdbcClient jdbc;
    private final Reading reading;

    public Transactions(DataSource source) {
        this.template = new TransactionTemplate(new JdbcTransactionManager(source));
        this.jdbc = JdbcClient.create(source);
        this.reading = new Reading(source);
    }

    public <R> R as(Reader reader, Function<JdbcClient, R> work) {
        return run(reader, status -> work.apply(jdbc));
    }

    /** The same code path, undone at its end: what a dry run does. */
    public <R> R tryingAs(Reader reader, Function<JdbcClient, R> work) {
        return run(reader, status -> {
            status.setRollbackOnly();
            return work.apply(jdbc);
        });
    }

    private <R> R run(Reader reader, Function<TransactionStatus, R> work) {
        return Objects.requireNonNull(template.execute(status -> {
            Object around = TransactionSynchronizationManager.getResource(reading);
            if (reader.equals(around)) {
                return work.apply(status);
            }
            if (around != null) {
                throw new IllegalStateException(
                        "one transaction reads for one: " + around + ", not also for " + reader);
            }
            tell(reader);
            TransactionSynchronizationManager.bindResource(reading, reader);
            try {
                return work.apply(status);
            } finally {
                TransactionSynchronizationManager.unbindResource(reading);
            }
        }));
    }

    /** For whom the database's row-level security reads until the transaction ends. */
    private void tell(Reader reader) {
        jdbc.sql("""
                select set_config('entente.organisation', :organisation, true),
                       set_config('entente.person', :person, true)
                """)
                .param("organisation", reader.organisation().toString())
                .param("person", reader.person().toString())
                .query((row, n) -> n)
                .single();
    }
}
