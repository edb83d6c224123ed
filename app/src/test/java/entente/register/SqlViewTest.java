package entente.register;

import static entente.register.Samples.KINDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SqlViewTest {
    private static final String TABLE = """
            create schema ledger;
            create schema facts;
            create table ledger.entry (
                arrangement uuid, chain text, seq bigint, fact uuid, kind text, shape int, version int, act text, side text,
                actor uuid, recorded_at timestamptz, effective_on date, reason text, body text);
            """;

    private static EmbeddedPostgres postgres;
    private static Connection database;
    private static Book book;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        database = postgres.getPostgresDatabase().getConnection();
        run(TABLE);
        for (Kind<?> kind : KINDS.all()) {
            for (SqlView view : SqlView.of(kind)) {
                run(view.text());
            }
        }
        Told told = Samples.told(Chain.SHARED);
        Ref<Samples.Study> study = Samples.study(told, "ONC-301");
        told.fact(Side.CLIENT, Samples.bare(study, "V1"), Samples.DAY);
        Ref<Samples.Visit> visit = told.fact(Side.PROVIDER, Samples.bare(study, "V2"), Samples.DAY);
        told.say(
                Side.PROVIDER,
                new Statement.Amend(
                        visit.id(), 1, Samples.full(study, "V2"), Samples.DAY.plusDays(1), "more is known"));
        Ref<Samples.Visit> gone = told.fact(Side.CLIENT, Samples.full(study, "V3"), Samples.DAY);
        told.say(Side.CLIENT, new Statement.Withdraw(gone.id(), 1, Samples.DAY, "a mistake", null));
        Samples.Pledge pledge = new Samples.Pledge("P1", "half", null, Samples.DAY);
        told.fact(Side.CLIENT, pledge, Samples.DAY, Side.CLIENT);
        contested(told);
        book = told.book();
        for (Entry entry : book.entries()) {
            insert(entry);
        }
    }

    /** Corrections of an earlier day, agreements, counter-proposals and withdrawals that nobody agreed to. */
    private static void contested(Told told) {
        Ref<Samples.Study> study = told.fact(Side.CLIENT, new Samples.Study("S9", "Ninth"), Samples.DAY);
        Ref<Samples.Visit> moved = told.fact(Side.CLIENT, Samples.bare(study, "V9"), Samples.DAY.plusDays(9));
        told.say(
                Side.CLIENT,
                new Statement.Amend(moved.id(), 1, Samples.full(study, "V9"), Samples.DAY, "earlier it was so"));
        Ref<Samples.Visit> back = told.fact(Side.CLIENT, Samples.bare(study, "V10"), Samples.DAY);
        told.say(Side.CLIENT, new Statement.Withdraw(back.id(), 1, Samples.DAY, "gone", null));
        Ref<Samples.Pledge> held = pledge(told, "P2", Side.CLIENT, Side.PROVIDER);
        told.say(Side.PROVIDER, new Statement.Amend(held.id(), 1, pledge("P2", "less"), Samples.DAY, "costs"));
        told.sign(Side.PROVIDER, held.id());
        Ref<Samples.Pledge> kept = pledge(told, "P3", Side.PROVIDER, Side.CLIENT);
        told.say(Side.CLIENT, new Statement.Withdraw(kept.id(), 1, Samples.DAY, "not ours", null));
        Ref<Samples.Pledge> left = pledge(told, "P4", Side.PROVIDER, Side.CLIENT);
        told.say(Side.CLIENT, new Statement.Withdraw(left.id(), 1, Samples.DAY, "done", null));
        told.sign(Side.CLIENT, left.id());
        told.sign(Side.PROVIDER, left.id());
        Ref<Samples.Pledge> unsigned = pledge(told, "P5", Side.CLIENT);
        told.say(Side.CLIENT, new Statement.Dispute(unsigned.id(), 1, digest(told, unsigned), "after all not"));
        told.sign(Side.PROVIDER, unsigned.id());
        Ref<Samples.Pledge> regretted = pledge(told, "P6", Side.CLIENT, Side.PROVIDER);
        told.say(Side.CLIENT, new Statement.Dispute(regretted.id(), 1, digest(told, regretted), "too late"));
    }

    private static Ref<Samples.Pledge> pledge(Told told, String code, Side... signedBy) {
        return told.fact(signedBy[0], pledge(code, "half"), Samples.DAY, signedBy);
    }

    private static Samples.Pledge pledge(String code, String text) {
        return new Samples.Pledge(code, text, null, Samples.DAY);
    }

    private static Digest digest(Told told, Ref<?> fact) {
        return told.book().history(fact.id()).orElseThrow().newest().entry().bodyDigest();
    }

    @AfterAll
    static void stop() throws SQLException, IOException {
        database.close();
        postgres.close();
    }

    @Test
    void aViewShowsTheNewestVersionOfEveryFactInTypedColumns() throws SQLException {
        List<Map<String, @Nullable Object>> rows =
                rows("select * from facts.sample_visit where code in ('V1', 'V2') order by code");
        assertThat(rows).extracting(r -> r.get("code")).containsExactly("V1", "V2");
        Map<String, @Nullable Object> row = rows.get(1);
        assertThat(row)
                .containsEntry("fact_version", 2)
                .containsEntry("fact_side", "PROVIDER")
                .containsEntry("count", 3L)
                .containsEntry("minutes", 4_000_000_000L)
                .containsEntry("firm", true)
                .containsEntry("repeated", false)
                .containsEntry("mood", "RATHER_TENSE")
                .containsEntry("rating", 4)
                .containsEntry("price_currency", "EUR")
                .containsEntry("remark", "=HYPERLINK(\"x\")\n second line")
                .containsEntry("minute_address", "https://example.org/m?a=1");
        assertThat(row.get("price_amount")).hasToString("48000.00");
        assertThat(row.get("weight")).hasToString("1.50");
        assertThat(row.get("due_on")).isEqualTo(java.sql.Date.valueOf(LocalDate.of(2026, 9, 30)));
        assertThat(row.get("window_to")).isEqualTo(java.sql.Date.valueOf(LocalDate.of(2026, 10, 9)));
        assertThat(row.get("fact_effective_on")).isEqualTo(java.sql.Date.valueOf(LocalDate.of(2026, 10, 1)));
        assertThat(row.get("seen_at")).isEqualTo(Timestamp.from(Instant.parse("2026-09-30T14:00:00.123456Z")));
        assertThat(row.get("cause_joint")).hasToString("40");
        assertThat(row.get("cause_provider")).isNull();
        assertThat(row.get("study")).isInstanceOf(UUID.class);
        assertThat(rows.getFirst().get("due_on")).isNull();
    }

    @Test
    void aViewShowsOfEveryFactTheVersionThatTheBookSaysHolds() throws SQLException {
        for (Kind<?> kind : KINDS.all()) {
            List<String> shown =
                    rows("select fact_id, fact_version from "
                                    + SqlView.of(kind).getFirst().name())
                            .stream()
                            .map(r -> r.get("fact_id") + " " + r.get("fact_version"))
                            .toList();
            assertThat(shown)
                    .as(kind.name())
                    .containsExactlyInAnyOrderElementsOf(book.current(kind.type()).stream()
                            .map(r -> r.id() + " " + r.version().number())
                            .toList());
        }
        assertThat(rows("select code, fact_version, fact_agreed from facts.sample_pledge order by code"))
                .extracting(r -> r.get("code") + " " + r.get("fact_version") + " " + r.get("fact_agreed"))
                .containsExactly("P1 1 false", "P2 1 true", "P3 1 true", "P5 1 false", "P6 1 true");
    }

    @Test
    void aListHasAViewOfItsOwn() throws SQLException {
        assertThat(
                        rows(
                                "select fact_row, name, cost_amount, cause_external from facts.sample_visit_steps where fact_id in (select fact_id from facts.sample_visit where code = 'V2') order by fact_row"))
                .extracting(r -> r.get("fact_row") + " " + r.get("name") + " " + r.get("cost_amount"))
                .containsExactly("1 kick-off -5.00", "2 close null");
    }

    @Test
    void whoSignedAVersionIsTold() throws SQLException {
        assertThat(
                        rows(
                                "select fact_signed_by_client, fact_signed_by_provider, holds_on from facts.sample_pledge where code = 'P1'"))
                .extracting(r -> r.get("fact_signed_by_client") + " " + r.get("fact_signed_by_provider"))
                .containsExactly("true false");
    }

    @Test
    void aViewRunsWithItsReadersRights() throws SQLException {
        assertThat(
                        rows(
                                "select relname, reloptions::text as options from pg_class where relnamespace = 'facts'::regnamespace and relname like 'sample%'"))
                .hasSize(4)
                .allSatisfy(r -> assertThat(r.get("options")).hasToString("{security_invoker=true}"));
    }

    record Colliding(String dueOn, String due_on) implements Fact {}

    record Reserved(String order, String user, String end) implements Fact {}

    @Test
    void columnsThatWouldBeOneAreRefusedAndWordsOfTheLanguageAreNot() throws SQLException {
        assertThatThrownBy(() -> SqlView.of(Kind.of("colliding", Colliding.class)))
                .hasMessage("colliding has two columns named due_on");
        run(SqlView.of(Kind.of("reserved", Reserved.class)).getFirst().text());
        assertThat(rows("select \"order\" from facts.reserved")).isEmpty();
        assertThatThrownBy(() -> SqlView.of(Kind.of("x".repeat(64), Reserved.class)))
                .hasMessageContaining("63 characters");
    }

    private static void insert(Entry e) throws SQLException {
        try (PreparedStatement row =
                database.prepareStatement("insert into ledger.entry values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
            Object[] values = {
                e.arrangement(),
                e.chain().name(),
                e.seq(),
                e.fact(),
                e.kind(),
                e.shape(),
                e.version(),
                e.act().name(),
                e.side().name(),
                e.actor(),
                OffsetDateTime.ofInstant(e.recordedAt(), ZoneOffset.UTC),
                e.effectiveOn(),
                e.reason(),
                e.body()
            };
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
            row.executeUpdate();
        }
    }

    private static void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Map<String, @Nullable Object>> rows(String sql) throws SQLException {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        try (var statement = database.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                Map<String, @Nullable Object> row = new TreeMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
