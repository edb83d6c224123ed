package entente.ledger.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.House;
import entente.TestDatabase;
import entente.access.Accounts;
import entente.access.Operator;
import entente.access.Role;
import entente.access.SignedIn;
import entente.delivery.Delivery;
import entente.delivery.Project;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.SignedHead;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.KeyFile;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Migrations;
import entente.ledger.postgres.SignedHeads;
import entente.ledger.postgres.StoredFile;
import entente.ledger.postgres.StoredFiles;
import entente.ledger.postgres.WholeLedger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written comes back as it was, for both sides, and nothing that was tampered with does. */
class BackupTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final byte[] PAPER = "%PDF-1.7 minutes".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private final Database database = TestDatabase.migrated();
    private SignedIn client;
    private SignedIn provider;
    private UUID arrangement;
    private StoredFile paper;
    private SignedHead head;
    private Path zip;

    @BeforeEach
    void anInstanceIsInUse() throws IOException {
        Operator operator = new Operator(database.asOwner(), CLOCK);
        client = operator.account(operator.organisation("Marrow"), "c@example.org", "Nora", "hash", ZONE);
        provider = operator.account(operator.organisation("Fathom"), "p@example.org", "Otto", "hash", ZONE);
        arrangement = ledger(database).open(client.reader(), Voice.CLIENT, "Records", ZONE);
        operator.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER, DAY);
        say(client, Voice.CLIENT, Chain.SHARED, "Größe\t\\ \n\u2028 \"x\"");
        say(client, Voice.CLIENT, Chain.CLIENT, "the client's own");
        say(provider, Voice.PROVIDER, Chain.PROVIDER, "the provider's own");
        paper = files(database, folder.resolve("files"))
                .store(client.reader(), arrangement, Chain.SHARED, "minutes.pdf", new ByteArrayInputStream(PAPER));
        head = new SignedHeads(ledger(database), KeyFile.in(folder.resolve("server.key")))
                .sign(client.reader(), arrangement)
                .orElseThrow();
        zip = folder.resolve("backup.zip");
    }

    @Test
    void bothSidesBooksComeBackAsTheyWereAndEveryChainVerifies() throws IOException {
        assertThat(backup()).isEmpty();
        Database restored = TestDatabase.empty();
        assertThat(Restore.read(restored, folder.resolve("other"), zip, line -> {}))
                .isEqualTo(3);
        for (SignedIn person : List.of(client, provider)) {
            Viewpoint viewpoint = person.equals(client) ? Viewpoint.CLIENT : Viewpoint.PROVIDER;
            Book before = ledger(database).book(person.reader(), arrangement, viewpoint);
            Book after = ledger(restored).book(person.reader(), arrangement, viewpoint);
            assertThat(after.entries()).isEqualTo(before.entries()).hasSize(2);
        }
        WholeLedger ledger = new WholeLedger(restored.asOwner());
        assertThat(ledger.places())
                .hasSize(3)
                .allMatch(place -> ledger.verify(place).isEmpty());
        assertThat(new SignedHeads(ledger(restored), KeyFile.in(folder.resolve("server.key")))
                        .list(provider.reader(), arrangement))
                .containsExactly(head);
        assertThat(new Accounts(restored.asApp(), CLOCK).find("c@example.org")).isPresent();
        try (InputStream in =
                files(restored, folder.resolve("other")).read(provider.reader(), arrangement, paper.digest())) {
            assertThat(in.readAllBytes()).isEqualTo(PAPER);
        }
        ledger(restored)
                .append(provider.reader(), arrangement, Voice.PROVIDER, Chain.SHARED, List.of(project("it goes on")));
        assertThat(JdbcClient.create(restored.asOwner())
                        .sql("select count(*) from facts.project")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void whatIsWrittenMeanwhileIsAllInOrAllOut() throws IOException {
        Backup.write(database, folder.resolve("files"), zip, CLOCK.instant(), line -> {
            // between two tables somebody says something: the backup is of the moment it began
            say(client, Voice.CLIENT, Chain.SHARED, "meanwhile " + UUID.randomUUID());
        });
        Database restored = TestDatabase.empty();
        assertThat(Restore.read(restored, folder.resolve("other"), zip, line -> {}))
                .isEqualTo(3);
        assertThat(ledger(restored)
                        .book(client.reader(), arrangement, Viewpoint.SHARED)
                        .size())
                .isEqualTo(1);
        assertThat(ledger(database)
                        .book(client.reader(), arrangement, Viewpoint.SHARED)
                        .size())
                .isGreaterThan(10);
    }

    @Test
    void nothingIsRestoredOverWhatIsThere() throws IOException {
        backup();
        assertThatThrownBy(() -> Restore.read(database, folder.resolve("files"), zip, line -> {}))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("empty");
        assertThat(new WholeLedger(database.asOwner()).places()).hasSize(3);
    }

    @Test
    void aBackupThatWasChangedIsRefusedAsAWhole() throws IOException {
        backup();
        Path changed = rewritten("tables/ledger.entry", text -> text.replace("the client's own", "what it never said"));
        refused(changed, "damaged: tables/ledger.entry");
        refused(rewritten("files/" + paper.digest().hex(), text -> text + " more"), "damaged: files/");
        Path noBackup = Files.writeString(folder.resolve("text.zip"), "no zip at all");
        refused(noBackup, "no backup of Entente");
        byte[] whole = Files.readAllBytes(zip);
        refused(Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2)), "no backup");
    }

    @Test
    void evenWithItsOwnDigestsMadeAnewAForgedChainDoesNotVerify() throws IOException {
        backup();
        String forged = read("tables/ledger.entry").replace("the client's own", "what it never said");
        String digest = Sum.of(new ByteArrayInputStream(forged.getBytes(StandardCharsets.UTF_8)))
                .hex();
        String honest = Sum.of(
                        new ByteArrayInputStream(read("tables/ledger.entry").getBytes(StandardCharsets.UTF_8)))
                .hex();
        Path changed = rewritten("tables/ledger.entry", text -> forged);
        Files.move(changed, zip, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        refused(rewritten(Manifest.NAME, text -> text.replace(honest, digest)), "does not verify at entry 1");
    }

    @Test
    void aFileThatIsGoneIsNamedAndTheRestIsKept() throws IOException {
        Files.delete(folder.resolve("files")
                .resolve(paper.digest().hex().substring(0, 2))
                .resolve(paper.digest().hex()));
        assertThat(backup()).hasSize(1);
        assertThat(Restore.read(TestDatabase.empty(), folder.resolve("other"), zip, line -> {}))
                .isEqualTo(3);
    }

    @Test
    void aBackupOfAnEarlierSchemaIsBroughtToThisOne() throws IOException {
        Database earlier = TestDatabase.empty();
        Migrations.applyUpTo(earlier, "202611210021");
        Operator operator = new Operator(earlier.asOwner(), CLOCK);
        SignedIn person = operator.account(operator.organisation("Old"), "o@example.org", "Olga", "hash", ZONE);
        UUID old = ledger(earlier).open(person.reader(), Voice.CLIENT, "Older", ZONE);
        ledger(earlier).append(person.reader(), old, Voice.CLIENT, Chain.SHARED, List.of(project("of old")));
        Backup.write(earlier, folder, zip, CLOCK.instant(), line -> {});
        Database restored = TestDatabase.empty();
        assertThat(Restore.read(restored, folder.resolve("other"), zip, line -> {}))
                .isEqualTo(1);
        assertThat(JdbcClient.create(restored.asOwner())
                        .sql("select name from facts.project")
                        .query(String.class)
                        .list())
                .containsExactly("of old");
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        backup();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(zip)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("backup.zip.new")).doesNotExist();
    }

    private List<?> backup() throws IOException {
        return Backup.write(database, folder.resolve("files"), zip, CLOCK.instant(), line -> {});
    }

    private void refused(Path file, String because) {
        Database empty = TestDatabase.empty();
        assertThatThrownBy(() -> Restore.read(empty, folder.resolve("other"), file, line -> {}))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
        Migrations.apply(empty);
        assertThat(new WholeLedger(empty.asOwner()).places()).isEmpty();
    }

    private String read(String name) throws IOException {
        try (ZipFile in = new ZipFile(zip.toFile())) {
            return new String(in.getInputStream(in.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The same backup with one part changed. */
    private Path rewritten(String name, UnaryOperator<String> change) throws IOException {
        Path copy = Files.createTempFile(folder, "changed", ".zip");
        try (ZipFile in = new ZipFile(zip.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : in.stream().toList()) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(name)
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
                out.closeEntry();
            }
        }
        return copy;
    }

    private void say(SignedIn who, Voice voice, Chain chain, String name) {
        ledger(database).append(who.reader(), arrangement, voice, chain, List.of(project(name)));
    }

    private static Statement project(String name) {
        UUID id = Ids.next(CLOCK.instant());
        Project project = new Project(
                id.toString(), name, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 12, 18), null, null, null, null);
        return new Statement.Say(id, Delivery.PROJECT, project, DAY);
    }

    private static Ledger ledger(Database of) {
        return new Ledger(of.asApp(), House.KINDS, CLOCK, appended -> {});
    }

    private static StoredFiles files(Database of, Path where) throws IOException {
        return new StoredFiles(of.asApp(), where, CLOCK);
    }
}
