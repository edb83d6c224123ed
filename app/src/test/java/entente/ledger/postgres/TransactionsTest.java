package entente.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work within work joins its transaction, and reads for the same reader or not at all. */
class TransactionsTest {
    private final DataSource source = TestDatabase.migrated().asApp();
    private final Transactions pages = new Transactions(source);
    private final Transactions rows = new Transactions(source);
    private final Reader reader = TwoSides.somebody();

    @Test
    void whatIsAskedWithinIsAskedInTheSameTransactionForTheSameReader() {
        String within = pages.as(
                reader,
                outer -> rows.as(reader, inner -> transaction(outer).equals(transaction(inner)) + " " + who(inner)));
        assertThat(within).isEqualTo("true " + reader.person());
    }

    @Test
    void aTransactionReadsForOne() {
        assertThatThrownBy(() -> pages.as(reader, _ -> rows.as(TwoSides.somebody(), TransactionsTest::who)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one transaction reads for one");
        assertThat(pages.as(reader, TransactionsTest::who))
                .isEqualTo(reader.person().toString());
    }

    @Test
    void afterWorkThatFailedTheNextReaderIsTheNextReader() {
        assertThatThrownBy(() -> pages.as(reader, _ -> {
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        Reader next = TwoSides.somebody();
        assertThat(pages.as(next, TransactionsTest::who))
                .isEqualTo(next.person().toString());
    }

    private static String transaction(JdbcClient jdbc) {
        return jdbc.sql("select pg_current_xact_id()::text").query(String.class).single();
    }

    private static String who(JdbcClient jdbc) {
        return jdbc.sql("select current_setting('entente.person')")
                .query(String.class)
                .single();
    }
}
