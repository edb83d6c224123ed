package entente.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import entente.access.JudgingContexts;
import entente.access.Member;
import entente.governance.Governance;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.governance.community.Communities;
import entente.governance.community.DissentNote;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** 003-06: a dissent that no leader can keep back and whose author nobody can find. */
class DissentHeldTest {
    private static final Database DATABASE = TestDatabase.migrated();
    private static final String SAID = "Nobody asked the night shift";

    private final TwoHouses houses = TwoHouses.in(DATABASE);
    private final Dissents dissents = new Dissents(DATABASE.asApp(), houses.ledger());
    private final NightlyDissent night =
            new NightlyDissent(DATABASE.asApp(), new JudgingContexts(DATABASE.asApp()), houses.ledger());
    private Ref<Issue> issue = new Ref<>(new UUID(0, 0));

    @BeforeEach
    void raise() {
        issue = houses.say(
                Side.CLIENT, Chain.SHARED, Governance.ISSUE, ChallengeTelling.issue("I-1", TwoHouses.LONG_AGO));
    }

    @Test
    void nothingOfItIsShownBeforeTheWeekIsOver() {
        dissents.raise(houses.people(Side.PROVIDER, 5).getFirst(), issue.id(), SAID);

        night.showDue(houses.arrangement());
        assertThat(notes()).isEmpty();

        letTheWeekPass();
        night.showDue(houses.arrangement());
        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.fact().says()).isEqualTo(SAID);
            assertThat(note.fact().about()).isEqualTo(issue);
            assertThat(note.by()).isEqualTo(Voice.SYSTEM);
        });
        night.showDue(houses.arrangement());
        assertThat(notes()).hasSize(1);
        assertThat(held("1 = 1")).isZero();
    }

    @Test
    void nothingThatIsKeptNamesWhoSaidIt() {
        Member author = houses.people(Side.CLIENT, 5).getLast();
        dissents.raise(author, issue.id(), SAID);
        String id = author.person().actor().toString();

        assertThat(held("row_to_json(h)::text like '%" + id + "%'")).isZero();
        letTheWeekPass();
        night.showDue(houses.arrangement());

        Long entries = houses.asOwner()
                .sql("select count(*) from ledger.entry e where e.arrangement = :a and row_to_json(e)::text like :id")
                .param("a", houses.arrangement())
                .param("id", "%" + id + "%")
                .query(Long.class)
                .single();
        assertThat(entries).isZero();
    }

    /** Below five besides the leaders everybody would know who it was. */
    @Test
    void whereFewerThanFiveCouldHaveSaidItNothingIsTaken() {
        Member author = houses.people(Side.CLIENT, 2).getFirst();
        houses.people(Side.PROVIDER, 2);
        assertThatThrownBy(() -> dissents.raise(author, issue.id(), SAID)).isInstanceOf(Conflict.class);
        assertThat(held("1 = 1")).isZero();

        houses.people(Side.PROVIDER, 1);
        dissents.raise(author, issue.id(), SAID);
        assertThat(held("1 = 1")).isOne();
    }

    @Test
    void whoeverWithdrawsTheProblemDoesNotSuppressWhatWasSaidOfIt() {
        dissents.raise(houses.people(Side.PROVIDER, 5).getFirst(), issue.id(), SAID);
        Member leader = houses.client();
        houses.ledger()
                .append(
                        leader.reader(),
                        houses.arrangement(),
                        leader.voice(),
                        Chain.SHARED,
                        List.of(new Statement.Withdraw(issue.id(), 1, TwoHouses.LONG_AGO, "It was none", null)));
        letTheWeekPass();

        night.showDue(houses.arrangement());

        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.fact().about()).isNull();
            assertThat(note.fact().problem()).isEqualTo("Codes of I-1 differ");
        });
    }

    /** What both sides had emptied must not come back as the title of what somebody said of it. */
    @Test
    void theTitleOfAProblemThatWasEmptiedIsNotRecordedAnew() {
        dissents.raise(houses.people(Side.PROVIDER, 5).getFirst(), issue.id(), SAID);
        redact(Side.CLIENT, issue.id());
        letTheWeekPass();

        night.showDue(houses.arrangement());

        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.fact().says()).isEqualTo(SAID);
            assertThat(note.fact().problem()).isNull();
            assertThat(note.fact().about()).isNull();
        });
        assertThat(held("1 = 1")).isZero();
        assertThat(shownProblem()).isEqualTo("governance.dissent.nameless");
    }

    @Test
    void theTitleIsTheProblemsOwnAndGoesWithIt() {
        shown();
        assertThat(notes().getFirst().fact().problem()).isNull();
        assertThat(shownProblem()).isEqualTo("governance.dissent.problem");

        redact(Side.CLIENT, issue.id());
        assertThat(shownProblem()).isEqualTo("governance.dissent.nameless");
    }

    @Test
    void noSideWithdrawsOrAmendsItAndOneAloneDoesNotEmptyIt() {
        UUID note = shown();
        for (Side side : Side.values()) {
            Member leader = houses.leader(side);
            assertThatThrownBy(() -> houses.ledger()
                            .append(
                                    leader.reader(),
                                    houses.arrangement(),
                                    leader.voice(),
                                    Chain.SHARED,
                                    List.of(new Statement.Withdraw(
                                            note, 1, TwoHouses.LONG_AGO, "We do not like it", null))))
                    .isInstanceOf(Refused.class);
        }
        redact(Side.CLIENT, note);
        assertThat(notes()).hasSize(1);

        redact(Side.PROVIDER, note);
        assertThat(notes()).isEmpty();
    }

    /** The database holds to it as well, whatever the application asks for. */
    @Test
    void theDatabaseEmptiesItForNoSideAlone() {
        UUID note = shown();
        redact(Side.CLIENT, note);
        Long seq = houses.asOwner()
                .sql("select seq from ledger.entry where arrangement = :a and fact = :f and act = 'REDACT'")
                .param("a", houses.arrangement())
                .param("f", note)
                .query(Long.class)
                .single();

        Integer emptied = new Transactions(DATABASE.asApp())
                .as(
                        houses.client().reader(),
                        jdbc -> jdbc.sql("select ledger.redact(:a, 'SHARED', :seq, array[1])")
                                .param("a", houses.arrangement())
                                .param("seq", seq)
                                .query(Integer.class)
                                .single());

        assertThat(emptied).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"select ctid, xmin from", "delete from", "select * from"})
    void theApplicationsRoleReachesNothingThatIsHeld(String what) {
        assertThatThrownBy(() -> new Transactions(DATABASE.asApp())
                        .as(
                                houses.client().reader(),
                                jdbc -> jdbc.sql(what + " assessment.held_dissent")
                                        .query((row, n) -> n)
                                        .list()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobodyElseSaysAnythingOfItAndNobodyOfWhatIsOver() {
        Member stranger = TwoHouses.in(DATABASE).client();
        assertThatThrownBy(() -> dissents.raise(stranger, issue.id(), SAID)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> dissents.raise(houses.client(), UUID.randomUUID(), SAID))
                .isInstanceOf(NotFound.class);
    }

    private UUID shown() {
        dissents.raise(houses.people(Side.PROVIDER, 5).getFirst(), issue.id(), SAID);
        letTheWeekPass();
        night.showDue(houses.arrangement());
        return notes().getFirst().id();
    }

    private void redact(Side side, UUID note) {
        Member leader = houses.leader(side);
        houses.ledger()
                .redact(
                        leader.reader(),
                        houses.arrangement(),
                        leader.voice(),
                        Chain.SHARED,
                        new Statement.Redact(note, List.of(1), "It names a person"));
    }

    private List<Recorded<DissentNote>> notes() {
        return houses.ledger()
                .book(houses.provider().reader(), houses.arrangement(), Viewpoint.SHARED)
                .current(DissentNote.class);
    }

    private String shownProblem() {
        Book book = houses.ledger().book(houses.provider().reader(), houses.arrangement(), Viewpoint.SHARED);
        return Communities.of(book, LocalDate.now(TwoHouses.BERLIN))
                .dissents()
                .getFirst()
                .problem()
                .key();
    }

    private void letTheWeekPass() {
        houses.asOwner()
                .sql("update assessment.held_dissent set due_on = due_on - 7 where arrangement = :a")
                .param("a", houses.arrangement())
                .update();
    }

    private long held(String where) {
        return houses.asOwner()
                .sql("select count(*) from assessment.held_dissent h where h.arrangement = :a and " + where)
                .param("a", houses.arrangement())
                .query(Long.class)
                .single();
    }
}
