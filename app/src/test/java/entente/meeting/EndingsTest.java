package entente.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.access.Member;
import entente.governance.Governance;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumSamples;
import entente.governance.forum.ForumSession;
import entente.governance.forum.SessionState;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.Conflict;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.postgres.Transactions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions that ended another way than by somebody's closing them: half, by a server that fell, or by minutes that were recorded elsewhere. */
class EndingsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    private final TwoLeaders leaders = TwoLeaders.of("Endings");
    private final Meetings meetings = TestInstance.bean(Meetings.class);
    private final Endings endings = TestInstance.bean(Endings.class);
    private final Transactions transactions = new Transactions(TestInstance.bean(DataSource.class));

    @BeforeEach
    void found() {
        var forum = ForumSamples.weekly("OPS", ForumLevel.OPERATING);
        leaders.say(leaders.client(), Chain.SHARED, Governance.FORUM, forum, DAY);
        meetings.add(client(), key(), "Second window");
        TestInstance.bean(Attendances.class).say(client(), sitting(), Set.of(), Set.of("CLIENT/Jonas Falk"));
    }

    @Test
    void aServerThatFellBetweenTheMinutesAndTheirDraftsIsMendedOnTheNextLook() {
        Ref<ForumSession> minutes = held();
        fell(minutes.id(), Duration.ZERO);

        assertThat(endings.isEnded(client(), key())).isTrue();
        assertThat(drafts()).isZero();
        assertThat(state()).isEqualTo("ENDED");
        assertEnded();
    }

    @Test
    void aServerThatFellBeforeTheMinutesWereThereLeavesTheSessionOpen() {
        fell(UUID.randomUUID(), Duration.ofMinutes(2));

        assertThat(endings.isEnded(client(), key())).isFalse();
        assertThat(state()).isEqualTo("OPEN");
        meetings.add(client(), key(), "Third window");
        assertThat(meetings.list(client(), key())).hasSize(2);
        TestInstance.bean(Closing.class).session(client(), sitting(), DAY, null);
        assertThat(drafts()).isZero();
    }

    @Test
    void whileSomebodyEndsItNobodyWrites() {
        fell(UUID.randomUUID(), Duration.ZERO);

        assertThat(endings.isEnded(client(), key())).isFalse();
        assertThat(state()).isEqualTo("ENDING");
        assertEnded();
    }

    @Test
    void minutesThatCameWithAFileEndTheDraftsToo() {
        held();

        assertEnded();
        assertThat(endings.isEnded(client(), key())).isTrue();
        assertThat(drafts()).isZero();
    }

    @Test
    void lookingAtASessionNobodyWroteInWritesNothing() {
        Sitting other = Sittings.of(book(), DAY).find("OPS." + DAY.plusWeeks(1)).orElseThrow();
        SessionKey unwritten = SessionKey.of(leaders.arrangement(), other);
        assertThat(endings.isEnded(client(), unwritten)).isFalse();
        assertThat(count("sitting")).isEqualTo(1);
    }

    private Ref<ForumSession> held() {
        ForumSession session = new ForumSession(
                sitting().forum().ref(),
                DAY,
                SessionState.HELD,
                DAY,
                DAY,
                null,
                null,
                50,
                null,
                null,
                List.of(),
                List.of());
        return leaders.say(leaders.provider(), Chain.SHARED, Governance.FORUM_SESSION, session, DAY);
    }

    /** What the row says of a session whose server fell so long ago. */
    private void fell(UUID fact, Duration ago) {
        transactions.as(
                client().reader(),
                jdbc -> jdbc.sql("""
                        update meeting.sitting set state = 'ENDING', fact = :fact, ending_at = :at
                         where arrangement = :arrangement
                        """)
                        .param("fact", fact)
                        .param(
                                "at",
                                TestInstance.ledger()
                                        .clock()
                                        .instant()
                                        .minus(ago)
                                        .atOffset(ZoneOffset.UTC))
                        .param("arrangement", leaders.arrangement())
                        .update());
    }

    private String state() {
        return transactions.as(
                client().reader(),
                jdbc -> jdbc.sql("select state from meeting.sitting where arrangement = :arrangement")
                        .param("arrangement", leaders.arrangement())
                        .query(String.class)
                        .single());
    }

    private long drafts() {
        return count("item") + count("attendance");
    }

    private long count(String table) {
        return transactions.as(
                client().reader(),
                jdbc -> jdbc.sql("select count(*) from meeting." + table + " where arrangement = :arrangement")
                        .param("arrangement", leaders.arrangement())
                        .query(Long.class)
                        .single());
    }

    private void assertEnded() {
        assertThatThrownBy(() -> meetings.add(client(), key(), "Too late")).isInstanceOf(Conflict.class);
    }

    private Member client() {
        return leaders.member(leaders.client());
    }

    private SessionKey key() {
        return SessionKey.of(leaders.arrangement(), sitting());
    }

    private Sitting sitting() {
        return Sittings.of(book(), DAY).find("OPS." + DAY).orElseThrow();
    }

    private Book book() {
        return client().sharedBook(TestInstance.ledger());
    }
}
