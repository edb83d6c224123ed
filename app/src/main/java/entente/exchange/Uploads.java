package entente.exchange;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Ids;
import entente.ledger.postgres.Intake;
import entente.ledger.postgres.UploadRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

/** Files between upload and recording, each its author's alone; forgotten after a while. */
public final class Uploads {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PIECE = 1 << 20;
    private static final long LARGEST = 100_000_000;
    private static final int LISTED = 20;
    private static final Duration UNRECORDED = Duration.ofDays(2);
    private static final Duration RECORDED = Duration.ofDays(60);

    private final UploadRows rows;
    private final Clock clock;

    public Uploads(DataSource source, Clock clock) {
        this.rows = new UploadRows(source, UploadRows.Purpose.IMPORT);
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
        forget();
        Instant now = clock.instant();
        UploadRows.Row row = new UploadRows.Row(
                Ids.next(now),
                called(name),
                JSON.writeValueAsString(Manner.OWN),
                Upload.State.WAITING.name(),
                null,
                now,
                now);
        Bounded bounded = new Bounded(UploadRows.Pieces.of(content, PIECE));
        rows.add(member.reader(), member.arrangement(), member.side(), row, Role.FILE.name(), bounded);
        return row.id();
    }

    /** A content that is neither empty nor too large; either is found where it shows, so that nothing of it is kept. */
    private static final class Bounded implements UploadRows.Pieces {
        private final UploadRows.Pieces content;
        private long bytes;

        Bounded(UploadRows.Pieces content) {
            this.content = content;
        }

        @Override
        public byte[] next() throws IOException {
            byte[] piece = content.next();
            bytes += piece.length;
            Refused.unless(bytes > 0, "file", "exchange.import.nofile");
            Refused.unless(bytes <= LARGEST, "file", "exchange.import.large", LARGEST / 1_000_000);
            return piece;
        }
    }

    /** The author's upload; one of anybody else is as absent as one that is not there. */
    public Upload get(Member member, UUID id) {
        return rows.find(member.reader(), member.arrangement(), id)
                .map(Uploads::read)
                .orElseThrow(() -> new NotFound("no such upload for this person: " + id));
    }

    /** The author's uploads, the newest first. */
    public List<Upload> list(Member member) {
        return rows.list(member.reader(), member.arrangement(), LISTED).stream()
                .map(Uploads::read)
                .toList();
    }

    /** Moves it on, if it still is where it was thought to be; of two that try one alone succeeds. */
    public boolean move(Member member, Upload from, Upload.State to, Manner manner, Outcome outcome) {
        return rows.move(member.reader(), moving(from, to, manner, outcome));
    }

    /** That it is recorded, in the very transaction that records it; a conflict where somebody else has done so. */
    Intake.Alongside recorded(Upload upload, Outcome outcome) {
        return rows.moving(moving(upload, Upload.State.RECORDED, upload.manner(), outcome), Role.FILE.name(), () -> {
            throw new Conflict(Text.of("exchange.import.busy"));
        });
    }

    private UploadRows.Move moving(Upload from, Upload.State to, Manner manner, Outcome outcome) {
        return new UploadRows.Move(
                from.id(),
                from.state().name(),
                to.name(),
                JSON.writeValueAsString(manner),
                JSON.writeValueAsString(outcome),
                clock.instant());
    }

    /** Replaces one of its contents. */
    public void write(Member member, UUID id, Role role, InputStream content) {
        rows.replace(member.reader(), id, role.name(), UploadRows.Pieces.of(content, PIECE));
    }

    /** Gives one of its contents out, piece by piece. */
    public void read(Member member, UUID id, Role role, OutputStream out) throws IOException {
        int part = 0;
        byte[] piece = rows.piece(member.reader(), id, role.name(), part);
        if (piece.length == 0) {
            throw new NotFound("nothing is kept of " + id + " as " + role);
        }
        while (piece.length > 0) {
            out.write(piece);
            piece = rows.piece(member.reader(), id, role.name(), ++part);
        }
    }

    /** Forgets it with all its contents. */
    public void delete(Member member, UUID id) {
        rows.delete(member.reader(), member.arrangement(), id);
    }

    /** Forgets every file that nobody came back for, of whomever; also whenever one is brought. */
    public void forget() {
        Instant now = clock.instant();
        rows.forget(now.minus(UNRECORDED), now.minus(RECORDED));
    }

    private static Upload read(UploadRows.Row row) {
        return new Upload(
                row.id(),
                row.name(),
                JSON.readValue(row.wish(), Manner.class),
                Upload.State.valueOf(row.state()),
                row.outcome() == null ? Outcome.NOTHING : JSON.readValue(row.outcome(), Outcome.class),
                row.uploadedAt(),
                row.touchedAt());
    }

    /** The last part of the name, without what a path or a header could be made of. */
    private static String called(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"]", "")
                .strip();
        return last.isEmpty() ? "file" : last.substring(Math.max(0, last.length() - 200));
    }
}
