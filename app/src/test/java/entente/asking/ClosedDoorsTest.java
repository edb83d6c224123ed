package entente.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import entente.access.Member;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.Reader;
import entente.ledger.postgres.Transactions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** What the application's own login, a stranger and everybody else's login may do beside the narrow functions: nothing. */
class ClosedDoorsTest {
    private static final Database DATABASE = TestDatabase.migrated();

    private final TwoHouses houses = TwoHouses.in(DATABASE);
    private final Transactions asApp = new Transactions(DATABASE.asApp());

    @ParameterizedTest
    @ValueSource(strings = {"open_answer", "closed_answer", "closed_text", "ticket", "answered", "named_answer"})
    void theApplicationsRoleReadsNoAnswerAndNoMark(String table) {
        for (String columns : List.of("*", "ctid, xmin", "count(*)")) {
            assertThatThrownBy(() -> asApp.as(
                            houses.client().reader(),
                            jdbc -> jdbc.sql("select " + columns + " from assessment." + table)
                                    .query((row, n) -> n)
                                    .list()))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign_side", "campaign", "invitation", "open_answer", "answered", "closed_answer"})
    void theApplicationsRoleChangesNothingBesideTheNarrowDoors(String table) {
        assertThatThrownBy(() -> asApp.as(
                        houses.client().reader(),
                        jdbc -> jdbc.sql("delete from assessment." + table).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aTicketIsSpentOnceAndCannotBeMadeUp() {
        assertThat(spend(new byte[32])).isFalse();
    }

    @Test
    void aStrangerReadsNothingThroughAnyDoor() {
        UUID campaign = houses.healthPulse();
        houses.letTimePass(campaign);
        Member stranger = TwoHouses.in(DATABASE).client();

        assertThat(houses.closed().close(stranger, campaign)).isFalse();
        assertThat(houses.campaigns().sides(stranger, campaign)).isEmpty();
        assertThat(rows(stranger.reader(), "closed_answers", campaign)).isZero();
        assertThat(rows(Reader.NOBODY, "named_answers", campaign)).isZero();
    }

    @Test
    void nobodyElsesLoginIsLetIntoTheSchema() {
        assertThat(houses.asOwner()
                        .sql("select coalesce(nspacl::text, '') from pg_namespace where nspname = 'assessment'")
                        .query(String.class)
                        .single())
                .doesNotContain("{=")
                .doesNotContain(",=");
        assertThat(houses.asOwner().sql("""
                                select p.proname
                                  from pg_proc p
                                  join pg_namespace n on n.oid = p.pronamespace
                                 where n.nspname = 'assessment'
                                   and has_function_privilege('public', p.oid, 'execute')
                                """).query(String.class).list()).isEmpty();
    }

    private boolean spend(byte[] ticket) {
        return asApp.as(
                Reader.NOBODY,
                jdbc -> jdbc.sql("select assessment.spend(:ticket, '{}', '{}', '{}', '')")
                        .param("ticket", ticket)
                        .query(Boolean.class)
                        .single());
    }

    private long rows(Reader reader, String door, UUID campaign) {
        return asApp.as(
                reader,
                jdbc -> jdbc.sql("select count(*) from assessment." + door + "(:id)")
                        .param("id", campaign)
                        .query(Long.class)
                        .single());
    }
}
