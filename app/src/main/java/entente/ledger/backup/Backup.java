package entente.ledger.backup;

import entente.kernel.Text;
import entente.ledger.Digest;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.DatabaseUnavailable;
import entente.ledger.postgres.Migrations;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Writes a whole instance into one file, as it was at one moment, while others go on working in it. */
public final class Backup {
    private final Connection connection;
    private final JdbcClient jdbc;
    private final Path files;
    private final Consumer<Text> progress;
    private final List<Text> missing = new ArrayList<>();

    private Backup(Connection connection, Path files, Consumer<Text> progress) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.files = files;
        this.progress = progress;
    }

    /**
     * Writes beside the target and moves it there when it is whole. Returns what could not be taken along: files that a row names and nobody finds.
     *
     * @param files the folder of attached files
     * @param target made so that only its owner may read it, since it holds both sides' own
     */
    public static List<Text> write(Database database, Path files, Path target, Instant now, Consumer<Text> progress)
            throws IOException {
        Path draft = target.resolveSibling(target.getFileName() + ".new");
        Files.deleteIfExists(draft);
        create(draft);
        try (Connection connection = database.asOwner().getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Backup backup = new Backup(connection, files, progress);
            try (var zip = new ZipOutputStream(Files.newOutputStream(draft))) {
                backup.write(zip, now);
            }
            connection.rollback();
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return List.copyOf(backup.missing);
        } catch (SQLException failed) {
            throw new DatabaseUnavailable(Text.of("database.backup.failed", failed.toString()), failed);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void create(Path draft) throws IOException {
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private void write(ZipOutputStream zip, Instant now) throws IOException, SQLException {
        List<Manifest.Part> tables = new ArrayList<>();
        for (KeptTable table : KeptTable.all(jdbc)) {
            tables.add(table(zip, table));
        }
        List<Manifest.Part> kept = new ArrayList<>();
        List<byte[]> digests = jdbc.sql("select distinct digest from ledger.file order by digest")
                .query((row, n) -> row.getBytes(1))
                .list();
        for (byte[] digest : digests) {
            file(zip, new Digest(digest), kept);
        }
        Manifest manifest = new Manifest(Migrations.version(jdbc), now, tables, kept);
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.json().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Manifest.Part table(ZipOutputStream zip, KeptTable table) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry("tables/" + table.name()));
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        Sum sum = new Sum();
        long rows = copies.copyOut("copy " + table.sql() + " to stdout", sum.to(zip));
        zip.closeEntry();
        progress.accept(Text.of("database.backup.table", table.name(), rows));
        return new Manifest.Part(table.name(), table.columns(), rows, sum.digest());
    }

    private void file(ZipOutputStream zip, Digest digest, List<Manifest.Part> kept) throws IOException {
        Path file = files.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
        if (!Files.isRegularFile(file)) {
            missing.add(Text.of("database.backup.missing", digest.hex(), files));
            return;
        }
        zip.putNextEntry(new ZipEntry("files/" + digest.hex()));
        Sum sum = new Sum();
        OutputStream out = sum.to(zip);
        long size = Files.copy(file, out);
        zip.closeEntry();
        kept.add(new Manifest.Part(digest.hex(), List.of(), size, sum.digest()));
        if (!sum.digest().equals(digest)) {
            missing.add(Text.of("database.backup.changed", digest.hex(), files));
        }
    }
}
