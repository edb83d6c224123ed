package entente.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes: what was acknowledged is there at the next start. */
class EmbeddedDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void rowsOutliveAKillOfTheProcessThatWroteThem() throws Exception {
        kill(holding("first"));
        kill(holding("second"));

        assertThat(wordsAfterAnotherStart()).containsExactly("first", "second");
    }

    @Test
    void rowsOutliveAKillOfBothProcesses() throws Exception {
        Process holder = holding("first");
        ProcessHandle server = server();
        kill(holder);
        kill(server);

        assertThat(wordsAfterAnotherStart()).containsExactly("first");
    }

    @Test
    void aServerThatIsKilledUnderTheApplicationIsStartedAgainWhereItWas() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            note(database, "before");
            kill(server());

            assertThat(wordsOnceItAnswers(database)).containsExactly("before");
        }
    }

    @Test
    void aFolderThatAnotherProcessHoldsIsRefusedByItsNumber() throws Exception {
        Process holder = holding("first");
        try {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("in use by another Entente, process " + holder.pid());
        } finally {
            kill(holder);
            EmbeddedDatabase.start(folder).close();
        }
    }

    @Test
    void aProcessThatTookOverTheServersNumberIsLeftAlone() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Path pidFile = cluster().path().resolve("postmaster.pid");
        Files.writeString(
                pidFile, ProcessHandle.current().pid() + "\n" + cluster().path() + "\n1700000000\n");

        EmbeddedDatabase.start(folder).close();

        assertThat(pidFile).doesNotExist();
    }

    @Test
    void thePortStaysTheSame() {
        String url;
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            url = database.database().url();
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(database.database().url()).isEqualTo(url).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void nobodyComesInWithoutThePassword() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            for (String user : List.of("postgres", "entente_owner", "entente_app")) {
                var stranger = new Database(database.database().url(), new Database.Login(user, "guess"), null);
                assertThatThrownBy(() -> stranger.asApp().getConnection())
                        .as(user)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("database.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void everySettingThatKeepsAnAcknowledgedCommitIsOn() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(answers(database.database(), """
                    select current_setting('fsync') || ' ' || current_setting('synchronous_commit') || ' '
                           || current_setting('full_page_writes') || ' ' || current_setting('listen_addresses')""")).containsExactly("on on on 127.0.0.1");
            assertThat(answers(database.database(), "select split_part(current_setting('server_version'), '.', 1)"))
                    .containsExactly(Cluster.MAJOR);
        }
    }

    @Test
    void theApplicationsRolesMayNotPassRowLevelSecurity() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(answers(database.database(), """
                    select rolname || ' ' || rolsuper || ' ' || rolbypassrls || ' ' || rolcreaterole
                      from pg_roles
                     where rolname in ('entente_app', 'entente_owner')
                     order by rolname"""))
                    .containsExactly("entente_app false false false", "entente_owner false false false");
        }
    }

    /** What the server counts of a table tells when a row came, even where nobody may read the row. */
    @Test
    void noLoginReadsWhatTheServerCountsOfATable() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            for (String counted : List.of(
                    "select 1 from pg_stat_user_tables",
                    "select 1 from pg_stat_all_tables",
                    "select 1 from pg_stat_xact_all_tables",
                    "select 1 from pg_stat_user_indexes",
                    "select 1 from pg_statio_user_tables",
                    "select 1 from pg_statio_all_indexes",
                    "select pg_stat_get_tuples_inserted('pg_class'::regclass)",
                    "select pg_stat_get_live_tuples('pg_class'::regclass)",
                    "select pg_total_relation_size('pg_class'::regclass)")) {
                assertThatThrownBy(() -> answers(database.database(), counted))
                        .as(counted)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
            assertThat(answers(database.database(), "select count(*) > 0 from pg_stat_activity"))
                    .containsExactly("t");
        }
    }

    @Test
    void filesOfAnotherMajorVersionAreRefusedWithTheWayOut() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Files.writeString(cluster().path().resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("entente export");
    }

    @Test
    void aFirstStartThatWasInterruptedIsMadeAgain() throws Exception {
        Files.createDirectories(folder.resolve("postgres.new"));
        Files.writeString(folder.resolve("postgres.new").resolve("postgresql.conf"), "");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(answers(database.database(), "select current_user")).containsExactly("entente_app");
        }
    }

    @Test
    void aFolderWithBlanksAndAccentsInItsNameIsAFolder() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("Données de l'équipe"))) {
            assertThat(answers(database.database(), "select 1")).containsExactly("1");
        }
    }

    private Process holding(String word) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process holder = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldDatabase.class.getName(),
                        folder.toString(),
                        word)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.lines().filter("written"::equals).findFirst()).isPresent();
        return holder;
    }

    private ProcessHandle server() throws IOException {
        return new Postmaster(cluster().path()).running().orElseThrow();
    }

    private Cluster cluster() throws IOException {
        return new Cluster(folder.toRealPath());
    }

    private static void kill(Process process) throws Exception {
        kill(process.toHandle());
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(30, TimeUnit.SECONDS);
    }

    private List<String> wordsAfterAnotherStart() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            return words(database);
        }
    }

    private static void note(EmbeddedDatabase database, String word) throws SQLException {
        try (var connection = database.database().asOwner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table noted (word text not null)");
            statement.execute("insert into noted (word) values ('" + word + "')");
        }
    }

    private static List<String> wordsOnceItAnswers(EmbeddedDatabase database) throws SQLException {
        long giveUpAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (true) {
            try {
                return words(database);
            } catch (SQLException notYet) {
                if (System.nanoTime() > giveUpAt) {
                    throw notYet;
                }
                Thread.onSpinWait();
            }
        }
    }

    private static List<String> words(EmbeddedDatabase database) throws SQLException {
        var owner = new Database(
                database.database().url(),
                java.util.Objects.requireNonNull(database.database().owner()),
                null);
        return answers(owner, "select word from noted order by word");
    }

    private static List<String> answers(Database database, String query) throws SQLException {
        try (var connection = database.asApp().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
