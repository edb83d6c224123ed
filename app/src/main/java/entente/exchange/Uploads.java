package entente.exchange;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.ledger.Ids;
import entente.ledger.postgres.Reader;
import entente.ledger.postgres.Transactions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Files between upload and recording, kept in the database under their author's row-level security, in pieces; forgotten after a while. */
public final class Uploads {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PIECE = 1 << 20;
    private static final long LARGEST = 100_000_000;
    private static final Duration UNRECORDED = Duration.ofDays(2);
    private static final Duration RECORDED = Duration.ofDays(60);
    private static final String SELECT = """
            select id, name, wish, state, outcome, uploaded_at, touched_at
              from ledger.upload
             where arrangement = :arrangement
            """;

    private final Transactions transactions;
    private final Clock clock;

    public Uploads(DataSource source, Clock clock) {
        this.transactions = new Transactions(source);
        this.clock = clock;
    }

    /** Which of a file's contents: what was brought, or the rows to put right. */
    public enum Role {
        FILE,
        CORRECTIONS
    }

    /** Keeps a file; one that is too large is refused before the rest of it is read. */
    public UUID keep(Member member, String name, InputStream content) {
        member.must(Right.RECORD);
        Refused.unless(!name.isBlank(), "file", "exchange.import.nofile");
        UUID id = Ids.next(clock.instant());
        return transactions.as(member.reader(), jdbc -> {
            forget(jdbc);
            jdbc.sql("""
                            insert into ledger.upload (id, arrangement, side, author, name, wish, state, uploaded_at, touched_at)
                            values (:id, :arrangement, :side, :author, :name, :wish, 'WAITING', :at, :at)
                            """)
                    .param("id", id)
                    .param("arrangement", member.arrangement())
                    .param("side", member.side().name())
                    .param("author", member.reader().person())
                    .param("name", called(name))
                    .param("wish", JSON.writeValueAsString(Manner.OWN))
                    .param("at", now())
                    .update();
            Refused.unless(write(jdbc, id, Role.FILE, content) > 0, "file", "exchange.import.nofile");
            return id;
        });
    }

    /** The author's upload; one of anybody else is as absent as one that is not there. */
    public Upload get(Member member, UUID id) {
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql(SELECT + " and id = :id")
                        .param("arrangement", member.arrangement())
                        .param("id", id)
                        .query((row, n) -> read(row))
                        .optional()
                        .orElseThrow(() -> new NotFound("no such upload for this person: " + id)));
    }

    /** The author's uploads, the newest first. */
    public List<Upload> list(Member member) {
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql(SELECT + " order by uploaded_at desc, id limit 20")
                        .param("arrangement", member.arrangement())
                        .query((row, n) -> read(row))
                        .list());
    }

    /** Moves it on, if it still is where it was thought to be; of two that try one alone succeeds. */
    public boolean move(Member member, Upload from, Upload.State to, Manner manner, Outcome outcome) {
        return transactions.as(member.reader(), jdbc -> move(jdbc, from, to, manner, outcome));
    }

    boolean move(JdbcClient jdbc, Upload from, Upload.State to, Manner manner, Outcome outcome) {
        return jdbc.sql("""
                        update ledger.upload
                           set state = :to, wish = :wish, outcome = :outcome, touched_at = :at
                         where id = :id
                           and state = :from
                        """)
                        .param("to", to.name())
                        .param("wish", JSON.writeValueAsString(manner))
                        .param("outcome", JSON.writeValueAsString(outcome))
                        .param("at", now())
                        .param("id", from.id())
                        .param("from", from.state().name())
                        .update()
                == 1;
    }

    /** Replaces one of its contents. */
    public void write(Member member, UUID id, Role role, InputStream content) {
        transactions.as(member.reader(), jdbc -> {
            drop(jdbc, id, role);
            return write(jdbc, id, role, content);
        });
    }

    /** Gives one of its contents out, piece by piece. */
    public void read(Member member, UUID id, Role role, OutputStream out) throws IOException {
        int part = 0;
        byte[] piece = piece(member, id, role, part);
        if (piece.length == 0) {
            throw new NotFound("nothing is kept of " + id + " as " + role);
        }
        while (piece.length > 0) {
            out.write(piece);
            piece = piece(member, id, role, ++part);
        }
    }

    /** Forgets it with all its contents. */
    public void delete(Member member, UUID id) {
        transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("delete from ledger.upload where id = :id and arrangement = :arrangement")
                        .param("id", id)
                        .param("arrangement", member.arrangement())
                        .update());
    }

    void drop(JdbcClient jdbc, UUID id, Role role) {
        jdbc.sql("delete from ledger.upload_part where upload = :id and role = :role")
                .param("id", id)
                .param("role", role.name())
                .update();
    }

    private byte[] piece(Member member, UUID id, Role role, int part) {
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql(
                                "select bytes from ledger.upload_part where upload = :id and role = :role and part = :part")
                        .param("id", id)
                        .param("role", role.name())
                        .param("part", part)
                        .query((row, n) -> row.getBytes("bytes"))
                        .optional()
                        .orElse(new byte[0]));
    }

    private static long write(JdbcClient jdbc, UUID id, Role role, InputStream content) {
        try {
            long bytes = 0;
            int part = 0;
            byte[] piece = content.readNBytes(PIECE);
            while (piece.length > 0) {
                bytes += piece.length;
                Refused.unless(bytes <= LARGEST, "file", "exchange.import.large", LARGEST / 1_000_000);
                jdbc.sql(
                                "insert into ledger.upload_part (upload, role, part, bytes) values (:id, :role, :part, :bytes)")
                        .param("id", id)
                        .param("role", role.name())
                        .param("part", part++)
                        .param("bytes", piece)
                        .update();
                piece = content.readNBytes(PIECE);
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Forgets every file that nobody came back for, of whomever; also whenever one is brought. */
    public boolean forget() {
        return transactions.as(Reader.NOBODY, this::forget);
    }

    private boolean forget(JdbcClient jdbc) {
        return jdbc.sql("select ledger.forget_uploads(:unrecorded, :recorded)")
                .param("unrecorded", now().minus(UNRECORDED))
                .param("recorded", now().minus(RECORDED))
                .query((row, n) -> true)
                .single();
    }

    private static Upload read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("name"),
                JSON.readValue(row.getString("wish"), Manner.class),
                Upload.State.valueOf(row.getString("state")),
                outcome == null ? Outcome.NOTHING : JSON.readValue(outcome, Outcome.class),
                instant(row, "uploaded_at"),
                instant(row, "touched_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The last part of the name, without what a path or a header could be made of. */
    private static String called(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"]", "")
                .strip();
        return last.isEmpty() ? "file" : last.substring(Math.max(0, last.length() - 200));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
