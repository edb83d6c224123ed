package entente.ledger.postgres;

import entente.kernel.Side;
import entente.ledger.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that somebody brought, as rows under their author's row-level security, each content in pieces; what they mean is not known here. */
public final class UploadRows {
    private static final String SELECT = """
            select id, name, wish, state, outcome, uploaded_at, touched_at
              from ledger.upload
             where arrangement = :arrangement
               and purpose = :purpose
            """;

    private final Transactions transactions;
    private final Purpose purpose;

    public UploadRows(DataSource source, Purpose purpose) {
        this.transactions = new Transactions(source);
        this.purpose = purpose;
    }

    /** What files are brought for; those of one purpose know nothing of those of another. */
    public enum Purpose {
        IMPORT,
        EVENTS
    }

    /** One of them; wish, state and outcome in their owner's words. */
    public record Row(
            UUID id,
            String name,
            String wish,
            String state,
            @Nullable String outcome,
            Instant uploadedAt,
            Instant touchedAt) {}

    /** From one state to another, with what is known then. */
    public record Move(UUID id, String from, String to, String wish, String outcome, Instant at) {}

    /** The next piece of a content, empty at its end. */
    @FunctionalInterface
    public interface Pieces {
        byte[] next() throws IOException;

        static Pieces of(InputStream content, int size) {
            return () -> content.readNBytes(size);
        }
    }

    /** A new one in its first state, and what it holds. */
    public void add(Reader author, UUID arrangement, Side side, Row row, String role, Pieces content) {
        transactions.as(author, jdbc -> {
            add(jdbc, author, arrangement, side, row, null);
            return UploadParts.write(jdbc, row.id, role, content);
        });
    }

    /** A new one whose content lies among the stored files. */
    public void add(Reader author, UUID arrangement, Side side, Row row, Digest content) {
        transactions.as(author, jdbc -> add(jdbc, author, arrangement, side, row, content));
    }

    private int add(JdbcClient jdbc, Reader author, UUID arrangement, Side side, Row row, @Nullable Digest content) {
        return jdbc.sql("""
                        insert into ledger.upload (id, arrangement, side, author, name, wish, state, uploaded_at, touched_at, purpose, digest)
                        values (:id, :arrangement, :side, :author, :name, :wish, :state, :at, :at, :purpose, :digest)
                        """)
                .param("id", row.id)
                .param("arrangement", arrangement)
                .param("side", side.name())
                .param("author", author.person())
                .param("name", row.name)
                .param("wish", row.wish)
                .param("state", row.state)
                .param("at", EntryRows.utc(row.uploadedAt))
                .param("purpose", purpose.name())
                .param("digest", content == null ? null : content.bytes(), Types.BINARY)
                .update();
    }

    public Optional<Row> find(Reader author, UUID arrangement, UUID id) {
        return transactions.as(
                author,
                jdbc -> jdbc.sql(SELECT + " and id = :id")
                        .param("arrangement", arrangement)
                        .param("purpose", purpose.name())
                        .param("id", id)
                        .query(UploadRows::read)
                        .optional());
    }

    /** The newest first. */
    public List<Row> list(Reader author, UUID arrangement, int most) {
        return transactions.as(
                author,
                jdbc -> jdbc.sql(SELECT + " order by uploaded_at desc, id limit :most")
                        .param("arrangement", arrangement)
                        .param("purpose", purpose.name())
                        .param("most", most)
                        .query(UploadRows::read)
                        .list());
    }

    /** Whether it was where it was thought to be; of two that try one alone succeeds. */
    public boolean move(Reader author, Move move) {
        return transactions.as(author, jdbc -> move(jdbc, move));
    }

    /** The same within an import's own transaction, and its file is not needed any more; {@code lost} where somebody else moved it. */
    public Intake.Alongside moving(Move move, String dropped, Runnable lost) {
        return jdbc -> {
            if (!move(jdbc, move)) {
                lost.run();
            }
            UploadParts.drop(jdbc, move.id, dropped);
        };
    }

    private static boolean move(JdbcClient jdbc, Move move) {
        return jdbc.sql("""
                        update ledger.upload
                           set state = :to, wish = :wish, outcome = :outcome, touched_at = :at
                         where id = :id
                           and state = :from
                        """)
                        .param("to", move.to)
                        .param("wish", move.wish)
                        .param("outcome", move.outcome)
                        .param("at", EntryRows.utc(move.at))
                        .param("id", move.id)
                        .param("from", move.from)
                        .update()
                == 1;
    }

    public void replace(Reader author, UUID id, String role, Pieces content) {
        transactions.as(author, jdbc -> {
            UploadParts.drop(jdbc, id, role);
            return UploadParts.write(jdbc, id, role, content);
        });
    }

    /** One piece of a content, empty after the last. */
    public byte[] piece(Reader author, UUID id, String role, int part) {
        return transactions.as(author, jdbc -> UploadParts.piece(jdbc, id, role, part));
    }

    public void delete(Reader author, UUID arrangement, UUID id) {
        transactions.as(
                author,
                jdbc -> jdbc.sql("delete from ledger.upload where id = :id and arrangement = :arrangement")
                        .param("id", id)
                        .param("arrangement", arrangement)
                        .update());
    }

    /** Forgets whatever is older, of whomever. */
    public void forget(Instant unrecorded, Instant recorded) {
        transactions.as(
                Reader.NOBODY,
                jdbc -> jdbc.sql("select ledger.forget_uploads(:unrecorded, :recorded)")
                        .param("unrecorded", EntryRows.utc(unrecorded))
                        .param("recorded", EntryRows.utc(recorded))
                        .query((row, n) -> true)
                        .single());
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("wish"),
                row.getString("state"),
                row.getString("outcome"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getObject("touched_at", OffsetDateTime.class).toInstant());
    }
}
