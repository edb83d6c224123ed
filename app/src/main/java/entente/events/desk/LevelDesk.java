package entente.events.desk;

import entente.access.Member;
import entente.events.LandedFolder;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.StoredFiles;
import entente.performance.level.EventLog;
import entente.performance.level.EventSource;
import entente.performance.level.LevelDefinition;
import entente.performance.level.LevelDefinitions;
import entente.performance.level.LogsOfSource;
import entente.performance.level.ServiceLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** Measures service levels from the files beside the ledger, and records what each period came to together with its reading. */
public final class LevelDesk {
    private final Ledger ledger;
    private final StoredFiles files;
    private final LandedFolder landed;

    public LevelDesk(Ledger ledger, StoredFiles files, LandedFolder landed) {
        this.ledger = ledger;
        this.files = files;
        this.landed = landed;
    }

    /** All levels, for both and for the member's own side. */
    public CompletableFuture<Measured> measureAll(Member member, Words words) {
        CompletableFuture<Measured> done = new CompletableFuture<>();
        // a platform thread: measuring computes for seconds, and would keep pages from the few carriers of virtual ones
        Thread.ofPlatform().daemon().name("measuring " + member.arrangement()).start(() -> {
            try {
                Measured both = measure(member, Chain.SHARED, _ -> true, words);
                done.complete(both.and(measure(member, member.chain(), _ -> true, words)));
            } catch (IOException | RuntimeException failed) {
                done.completeExceptionally(failed);
            }
        });
        return done;
    }

    /**
     * Measures what can be measured and records what is new or different, in one breath.
     *
     * @param chain whose files are measured: what stays with one side is measured for that side alone
     */
    public Measured measure(Member member, Chain chain, Predicate<ServiceLevel> which, Words words) throws IOException {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        Book book = (chain == Chain.SHARED ? member.sharedBook(ledger) : member.book(ledger)).on(today);
        Desk at = new Desk(member, chain, book, today, words, ledger, files);
        List<Text> waiting = new ArrayList<>();
        Tally tally = new Tally();
        for (Recorded<ServiceLevel> level : book.current(ServiceLevel.class)) {
            boolean readable = level.chain() == Chain.SHARED || level.chain() == chain;
            if (readable && which.test(level.fact())) {
                measure(at, level, waiting, tally);
            }
        }
        say(member, chain, Voice.SYSTEM, tally.periods);
        say(member, chain, member.voice(), tally.readings);
        return new Measured(tally.recorded, tally.same, waiting);
    }

    private void say(Member member, Chain chain, Voice voice, List<Statement> statements) {
        if (!statements.isEmpty()) {
            ledger.append(member.reader(), member.arrangement(), voice, chain, statements);
        }
    }

    private void measure(Desk at, Recorded<ServiceLevel> level, List<Text> waiting, Tally tally) throws IOException {
        switch (LevelDefinitions.of(at.book(), level.fact().code(), at.today())) {
            case LevelDefinition.Wanting wanting ->
                wanting.because()
                        .forEach(why -> waiting.add(
                                Text.of("events.desk.waits", level.fact().code(), why)));
            case LevelDefinition.Measurable measurable -> {
                if (at.chain() == Chain.SHARED && !measurable.isAgreed()) {
                    measurable
                            .proposed()
                            .forEach(why -> waiting.add(
                                    Text.of("events.desk.waits", level.fact().code(), why)));
                    return;
                }
                LogsOfSource logs =
                        LogsOfSource.of(at.book(), at.chain(), level.fact().source());
                for (Recorded<EventLog> log : logs.logs()) {
                    LevelOfLog work = new LevelOfLog(at, measurable, level, log, logs);
                    work.measure(place(at, measurable.definition().source(), log), tally, waiting);
                }
            }
        }
    }

    /** The landed cases of a file this member may read. */
    public Path place(Member member, EventSource source, EventLog log) throws IOException {
        Path raw = files.path(member.reader(), member.arrangement(), log.digest());
        return landed.of(raw, log.digest(), source);
    }

    private Path place(Desk at, EventSource source, Recorded<EventLog> log) throws IOException {
        return place(at.member(), source, log.fact());
    }

    /** Where the failing cases of a period lie. */
    public Path failing(Member member, entente.ledger.Digest digest) {
        return files.path(member.reader(), member.arrangement(), digest);
    }

    /** What is to be recorded, so far: periods by the machine that measured them, readings by the side that reads them. */
    static final class Tally {
        final List<Statement> periods = new ArrayList<>();
        final List<Statement> readings = new ArrayList<>();
        int recorded;
        int same;
    }

    /** For whom, of what, on which day. */
    record Desk(
            Member member, Chain chain, Book book, LocalDate today, Words words, Ledger ledger, StoredFiles files) {}
}
