package entente.exchange.landing;

import entente.access.Member;
import entente.events.EventTable;
import entente.events.EventsUnavailable;
import entente.events.Landed;
import entente.events.LandedFolder;
import entente.events.LandedLook;
import entente.events.LandingProgress;
import entente.events.WorkFolder;
import entente.exchange.Upload.State;
import entente.exchange.landing.EventUpload.Wish;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Document;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.StoredFiles;
import entente.performance.level.EventSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on files of raw events in the background and says with each how far it has come. */
public final class LandingDesk {
    private static final Logger LOG = LoggerFactory.getLogger(LandingDesk.class);
    private static final Duration STALE = Duration.ofMinutes(2);

    private final Ledger ledger;
    private final StoredFiles files;
    private final EventUploads uploads;
    private final LandedFolder landed;
    private final LogRecording recording;

    public LandingDesk(
            Ledger ledger, StoredFiles files, EventUploads uploads, LandedFolder landed, LogRecording recording) {
        this.ledger = ledger;
        this.files = files;
        this.uploads = uploads;
        this.landed = landed;
        this.recording = recording;
    }

    /** What the columns of the file are called and hold, for whoever says what they mean. */
    public EventTable table(Member member, EventUpload upload) throws IOException {
        try (WorkFolder folder = WorkFolder.create()) {
            return EventTable.of(raw(member, upload.wish()), folder.path());
        }
    }

    /** Begins to look through the file as its source is described. */
    public CompletableFuture<Void> look(Member member, EventUpload upload, UUID source, Words words) {
        Wish wish = upload.wish().described(source);
        return begin(member, upload, State.LOOKING, wish, words, busy -> {
            Recorded<EventSource> known = source(member, source);
            EventSource described = known.fact();
            Landed file = landed.land(raw(member, wish), wish.content(), described, telling(member, busy.id()));
            uploads.move(
                    member,
                    uploads.get(member, busy.id()),
                    State.LOOKED,
                    wish,
                    outcome(member, busy.name(), file, known, words));
        });
    }

    /** Begins to record the file and to measure what rests on it. */
    public CompletableFuture<Void> land(
            Member member, EventUpload upload, LandingOutcome.Days days, boolean shared, Words words) {
        return begin(member, upload, State.RECORDING, upload.wish(), words, busy -> {
            LandingOutcome.Done done = recording.record(member, busy, days, shared, words);
            uploads.move(
                    member, busy, State.RECORDED, busy.wish(), busy.outcome().done(done));
        });
    }

    /** Takes up again what a machine that is gone has left half done. */
    public EventUpload revive(Member member, EventUpload upload, Words words) {
        UUID source = upload.wish().source();
        boolean stale = upload.touchedAt().plus(STALE).isBefore(ledger.clock().instant());
        if (upload.state().isBusy() && stale && source != null) {
            var _ = look(member, upload, source, words);
            return uploads.get(member, upload.id());
        }
        return upload;
    }

    private interface Work {
        void on(EventUpload busy) throws IOException;
    }

    private CompletableFuture<Void> begin(
            Member member, EventUpload upload, State state, Wish wish, Words words, Work work) {
        if (!uploads.move(member, upload, state, wish, upload.outcome())) {
            throw new Conflict(Text.of("exchange.import.busy"));
        }
        CompletableFuture<Void> done = new CompletableFuture<>();
        // a platform thread: reading computes for seconds, and would keep pages from the few carriers of virtual ones
        Thread.ofPlatform().daemon().name("events " + upload.id()).start(() -> {
            try {
                work.on(uploads.get(member, upload.id()));
            } catch (Refused refused) {
                refuse(member, upload.id(), words.say(refused.text()));
            } catch (Conflict conflict) {
                refuse(member, upload.id(), words.say(conflict.text()));
            } catch (NotFound none) {
                refuse(member, upload.id(), words.say("exchange.import.notyours"));
            } catch (IOException | RuntimeException failed) {
                LOG.error("events {}", upload.id(), failed);
                String key =
                        failed instanceof EventsUnavailable ? "exchange.events.unreadable" : "exchange.import.failed";
                refuse(member, upload.id(), words.say(key));
            } finally {
                done.complete(null);
            }
        });
        return done;
    }

    private LandingOutcome outcome(Member member, String name, Landed file, Recorded<EventSource> source, Words words)
            throws IOException {
        List<LandingOutcome.LeftOut> leftOut = file.rejected().stream()
                .map(row -> new LandingOutcome.LeftOut(
                        row.row(), row.id(), row.column(), row.value(), words.say(row.because())))
                .toList();
        try (WorkFolder folder = WorkFolder.create()) {
            LandedLook look = LandedLook.of(file.file(), source.fact().zoneId(), folder.path());
            return LandingOutcome.of(new LandingOutcome.Preview(
                    file.rows(),
                    file.cases(),
                    file.refused(),
                    look,
                    leftOut.stream().limit(LandingOutcome.SHOWN).toList(),
                    leftOut.isEmpty() ? null : kept(member, name, leftOut),
                    LogDays.of(look.from(), look.to()),
                    source.chain() == Chain.SHARED));
        }
    }

    /** The rows that were left out, as a file beside. */
    private Document kept(Member member, String name, List<LandingOutcome.LeftOut> rows) throws IOException {
        byte[] csv = LeftOutRows.csv(rows).getBytes(StandardCharsets.UTF_8);
        String called = name.replaceFirst("\\.[A-Za-z]+$", "") + "-left-out.csv";
        return files.store(member.reader(), member.arrangement(), member.chain(), called, new ByteArrayInputStream(csv))
                .document();
    }

    private Recorded<EventSource> source(Member member, UUID source) {
        return member.book(ledger)
                .find(EventSource.class, new Ref<>(source))
                .orElseThrow(() -> new NotFound("no such source: " + source));
    }

    private Path raw(Member member, Wish wish) {
        return files.path(member.reader(), member.arrangement(), wish.content());
    }

    private void refuse(Member member, UUID id, String problem) {
        EventUpload upload = uploads.get(member, id);
        uploads.move(member, upload, State.REFUSED, upload.wish(), LandingOutcome.refused(problem));
    }

    private LandingProgress telling(Member member, UUID id) {
        return new LandingProgress() {
            @Override
            public void checked(long rows) {
                tell(member, id, LandingOutcome.checked(rows));
            }

            @Override
            public void reading(int percent) {
                tell(member, id, LandingOutcome.reading(percent));
            }
        };
    }

    /** Word that comes late, from another thread, finds nobody at work any more and is not kept. */
    private void tell(Member member, UUID id, LandingOutcome outcome) {
        EventUpload upload = uploads.get(member, id);
        if (upload.state() == State.LOOKING) {
            uploads.move(member, upload, State.LOOKING, upload.wish(), outcome);
        }
    }
}
