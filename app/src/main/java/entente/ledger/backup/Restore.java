package entente.ledger.backup;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Verifier;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.DatabaseUnavailable;
import entente.ledger.postgres.Migrations;
import entente.ledger.postgres.WholeLedger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Makes an instance from a backup again: all of it or nothing, and nothing that does not verify. */
public final class Restore {
    private final ZipFile zip;
    private final Manifest manifest;
    private final Consumer<Text> progress;

    private Restore(ZipFile zip, Manifest manifest, Consumer<Text> progress) {
        this.zip = zip;
        this.manifest = manifest;
        this.progress = progress;
    }

    /** Into a database in which nothing was said yet; how many chains were verified. */
    public static int read(Database database, Path files, Path source, Consumer<Text> progress) throws IOException {
        try (ZipFile zip = new ZipFile(source.toFile())) {
            Restore restore = new Restore(zip, Manifest.read(bytes(zip)), progress);
            restore.checkParts();
            restore.prepare(database);
            int chains = restore.load(database, files);
            Migrations.apply(database);
            return chains;
        } catch (ZipException noZip) {
            throw new Refused("", Text.of("database.backup.format", "entente-backup-1"));
        } catch (SQLException failed) {
            throw new DatabaseUnavailable(Text.of("database.restore.failed", failed.toString()), failed);
        }
    }

    /** An empty database gets the tables as they were when the backup was written; one that has tables must have nothing in them. */
    private void prepare(Database database) {
        JdbcClient jdbc = JdbcClient.create(database.asOwner());
        boolean made = jdbc.sql("select to_regclass('ledger.head') is not null")
                .query(Boolean.class)
                .single();
        if (made) {
            demandEmpty(jdbc, KeptTable.all(jdbc));
        } else {
            Migrations.applyUpTo(database, manifest.schema());
        }
    }

    private static byte[] bytes(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        Refused.unless(entry != null, "", "database.backup.format", "entente-backup-1");
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /** Before anything is written: every part is there, and is what was written. */
    private void checkParts() throws IOException {
        progress.accept(Text.of("database.restore.checking"));
        for (Manifest.Part table : manifest.tables()) {
            check("tables/" + table.name(), table);
        }
        for (Manifest.Part file : manifest.files()) {
            check("files/" + file.digest().hex(), file);
        }
    }

    private void check(String name, Manifest.Part part) throws IOException {
        try (InputStream in = open(name)) {
            if (!Sum.of(in).equals(part.digest())) {
                throw Damage.of(name);
            }
        } catch (ZipException broken) {
            throw Damage.of(name);
        }
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw Damage.of(name);
        }
        return zip.getInputStream(entry);
    }

    private int load(Database database, Path files) throws IOException, SQLException {
        try (Connection connection = database.asOwner().getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            List<KeptTable> tables = KeptTable.all(jdbc);
            demandEmpty(jdbc, tables);
            demandSame(tables);
            for (KeptTable table : tables) {
                load(connection, table);
            }
            int chains = verify(connection);
            copy(files);
            connection.commit();
            return chains;
        }
    }

    private static void demandEmpty(JdbcClient jdbc, List<KeptTable> tables) {
        for (KeptTable table : tables) {
            boolean any = jdbc.sql("select exists (select 1 from " + table.name() + ")")
                    .query(Boolean.class)
                    .single();
            Refused.unless(!any, "", "database.restore.full", table.name());
        }
    }

    private void demandSame(List<KeptTable> tables) {
        Map<String, KeptTable> known = tables.stream().collect(Collectors.toMap(KeptTable::name, Function.identity()));
        boolean same = manifest.tables().size() == known.size()
                && manifest.tables().stream()
                        .allMatch(part -> known.containsKey(part.name())
                                && known.get(part.name()).columns().equals(part.columns()));
        Refused.unless(same, "", "database.restore.schema", manifest.schema());
    }

    private void load(Connection connection, KeptTable table) throws IOException, SQLException {
        try (InputStream in = open("tables/" + table.name())) {
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.sql() + " from stdin", in);
            progress.accept(Text.of("database.restore.table", table.name(), rows));
        }
    }

    private static int verify(Connection connection) {
        WholeLedger ledger = new WholeLedger(new SingleConnectionDataSource(connection, true));
        List<WholeLedger.Place> places = ledger.places();
        for (WholeLedger.Place place : places) {
            List<Verifier.Finding> findings = ledger.verify(place);
            if (!findings.isEmpty()) {
                Verifier.Finding first = findings.getFirst();
                throw new Refused(
                        "", Text.of("database.restore.chain", place.name(), place.chain(), first.seq(), first.what()));
            }
        }
        return places.size();
    }

    /** Bytes first, since rows without them are worse than bytes without rows. */
    private void copy(Path folder) throws IOException {
        for (Manifest.Part file : manifest.files()) {
            String name = file.digest().hex();
            Path target = folder.resolve(name.substring(0, 2)).resolve(name);
            Files.createDirectories(target.getParent());
            Path draft = target.resolveSibling(name + ".new");
            try (InputStream in = open("files/" + name)) {
                Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
