package entente.exchange;

import entente.access.Member;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.postgres.Ledger;
import entente.register.sheet.Problem;
import entente.register.sheet.SheetRefused;
import entente.register.sheet.Workbook;
import entente.register.sheet.XlsxWriter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on uploaded files in the background: looks through them and records them, and says with the upload how far it has come. */
public final class ImportDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);
    /** A life that shows no sign for so long has ended, and its work is begun anew. */
    private static final Duration STALE = Duration.ofMinutes(2);

    private static final int TOLD = 2_000;

    private final Ledger ledger;
    private final Imports imports;
    private final Uploads uploads;

    public ImportDesk(Ledger ledger, Uploads uploads) {
        this.ledger = ledger;
        this.imports = new Imports(ledger);
        this.uploads = uploads;
    }

    /** Begins to look what the import would do; what is read as the manner says. */
    public CompletableFuture<Void> look(Member member, Upload upload, Manner manner, Words words) {
        return begin(member, upload, Upload.State.LOOKING, manner, () -> looked(member, upload.id(), words));
    }

    /** Begins to record what the preview showed. */
    public CompletableFuture<Void> record(Member member, Upload upload, Manner manner, Words words) {
        return begin(member, upload, Upload.State.RECORDING, manner, () -> recorded(member, upload.id(), words));
    }

    /** Opens an upload as tables whose columns nobody has named yet, for as long as the reading takes. */
    public <R> R tables(Member member, Upload upload, Function<Workbook, R> reading) throws IOException {
        Path copy = copy(member, upload.id());
        try (Workbook workbook =
                Workbook.open(copy, upload.name(), Set.of(), upload.manner().told())) {
            return reading.apply(workbook);
        } finally {
            discard(copy);
        }
    }

    /** Takes up again what a machine that is gone has left half done; nothing of it was recorded. */
    public Upload revive(Member member, Upload upload, Words words) {
        boolean stale = upload.touchedAt().plus(STALE).isBefore(ledger.clock().instant());
        if (upload.state().isBusy() && stale) {
            var _ = look(member, upload, upload.manner(), words);
            return uploads.get(member, upload.id());
        }
        return upload;
    }

    private CompletableFuture<Void> begin(
            Member member, Upload upload, Upload.State state, Manner manner, Runnable work) {
        if (!uploads.move(member, upload, state, manner, upload.outcome())) {
            throw new Conflict(Text.of("exchange.import.busy"));
        }
        CompletableFuture<Void> done = new CompletableFuture<>();
        // a platform thread: planning computes for seconds, and would keep pages from the few carriers of virtual ones
        Thread.ofPlatform().daemon().name("import " + upload.id()).start(() -> {
            try {
                work.run();
            } finally {
                done.complete(null);
            }
        });
        return done;
    }

    private void looked(Member member, UUID id, Words words) {
        work(member, id, words, file -> {
            Upload upload = uploads.get(member, id);
            FilePlan plan = imports.plan(member, wish(file, upload.manner()));
            ImportPreview preview = ImportPreview.of(plan, member.chain(), words);
            if (!preview.whole()) {
                keepCorrections(member, id, plan, words);
            }
            finish(member, id, Upload.State.LOOKED, Outcome.of(preview));
        });
    }

    private void recorded(Member member, UUID id, Words words) {
        work(member, id, words, file -> {
            Upload upload = uploads.get(member, id);
            Manner manner = upload.manner();
            ImportPreview seen = seen(upload);
            imports.record(
                    member,
                    wish(file, manner),
                    manner.valid(),
                    plan -> ImportPreview.fingerprint(plan).equals(seen.fingerprint()),
                    uploads.recorded(
                            upload, Outcome.of(seen).recorded(seen.counts().recorded())));
        });
    }

    private static ImportPreview seen(Upload upload) {
        ImportPreview preview = upload.outcome().preview();
        if (preview == null) {
            throw new IllegalStateException("nothing was looked at of " + upload.id());
        }
        return preview;
    }

    private static Imports.Wish wish(ImportFile file, Manner manner) {
        return new Imports.Wish(file, manner.readAs().source(file.name()), manner.reason());
    }

    private interface Work {
        void on(ImportFile file) throws IOException;
    }

    private void work(Member member, UUID id, Words words, Work work) {
        @Nullable Path copy = null;
        try {
            Upload upload = uploads.get(member, id);
            copy = copy(member, id);
            Manner manner = upload.manner();
            try (ImportFile file =
                    ImportFile.open(copy, upload.name(), manner.readAs(), manner.told(), ledger.kinds())) {
                work.on(file.watchedBy(rows -> tell(member, id, rows)));
            }
        } catch (SheetRefused refused) {
            refuse(
                    member,
                    id,
                    refused.problems().stream().map(p -> wrong(p, words)).toList());
        } catch (Refused refused) {
            refuse(member, id, List.of(wrong(refused.text(), words)));
        } catch (Conflict conflict) {
            refuse(member, id, List.of(wrong(conflict.text(), words)));
        } catch (NotFound none) {
            refuse(member, id, List.of(wrong(Text.of("exchange.import.notyours"), words)));
        } catch (IOException | RuntimeException failed) {
            LOG.error("import {}", id, failed);
            refuse(member, id, List.of(wrong(Text.of("exchange.import.failed"), words)));
        } finally {
            discard(copy);
        }
    }

    private static ImportPreview.Wrong wrong(Problem problem, Words words) {
        return new ImportPreview.Wrong(
                problem.sheet(),
                problem.row(),
                problem.column(),
                problem.value(),
                words.say(problem.what()),
                words.say(problem.right()));
    }

    private static ImportPreview.Wrong wrong(Text text, Words words) {
        return new ImportPreview.Wrong("", 0, "", "", words.say(text), "");
    }

    /** A refusal while recording leaves nothing recorded; the file can be looked at again. */
    private void refuse(Member member, UUID id, List<ImportPreview.Wrong> problems) {
        finish(member, id, Upload.State.REFUSED, Outcome.refused(problems));
    }

    private void finish(Member member, UUID id, Upload.State state, Outcome outcome) {
        Upload upload = uploads.get(member, id);
        if (upload.state().isBusy()) {
            uploads.move(member, upload, state, upload.manner(), outcome);
        }
    }

    private void tell(Member member, UUID id, int rows) {
        if (rows % TOLD == 0) {
            Upload upload = uploads.get(member, id);
            Outcome outcome = upload.outcome();
            uploads.move(
                    member,
                    upload,
                    upload.state(),
                    upload.manner(),
                    new Outcome(outcome.preview(), List.of(), rows, 0));
        }
    }

    private Path copy(Member member, UUID id) throws IOException {
        Path copy = Files.createTempFile("entente-import", ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
            uploads.read(member, id, Uploads.Role.FILE, out);
        }
        return copy;
    }

    private void keepCorrections(Member member, UUID id, FilePlan plan, Words words) throws IOException {
        Path file = Files.createTempFile("entente-corrections", ".xlsx");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                XlsxWriter.write(plan.corrections(words), out);
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                uploads.write(member, id, Uploads.Role.CORRECTIONS, in);
            }
        } finally {
            discard(file);
        }
    }

    private static void discard(@Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException left) {
                LOG.warn("a file for importing was left behind: {}", file, left);
            }
        }
    }
}
