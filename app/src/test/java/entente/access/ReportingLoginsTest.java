package entente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.House;
import entente.TestDatabase;
import entente.arrangement.Arrangements;
import entente.arrangement.ConfidenceVote;
import entente.arrangement.Promise;
import entente.delivery.Delivery;
import entente.delivery.Project;
import entente.governance.Governance;
import entente.governance.LeaderAnswer;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Subject;
import entente.ledger.Voice;
import entente.ledger.postgres.Answers;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Migrations;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A reporting tool's role on the real database: typed columns of the shared and the own side's facts, and nothing else by any means. */
class ReportingLoginsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Database DATABASE = TestDatabase.migrated();
    private static final ReportingLogins LOGINS = new ReportingLogins(DATABASE.asOwner());

    private static SignedIn provider;

    @BeforeAll
    static void bothSidesSaidSomething() {
        Operator operator = new Operator(DATABASE.asOwner(), CLOCK);
        SignedIn client = operator.account(operator.organisation("Marrow"), "c@example.org", "Nora", "x", ZONE);
        provider = operator.account(operator.organisation("Fathom"), "p@example.org", "Otto", "x", ZONE);
        Ledger ledger = new Ledger(DATABASE.asApp(), House.KINDS, CLOCK, appended -> {});
        UUID arrangement = ledger.open(client.reader(), Voice.CLIENT, "Records", ZONE);
        operator.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER, LocalDate.of(2026, 1, 1));
        for (Chain chain : List.of(Chain.SHARED, Chain.CLIENT)) {
            say(ledger, client, arrangement, chain, Delivery.PROJECT, project("C-" + chain));
        }
        say(
                ledger,
                client,
                arrangement,
                Chain.CLIENT,
                Governance.LEADER_ANSWER,
                new LeaderAnswer("000-A1", LocalDate.of(2026, 3, 2), LeaderAnswer.Answer.YES, null));
        ledger.append(
                provider.reader(),
                arrangement,
                Voice.PROVIDER,
                Chain.PROVIDER,
                List.of(new Statement.Say(
                        Ids.next(CLOCK.instant()), Delivery.PROJECT, project("P-PROVIDER"), LocalDate.of(2026, 3, 2))));
        answered(ledger, client, arrangement);
        for (String role : List.of("bi_marrow", "bi_marrow_leader", "bi_fathom", "bi_nobody")) {
            JdbcClient.create(TestDatabase.asSuperuser(DATABASE))
                    .sql("create role " + role + " login password 'secret'")
                    .update();
        }
        LOGINS.allow("bi_marrow", "Marrow", Set.of(Subject.GENERAL));
        LOGINS.allow("bi_marrow_leader", "Marrow", Set.of(Subject.values()));
        LOGINS.allow("bi_fathom", "Fathom", Set.of(Subject.GENERAL));
    }

    /** Both sides were asked the same, and both answered, so both answers stand in SHARED too. */
    private static void answered(Ledger ledger, SignedIn client, UUID arrangement) {
        UUID promise = Ids.next(CLOCK.instant());
        Promise first = new Promise("V1", "Fewer errors", LocalDate.of(2026, 9, 30), null, null, null, null);
        ledger.append(
                client.reader(),
                arrangement,
                Voice.CLIENT,
                Chain.SHARED,
                List.of(new Statement.Say(promise, Arrangements.PROMISE, first, LocalDate.of(2026, 3, 2))));
        ConfidenceVote vote = new ConfidenceVote(
                new Ref<>(promise), LocalDate.of(2026, 3, 2), new Percent(new BigDecimal("60")), null);
        new Answers(ledger)
                .ask(
                        client.reader(),
                        arrangement,
                        Side.CLIENT,
                        Arrangements.CONFIDENCE_VOTE,
                        Arrangements.CONFIDENCE_VOTE.keyOf(vote),
                        Instant.parse("2100-01-01T00:00:00Z"));
        say(ledger, client, arrangement, Chain.CLIENT, Arrangements.CONFIDENCE_VOTE, vote);
        ledger.append(
                provider.reader(),
                arrangement,
                Voice.PROVIDER,
                Chain.PROVIDER,
                List.of(new Statement.Say(
                        Ids.next(CLOCK.instant()), Arrangements.CONFIDENCE_VOTE, vote, LocalDate.of(2026, 3, 2))));
    }

    @Test
    void aSidesReportsShowWhatBothKnowAndItsOwnInTypedColumns() {
        assertThat(codes("bi_marrow")).containsExactly("C-CLIENT", "C-SHARED");
        assertThat(codes("bi_fathom")).containsExactly("C-SHARED", "P-PROVIDER");
        assertThat(as("bi_marrow")
                        .sql("select planned_end_on from facts.project where code = 'C-SHARED'")
                        .query((row, n) -> row.getObject(1))
                        .single())
                .isEqualTo(Date.valueOf("2026-12-18"));
    }

    @Test
    void whatALeaderKeepsIsInNoReportThatWasNotMeantToShowIt() {
        assertThat(count("bi_marrow", "facts.leader_answer")).isZero();
        assertThat(count("bi_marrow_leader", "facts.leader_answer")).isEqualTo(1);
        assertThat(count("bi_fathom", "facts.leader_answer")).isZero();
    }

    @Test
    void whatIsKeptToAFewIsInNoReport() {
        JdbcClient owner = JdbcClient.create(DATABASE.asOwner());
        owner.sql("""
                        insert into access.named_reader
                        select e.arrangement, 'PROVIDER', e.fact, a.id, true, now()
                          from ledger.entry e, access.account a
                         where e.chain = 'PROVIDER'
                           and a.email = 'p@example.org'
                        """).update();
        assertThat(codes("bi_fathom")).containsExactly("C-SHARED");
        owner.sql("delete from access.named_reader").update();
        assertThat(codes("bi_fathom")).containsExactly("C-SHARED", "P-PROVIDER");
    }

    @Test
    void whatWasAnsweredApartIsReportedOnceBothSeeIt() {
        assertThat(count("bi_marrow", "facts.confidence_vote where fact_chain = 'CLIENT'"))
                .isZero();
        assertThat(count("bi_marrow", "facts.confidence_vote where fact_chain = 'SHARED'"))
                .isEqualTo(2);
    }

    @Test
    void notEvenALeadersLoginReportsWhatIsForAFew() {
        JdbcClient owner = JdbcClient.create(DATABASE.asOwner());
        owner.sql("""
                        insert into access.named_reader (arrangement, side, fact, account, narrows, named_at)
                        select e.arrangement, 'CLIENT', e.fact, a.id, true, now()
                          from ledger.entry e
                         cross join access.account a
                         where e.chain = 'CLIENT'
                           and e.kind = 'project'
                           and a.email = 'c@example.org'
                        """).update();
        try {
            assertThat(codes("bi_marrow")).containsExactly("C-SHARED");
            assertThat(codes("bi_marrow_leader")).containsExactly("C-SHARED");
            assertThat(codes("bi_fathom")).containsExactly("C-SHARED", "P-PROVIDER");
        } finally {
            owner.sql("delete from access.named_reader").update();
        }
    }

    @Test
    void noSettingMakesARoleReadForAnother() {
        for (String role : List.of("bi_marrow", "bi_nobody")) {
            JdbcClient jdbc = as(role);
            jdbc.sql("select set_config('entente.organisation', ?, false)")
                    .param(provider.organisation().toString())
                    .query((row, n) -> row.getString(1))
                    .single();
            if (role.equals("bi_marrow")) {
                assertThat(jdbc.sql("select code from facts.project order by code")
                                .query(String.class)
                                .list())
                        .containsExactly("C-CLIENT", "C-SHARED");
            } else {
                assertThatThrownBy(() -> jdbc.sql("select code from facts.project")
                                .query(String.class)
                                .list())
                        .hasStackTraceContaining("permission denied");
            }
        }
    }

    @Test
    void nothingButTheViewsCanBeNamed() {
        for (String asked : List.of(
                "select body from ledger.entry",
                "select * from access.account",
                "select * from access.sign_in('c@example.org')",
                "update ledger.head set seq = 1",
                "create view facts.mine as select 1",
                "select access.open_views('bi_marrow')",
                "set role entente_app")) {
            assertThatThrownBy(() ->
                            as("bi_marrow").sql(asked).query((row, n) -> n).list())
                    .as(asked)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("denied");
        }
    }

    @Test
    void theViewsMadeAnewAreOpenToTheSameRoles() {
        JdbcClient.create(DATABASE.asOwner())
                .sql("update public.flyway_schema_history set checksum = 1 where script = 'R__views.sql'")
                .update();
        assertThat(Migrations.apply(DATABASE)).isEqualTo(1);
        assertThat(codes("bi_marrow")).containsExactly("C-CLIENT", "C-SHARED");
    }

    @Test
    void aMightyRoleOrAnUnknownOrganisationIsRefused() {
        assertThatThrownBy(() -> LOGINS.allow("entente_app", "Marrow", Set.of(Subject.GENERAL)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("entente_app");
        assertThatThrownBy(() -> LOGINS.allow("postgres", "Marrow", Set.of(Subject.GENERAL)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> LOGINS.allow("bi_nobody", "Nowhere", Set.of(Subject.GENERAL)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Nowhere");
    }

    private static Project project(String code) {
        return new Project(code, "Sites", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 12, 18), null, null, null, null);
    }

    private static <T extends Fact> void say(
            Ledger ledger, SignedIn who, UUID arrangement, Chain chain, Kind<T> kind, T fact) {
        ledger.append(
                who.reader(),
                arrangement,
                Voice.CLIENT,
                chain,
                List.of(new Statement.Say(Ids.next(CLOCK.instant()), kind, fact, LocalDate.of(2026, 3, 2))));
    }

    private static List<String> codes(String role) {
        return as(role).sql("select code from facts.project order by code")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static int count(String role, String view) {
        return as(role).sql("select count(*) from " + view).query(Integer.class).single();
    }

    /** One connection, so that what is set stays set. */
    private static JdbcClient as(String role) {
        return JdbcClient.create(new SingleConnectionDataSource(DATABASE.url(), role, "secret", true));
    }
}
