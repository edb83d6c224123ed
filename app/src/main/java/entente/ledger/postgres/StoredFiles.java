package entente.ledger.postgres;

import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Chain;
import entente.ledger.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence, papers and raw events: rows under row-level security say who may read a file, its bytes lie under their digest in a folder. */
public final class StoredFiles {
    /** Enough for any paper; raw events are bigger and are stored with a limit of their own. */
    public static final long USUAL_LIMIT = 50_000_000;

    private static final Duration UNFINISHED = Duration.ofHours(1);

    private final Transactions transactions;
    private final FileFolder folder;
    private final Clock clock;

    public StoredFiles(DataSource source, Path folder, Clock clock) throws IOException {
        this.transactions = new Transactions(source);
        this.folder = new FileFolder(folder);
        this.clock = clock;
    }

    /** Where ENTENTE_FILES says, else beside the data. */
    public static Path folder(Map<String, String> environment, Path data) {
        String chosen = environment.getOrDefault("ENTENTE_FILES", "");
        return chosen.isBlank() ? data.resolve("files") : Path.of(chosen);
    }

    public StoredFile store(Reader reader, UUID arrangement, Chain chain, String name, InputStream content)
            throws IOException {
        return store(reader, arrangement, chain, name, content, USUAL_LIMIT);
    }

    /** Keeps the content for whoever may read the chain; the same content again is the same file. */
    public StoredFile store(Reader reader, UUID arrangement, Chain chain, String name, InputStream content, long limit)
            throws IOException {
        String called = called(name);
        FileFolder.Incoming incoming = folder.receive(content, called, limit);
        try {
            Refused.unless(incoming.size() > 0, "file", "ledger.file.empty", called);
            FileType type = Optional.ofNullable(incoming.type())
                    .orElseThrow(() -> new Refused("file", Text.of("ledger.file.type", called)));
            return transactions.as(reader, jdbc -> {
                demandChain(jdbc, arrangement, chain);
                hold(jdbc, incoming.digest());
                keep(incoming);
                insert(jdbc, reader, arrangement, chain, called, type, incoming);
                return get(jdbc, arrangement, incoming.digest());
            });
        } finally {
            folder.discard(incoming);
        }
    }

    /** What is known of the file; NotFound where no row of it is the reader's to see, whether or not the bytes exist. */
    public StoredFile get(Reader reader, UUID arrangement, Digest digest) {
        return transactions.as(reader, jdbc -> get(jdbc, arrangement, digest));
    }

    /** The file's content, once it is seen to be what its digest says. */
    public InputStream read(Reader reader, UUID arrangement, Digest digest) throws IOException {
        Path path = path(reader, arrangement, digest);
        if (!folder.isWhole(digest)) {
            throw new IOException("the stored file is damaged: " + digest.hex());
        }
        return Files.newInputStream(path);
    }

    /** Where the content lies, for engines that read big files themselves and would not wait for its digest. */
    public Path path(Reader reader, UUID arrangement, Digest digest) {
        get(reader, arrangement, digest);
        return folder.path(digest);
    }

    /** Lets the other side read what a side keeps, since a fact of both is to name it. */
    public void share(Reader reader, UUID arrangement, Chain own, Collection<Digest> digests) {
        transactions.as(reader, jdbc -> {
            FileRows.share(jdbc, arrangement, own, digests, clock.instant());
            return digests;
        });
    }

    /** Removes the bytes of those contents that no row names any more. */
    public void forget(Reader reader, Collection<Digest> digests) {
        for (Digest digest : digests) {
            transactions.as(reader, jdbc -> {
                hold(jdbc, digest);
                List<Digest> unkept = unkept(jdbc, List.of(digest));
                unkept.forEach(this::delete);
                return unkept;
            });
        }
    }

    /** Removes what a crash left behind between bytes and row; for start-up and every night. */
    public int sweep() {
        List<Digest> old = old();
        List<Digest> unkept = transactions.as(Reader.NOBODY, jdbc -> unkept(jdbc, old));
        forget(Reader.NOBODY, unkept);
        return unkept.size();
    }

    private List<Digest> old() {
        try {
            return folder.writtenBefore(clock.instant().minus(UNFINISHED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void demandChain(JdbcClient jdbc, UUID arrangement, Chain chain) {
        boolean mine = jdbc.sql("select access.may_read(:arrangement, :chain)")
                .param("arrangement", arrangement)
                .param("chain", chain.name())
                .query((row, n) -> row.getBoolean(1))
                .single();
        if (!mine) {
            throw new NotFound("no such chain for this reader: " + arrangement);
        }
    }

    /** One content has one writer or remover at a time, so that no row is left without its bytes. */
    private static void hold(JdbcClient jdbc, Digest digest) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:digest, 0))")
                .param("digest", digest.hex())
                .query((row, n) -> true)
                .single();
    }

    private void keep(FileFolder.Incoming incoming) {
        try {
            folder.keep(incoming);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(Digest digest) {
        try {
            folder.delete(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insert(
            JdbcClient jdbc,
            Reader reader,
            UUID arrangement,
            Chain chain,
            String name,
            FileType type,
            FileFolder.Incoming incoming) {
        jdbc.sql("""
                        insert into ledger.file (arrangement, chain, digest, size, media_type, name, stored_by, stored_at)
                        values (:arrangement, :chain, :digest, :size, :type, :name, :by, :at)
                            on conflict (arrangement, chain, digest) do nothing
                        """)
                .param("arrangement", arrangement)
                .param("chain", chain.name())
                .param("digest", incoming.digest().bytes())
                .param("size", incoming.size())
                .param("type", type.mediaType())
                .param("name", name)
                .param("by", reader.person())
                .param("at", EntryRows.utc(clock.instant()))
                .update();
    }

    private static StoredFile get(JdbcClient jdbc, UUID arrangement, Digest digest) {
        return jdbc.sql("""
                        select digest, size, media_type, name, stored_by, stored_at
                          from ledger.file
                         where arrangement = :arrangement
                           and digest = :digest
                         order by chain
                         limit 1
                        """)
                .param("arrangement", arrangement)
                .param("digest", digest.bytes())
                .query(StoredFiles::read)
                .optional()
                .orElseThrow(() -> new NotFound("no such file for this reader: " + digest.hex()));
    }

    private static StoredFile read(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new Digest(row.getBytes("digest")),
                row.getLong("size"),
                row.getString("media_type"),
                row.getString("name"),
                row.getObject("stored_by", UUID.class),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }

    private static List<Digest> unkept(JdbcClient jdbc, List<Digest> digests) {
        return jdbc.sql("select encode(d, 'hex') from ledger.unkept(:digests) d")
                .param("digests", digests.stream().map(Digest::bytes).toArray(byte[][]::new))
                .query((row, n) -> new Digest(row.getString(1)))
                .list();
    }

    /** The last part of the name, without what a path or a header could be made of. */
    private static String called(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"]", "")
                .strip();
        Refused.unless(!last.isEmpty() && last.length() <= 200, "file", "ledger.file.name");
        return last;
    }
}
