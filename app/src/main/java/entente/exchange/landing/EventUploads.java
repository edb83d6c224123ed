package entente.exchange.landing;

import entente.access.Member;
import entente.access.Right;
import entente.exchange.Upload;
import entente.exchange.landing.EventUpload.Wish;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.ledger.Digest;
import entente.ledger.Document;
import entente.ledger.Ids;
import entente.ledger.postgres.StoredFile;
import entente.ledger.postgres.StoredFiles;
import entente.ledger.postgres.UploadRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

/** Files of raw events between upload and recording, each its author's alone. Their bytes go straight to the folder of files, never to memory. */
public final class EventUploads {
    /** As much as a form can send; ten million events are less than this as Parquet. */
    public static final long LARGEST = 200_000_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LISTED = 20;

    private final UploadRows rows;
    private final StoredFiles files;
    private final Clock clock;

    public EventUploads(DataSource source, StoredFiles files, Clock clock) {
        this.rows = new UploadRows(source, UploadRows.Purpose.EVENTS);
        this.files = files;
        this.clock = clock;
    }

    public EventUpload keep(Member member, String name, InputStream content) throws IOException {
        member.must(Right.RECORD);
        Refused.unless(name.matches("(?i).+\\.(csv|txt|parquet)"), "file", "exchange.events.kind", name);
        StoredFile stored = files.store(member.reader(), member.arrangement(), member.chain(), name, content, LARGEST);
        Instant now = clock.instant();
        UploadRows.Row row = new UploadRows.Row(
                Ids.next(now),
                name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1),
                JSON.writeValueAsString(new Wish(stored.digest().hex(), null)),
                Upload.State.WAITING.name(),
                null,
                now,
                now);
        rows.add(member.reader(), member.arrangement(), member.side(), row, stored.digest());
        return get(member, row.id());
    }

    /** The author's upload; one of anybody else is as absent as one that is not there. */
    public EventUpload get(Member member, UUID id) {
        return rows.find(member.reader(), member.arrangement(), id)
                .map(EventUploads::read)
                .orElseThrow(() -> new NotFound("no such upload for this person: " + id));
    }

    /** The author's uploads, the newest first. */
    public List<EventUpload> list(Member member) {
        return rows.list(member.reader(), member.arrangement(), LISTED).stream()
                .map(EventUploads::read)
                .toList();
    }

    /** Moves it on, if it still is where it was thought to be. */
    boolean move(Member member, EventUpload from, Upload.State to, Wish wish, LandingOutcome outcome) {
        return rows.move(
                member.reader(),
                new UploadRows.Move(
                        from.id(),
                        from.state().name(),
                        to.name(),
                        JSON.writeValueAsString(wish),
                        JSON.writeValueAsString(outcome),
                        clock.instant()));
    }

    /** Gives out the rows that were left out. */
    public void leftOut(Member member, EventUpload upload, OutputStream out) throws IOException {
        Digest rows = Optional.ofNullable(upload.outcome().preview())
                .map(LandingOutcome.Preview::leftOutFile)
                .flatMap(Document::file)
                .orElseThrow(() -> new NotFound("nothing was left out of " + upload.id()));
        try (InputStream in = files.read(member.reader(), member.arrangement(), rows)) {
            in.transferTo(out);
        }
    }

    public void delete(Member member, UUID id) {
        rows.delete(member.reader(), member.arrangement(), id);
    }

    private static EventUpload read(UploadRows.Row row) {
        String outcome = row.outcome();
        return new EventUpload(
                row.id(),
                row.name(),
                JSON.readValue(row.wish(), Wish.class),
                Upload.State.valueOf(row.state()),
                outcome == null ? LandingOutcome.NOTHING : JSON.readValue(outcome, LandingOutcome.class),
                row.uploadedAt(),
                row.touchedAt());
    }
}
