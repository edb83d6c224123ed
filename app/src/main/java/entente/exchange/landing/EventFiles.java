package entente.exchange.landing;

import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.level.EventLog;
import entente.performance.level.EventSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Files of raw events as their page shows them.
 *
 * @param logs those on record that this reader may know, the newest first
 * @param uploads the reader's own, on their way
 */
public record EventFiles(
        List<Recorded<EventSource>> sources, List<Recorded<EventLog>> logs, List<EventUpload> uploads) {
    public EventFiles {
        sources = List.copyOf(sources);
        logs = List.copyOf(logs);
        uploads = List.copyOf(uploads);
    }

    public static EventFiles of(Book book, List<EventUpload> uploads) {
        return new EventFiles(
                book.current(EventSource.class),
                book.current(EventLog.class).stream()
                        .sorted(Comparator.comparing((Recorded<EventLog> log) -> log.recordedAt())
                                .reversed())
                        .toList(),
                uploads);
    }

    public Optional<EventSource> source(EventLog log) {
        return sources.stream()
                .filter(source -> source.ref().equals(log.source()))
                .map(Recorded::fact)
                .findFirst();
    }
}
