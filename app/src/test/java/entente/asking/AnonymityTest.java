package entente.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import entente.access.Member;
import entente.assessment.campaign.Reply;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.Reader;
import entente.ledger.postgres.Transactions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attempts to find out who answered what, with more means than any user has. */
class AnonymityTest {
    private static final Database DATABASE = TestDatabase.migrated();

    private final TwoHouses houses = TwoHouses.in(DATABASE);
    private final Transactions asApp = new Transactions(DATABASE.asApp());

    @Test
    void noTimeAndNoSequenceIsKeptAnywhere() {
        assertThat(houses.asOwner().sql("""
                                select table_name || '.' || column_name
                                  from information_schema.columns
                                 where table_schema = 'assessment'
                                   and (data_type like 'time%' or is_identity = 'YES' or column_default like '%nextval%')
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void whileItRunsNotEvenTheOwnerOfTheTablesCanJoinAnAnswerToAMark() {
        List<Member> people = houses.people(Side.CLIENT, 12);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, people);
        List<Member> order = new ArrayList<>(people);
        Collections.reverse(order);
        houses.answer(campaign, order, 3);

        List<UUID> marked = List.of((UUID[]) houses.asOwner()
                .sql("select people from assessment.answered where campaign = :id and side = 'CLIENT'")
                .param("id", campaign)
                .query((row, n) -> row.getArray(1).getArray())
                .single());
        // one row, sorted by ids that are random themselves: neither place nor transaction tells who came when
        assertThat(marked).hasSize(12).isSortedAccordingTo(AnonymityTest::asPostgres);
        assertThat(ids("select id from assessment.open_answer where campaign = :id", campaign))
                .allMatch(id -> id.version() == 4);
        assertThat(count("select count(*) from assessment.ticket where campaign = :id", campaign))
                .isZero();
        assertThat(houses.asOwner()
                        .sql("""
                                select count(distinct xmin::text)
                                  from assessment.invitation
                                 where campaign = :id
                                """)
                        .param("id", campaign)
                        .query(Long.class)
                        .single())
                .as("all were invited by one transaction, and no answer touched an invitation")
                .isEqualTo(1);
    }

    @Test
    void atCloseEveryAnswerIsWrittenAnewInRandomOrderAndNamesAreGone() {
        List<Member> people = houses.people(Side.CLIENT, 20);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, people);
        // each can be told by its answers: twenty different ones in the order of coming
        IntStream.range(0, people.size())
                .forEach(i -> houses.answering()
                        .answer(people.get(i), campaign, Reply.of(Map.of("tr-1", 1 + i / 5, "al-1", 1 + i % 5))));
        List<String> came = shapes("open_answer", campaign);
        List<UUID> before = ids("select id from assessment.open_answer where campaign = :id", campaign);
        houses.letTimePass(campaign);
        houses.closed().close(houses.client(), campaign);

        assertThat(shapes("closed_answer", campaign))
                .hasSize(20)
                .isNotEqualTo(came)
                .containsExactlyInAnyOrderElementsOf(came);
        assertThat(ids("select id from assessment.closed_answer where campaign = :id", campaign))
                .doesNotContainAnyElementsOf(before)
                .allMatch(id -> id.version() == 4);
        assertThat(count(
                        "select count(distinct xmin::text) from assessment.closed_answer where campaign = :id",
                        campaign))
                .isEqualTo(1);
        for (String gone : List.of("open_answer", "answered", "invitation", "ticket")) {
            assertThat(count("select count(*) from assessment." + gone + " where campaign = :id", campaign))
                    .isZero();
        }
    }

    @Test
    void aSmallGroupAtTheEdgeIsFoldedForEverWithTheNextSmallest() {
        List<Member> people = houses.people(Side.CLIENT, 15);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, people.subList(0, 4), "finance");
        houses.invite(campaign, Side.CLIENT, people.subList(4, 9), "sites");
        houses.invite(campaign, Side.CLIENT, people.subList(9, 15), "logistics");
        houses.answer(campaign, people, 4);
        houses.letTimePass(campaign);
        houses.closed().close(houses.client(), campaign);

        assertThat(houses.asOwner()
                        .sql("""
                                select grp || ' ' || count(*)
                                  from assessment.closed_answer
                                 where campaign = :id
                                 group by grp
                                 order by grp
                                """)
                        .param("id", campaign)
                        .query(String.class)
                        .list())
                .containsExactly(" 9", "logistics 6");
        assertThat(houses.closed()
                        .results(houses.client(), campaign, Map.of())
                        .getFirst()
                        .groups()
                        .get(Side.CLIENT))
                .containsOnlyKeys("", "logistics");
    }

    @Test
    void theGroupsOfTheOtherHouseAreNotToBeSeen() {
        List<Member> people = houses.people(Side.CLIENT, 10);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, people, "finance", "sites");
        houses.answer(campaign, people, 4);
        houses.letTimePass(campaign);
        houses.closed().close(houses.client(), campaign);

        assertThat(houses.closed()
                        .results(houses.client(), campaign, Map.of())
                        .getFirst()
                        .groups()
                        .get(Side.CLIENT))
                .containsOnlyKeys("finance", "sites");
        assertThat(houses.closed()
                        .results(houses.provider(), campaign, Map.of())
                        .getFirst()
                        .groups()
                        .get(Side.CLIENT))
                .containsOnlyKeys("");
    }

    @Test
    void fourAnswersLeaveNothingToReadThroughAnyDoor() {
        List<Member> people = houses.people(Side.CLIENT, 9);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, people);
        people.subList(0, 4)
                .forEach(person -> houses.answering()
                        .answer(
                                person,
                                campaign,
                                new Reply(Map.of("tr-1", 1), Map.of(), Map.of(), "It is my desk that smokes")));
        houses.letTimePass(campaign);
        houses.closed().close(houses.client(), campaign);

        for (Member reader : List.of(houses.client(), houses.provider())) {
            assertThat(rows(reader.reader(), "closed_answers", campaign)).isZero();
            assertThat(rows(reader.reader(), "closed_texts", campaign)).isZero();
        }
    }

    @Test
    void wordsAreShownAboveTheThresholdWithoutWhoAndWhen() {
        List<Member> people = houses.people(Side.CLIENT, 5);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, people);
        people.forEach(person -> houses.answering()
                .answer(person, campaign, new Reply(Map.of("tr-1", 1), Map.of(), Map.of(), "Late again")));
        houses.letTimePass(campaign);
        assertThat(houses.closed().remarks(houses.client(), campaign)).isEmpty();
        houses.closed().close(houses.client(), campaign);

        assertThat(houses.closed().remarks(houses.provider(), campaign))
                .hasSize(5)
                .allMatch(remark -> remark.said().equals("Late again"));
    }

    @Test
    void theLeaderWhoInvitedThemAllSeesHowManyAndNeverWho() {
        List<Member> people = houses.people(Side.CLIENT, 6);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, people);
        List<String> before = everythingTheLeaderReads();
        houses.answer(campaign, people.subList(0, 3), 4);

        assertThat(everythingTheLeaderReads()).isEqualTo(before);
        assertThat(counted(campaign)).as("three of six").isZero();
        assertThat(houses.answering().waiting(houses.client())).isEmpty();
        houses.answer(campaign, people.subList(3, 5), 4);
        assertThat(counted(campaign)).as("five of six").isEqualTo(5);
        houses.answer(campaign, people.subList(5, 6), 4);
        assertThat(counted(campaign)).isEqualTo(6);
    }

    @Test
    void whoeverIsAskedAloneOrLaterIsNotSeenToAnswerByCounting() {
        List<Member> people = houses.people(Side.CLIENT, 11);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, people.subList(0, 1));
        houses.answer(campaign, people.subList(0, 1), 4);
        assertThat(counted(campaign)).as("one of one").isNull();

        houses.invite(campaign, Side.CLIENT, people.subList(1, 5));
        houses.answer(campaign, people.subList(1, 5), 4);
        assertThat(counted(campaign)).isEqualTo(5);
        assertThatThrownBy(() -> houses.invite(campaign, Side.CLIENT, people.subList(5, 6)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("add at least 5 at once");
        houses.invite(campaign, Side.CLIENT, people.subList(5, 10));
        houses.answer(campaign, people.subList(5, 6), 4);
        assertThat(counted(campaign)).as("six of ten").isEqualTo(5);
    }

    private @Nullable Integer counted(UUID campaign) {
        return houses.campaigns().sides(houses.client(), campaign).getFirst().answered();
    }

    private long rows(Reader reader, String door, UUID campaign) {
        return asApp.as(
                reader,
                jdbc -> jdbc.sql("select count(*) from assessment." + door + "(:id)")
                        .param("id", campaign)
                        .query(Long.class)
                        .single());
    }

    /** Every table of the schema that the application may read at all, with the places and transactions of its rows. */
    private List<String> everythingTheLeaderReads() {
        return asApp.as(houses.client().reader(), jdbc -> {
            List<String> all = new ArrayList<>();
            for (String table : List.of("campaign", "campaign_side", "invitation", "burden", "instrument")) {
                all.addAll(
                        jdbc.sql("select t::text || t.ctid || t.xmin from assessment." + table + " t order by t.ctid")
                                .query(String.class)
                                .list());
            }
            return all;
        });
    }

    private List<String> shapes(String table, UUID campaign) {
        return houses.asOwner()
                .sql("select own::text from assessment." + table + " where campaign = :id order by ctid")
                .param("id", campaign)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<UUID> ids(String sql, UUID campaign) {
        return houses.asOwner()
                .sql(sql)
                .param("id", campaign)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private long count(String sql, UUID campaign) {
        JdbcClient owner = houses.asOwner();
        return owner.sql(sql).param("id", campaign).query(Long.class).single();
    }

    /** As the database compares them: byte by byte. */
    private static int asPostgres(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }
}
