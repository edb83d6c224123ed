package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Side;
import entente.ledger.BookExport;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.DatabaseSettings;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Reader;
import entente.ledger.postgres.RunningDatabase;
import entente.team.Person;
import entente.team.Team;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever runs an instance types: from an empty folder to a restored copy of it. */
class OperatorCommandsTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void anInstanceIsBackedUpWhileItRunsRestoredElsewhereAndVerified() throws IOException {
        String data = folder.resolve("data").toString();
        String file = folder.resolve("entente.zip").toString();
        try (RunningDatabase served = RunningDatabase.start(new DatabaseSettings(null, Path.of(data)))) {
            Database database = served.database();
            assertThat(run(words(
                            "user add --email a@example.org --name Ada --organisation Marrow --password long-enough-a-one --data",
                            data)))
                    .isZero();
            said(database);
            assertThat(run("backup", "--data", data, file)).as(err.toString()).isZero();
            assertThat(run("backup", "--data", data, file)).isEqualTo(ExitCode.REFUSED.number());
            assertThat(err.toString()).contains("is there already").contains("--force");
            assertThat(run(words(
                            "user reporting --role bi_marrow --organisation Marrow --password another-long-one --data",
                            data)))
                    .as(err.toString())
                    .isZero();
        }
        String copy = folder.resolve("copy").toString();
        assertThat(run("restore", "--data", copy, file)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("its one chain verifies").contains("server.key");
        assertThat(run("restore", "--data", copy, file)).isEqualTo(ExitCode.REFUSED.number());
        assertThat(run("verify", "--data", copy)).isZero();
        assertThat(out.toString()).contains("Records, shared: one entry, whole").contains("Every digest comes out");
        assertThat(run("migrate", "--data", copy)).isZero();
        assertThat(out.toString()).contains("nothing to do");
    }

    private static String[] words(String command, String last) {
        return Stream.concat(Stream.of(command.split(" ", -1)), Stream.of(last)).toArray(String[]::new);
    }

    @Test
    void whatIsNotThereIsSaidInOneLine() {
        for (String[] args : List.of(
                new String[] {"restore", folder.resolve("none.zip").toString()},
                new String[] {"verify", folder.resolve("none.jsonl").toString()},
                new String[] {"backup", folder.resolve("no").resolve("such.zip").toString()})) {
            err.getBuffer().setLength(0);
            assertThat(run(args)).as(args[0]).isEqualTo(ExitCode.REFUSED.number());
            assertThat(err.toString().lines()).as(args[0]).hasSize(1);
        }
    }

    @Test
    void aBookIsVerifiedOfflineAndAForgedOneNamed() throws IOException {
        Database database = TestDatabase.migrated();
        Path book = folder.resolve("book.jsonl");
        Ledger ledger = ledger(database);
        Reader reader = said(database);
        UUID arrangement = JdbcClient.create(database.asOwner())
                .sql("select id from access.arrangement")
                .query(UUID.class)
                .single();
        try (Writer writer = Files.newBufferedWriter(book)) {
            BookExport.of(
                            arrangement,
                            ledger.book(reader, arrangement, Viewpoint.of(Side.CLIENT)),
                            Clock.systemUTC().instant(),
                            List.of())
                    .write(writer);
        }
        assertThat(run("verify", book.toString())).as(err.toString()).isZero();
        assertThat(out.toString()).contains("shared: one entry").contains("No key was named");
        Files.writeString(book, Files.readString(book).replace("Ada", "Eve"));
        assertThat(run("verify", book.toString())).isEqualTo(ExitCode.FINDINGS.number());
        assertThat(out.toString()).contains("shared 1: its content or reason was changed");
        assertThat(run("verify", book.toString(), "--key", "no key")).isEqualTo(ExitCode.REFUSED.number());
        Files.write(book, new byte[] {(byte) 0x80, 0});
        assertThat(run("verify", book.toString())).isEqualTo(ExitCode.REFUSED.number());
    }

    /** Somebody of an organisation, who said one thing to both. */
    private static Reader said(Database database) {
        Reader reader = new Reader(UUID.randomUUID(), UUID.randomUUID());
        JdbcClient.create(database.asOwner())
                .sql("insert into access.organisation values (?, 'Fathom')")
                .param(reader.organisation())
                .update();
        Ledger ledger = ledger(database);
        UUID arrangement = ledger.open(reader, Voice.CLIENT, "Records", ZoneOffset.UTC);
        Statement person = new Statement.Say(
                Ids.next(Clock.systemUTC().instant()),
                Team.PERSON,
                new Person("ada", "Ada", Side.CLIENT, null),
                LocalDate.of(2026, 3, 2));
        ledger.append(reader, arrangement, Voice.CLIENT, Chain.SHARED, List.of(person));
        return reader;
    }

    private static Ledger ledger(Database database) {
        return new Ledger(database.asApp(), House.KINDS, Clock.systemUTC(), appended -> {});
    }

    private int run(String... args) {
        return Entente.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
