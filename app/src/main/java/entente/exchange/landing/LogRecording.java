package entente.exchange.landing;

import entente.access.Member;
import entente.events.desk.LevelDesk;
import entente.events.desk.Measured;
import entente.kernel.DateRange;
import entente.kernel.Refused;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Document;
import entente.ledger.Ids;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.StoredFiles;
import entente.performance.Performance;
import entente.performance.level.EventLog;
import entente.performance.level.EventSource;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says that a file of raw events tells of some days, and has everything measured that rests on its source. */
public final class LogRecording {
    private final Ledger ledger;
    private final StoredFiles files;
    private final LevelDesk levels;

    public LogRecording(Ledger ledger, StoredFiles files, LevelDesk levels) {
        this.ledger = ledger;
        this.files = files;
        this.levels = levels;
    }

    LandingOutcome.Done record(Member member, EventUpload upload, LandingOutcome.Days days, boolean shared, Words words)
            throws IOException {
        Refused.unless(!days.last().isBefore(days.first()), "last", "exchange.events.days", days.first(), days.last());
        Chain chain = shared ? Chain.SHARED : member.chain();
        LandingOutcome.Preview preview = Objects.requireNonNull(upload.outcome().preview());
        Ref<EventSource> source = new Ref<>(Objects.requireNonNull(upload.wish().source()));
        Document leftOut = preview.leftOutFile();
        if (shared) {
            files.share(
                    member.reader(),
                    member.arrangement(),
                    member.chain(),
                    Stream.concat(
                                    Stream.of(upload.wish().content()),
                                    Stream.ofNullable(leftOut).flatMap(file -> file.file().stream()))
                            .toList());
        }
        EventLog log = new EventLog(
                upload.name(),
                source,
                new DateRange(days.first(), days.last().plusDays(1)),
                Document.file(upload.name(), upload.wish().content()),
                preview.rows(),
                preview.cases(),
                preview.refused(),
                leftOut);
        say(member, chain, log, words);
        Measured measured =
                levels.measure(member, chain, level -> level.source().equals(source), words);
        return new LandingOutcome.Done(
                measured.recorded(),
                measured.same(),
                measured.waiting().stream().map(words::say).toList());
    }

    private void say(Member member, Chain chain, EventLog log, Words words) {
        Book book = chain == Chain.SHARED ? member.sharedBook(ledger) : member.book(ledger);
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        Optional<Recorded<EventLog>> before = book.named(
                        chain, Performance.EVENT_LOG, Performance.EVENT_LOG.keyOf(log), member.voice())
                .flatMap(id -> book.find(Performance.EVENT_LOG, id));
        if (before.filter(known -> known.fact().equals(log)).isPresent()) {
            return;
        }
        Refused.unless(
                before.filter(known -> known.by() != member.voice()).isEmpty(),
                "file",
                "exchange.events.others",
                log.name());
        Statement statement = before.<Statement>map(known -> new Statement.Amend(
                        known.id(),
                        known.version().number(),
                        log,
                        today,
                        words.say("exchange.events.again", log.name())))
                .orElseGet(
                        () -> new Statement.Say(Ids.next(ledger.clock().instant()), Performance.EVENT_LOG, log, today));
        ledger.append(member.reader(), member.arrangement(), member.voice(), chain, List.of(statement));
    }
}
