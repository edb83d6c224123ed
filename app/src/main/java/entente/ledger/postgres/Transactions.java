package entente.ledger.postgres;

import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work in one transaction under one reader's context; the context ends with the transaction, whatever its outcome. */
public final class Transactions {
    private final TransactionTemplate template;
    private final JdbcClient jdbc;

    public Transactions(DataSource source) {
        this.template = new TransactionTemplate(new JdbcTransactionManager(source));
        this.jdbc = JdbcClient.create(source);
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
            jdbc.sql("""
                    select set_config('entente.organisation', :organisation, true),
                           set_config('entente.person', :person, true)
                    """)
                    .param("organisation", reader.organisation().toString())
                    .param("person", reader.person().toString())
                    .query((row, n) -> n)
                    .single();
            return work.apply(status);
        }));
    }
}
