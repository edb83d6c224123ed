package entente.performance.level;

import entente.kernel.DateRange;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The files that tell of one source in one chain, the newest first. */
public record LogsOfSource(List<Recorded<EventLog>> logs) {
    public LogsOfSource {
        logs = List.copyOf(logs);
    }

    public static LogsOfSource of(Book book, Chain chain, Ref<EventSource> source) {
        return new LogsOfSource(book.current(EventLog.class).stream()
                .filter(log -> log.chain() == chain && log.fact().source().equals(source))
                .sorted(Comparator.comparing((Recorded<EventLog> log) -> log.recordedAt())
                        .reversed())
                .toList());
    }

    /** The file a period is measured from: of those that tell all of it, the one that was recorded last. */
    public Optional<Recorded<EventLog>> of(DateRange period) {
        return logs.stream().filter(log -> log.fact().tellsAllOf(period)).findFirst();
    }
}
