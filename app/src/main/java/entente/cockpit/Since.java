package entente.cockpit;

import entente.kernel.Noun;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Voice;
import entente.register.References;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others have recorded since a person last looked, the newest first, one line a fact.
 *
 * @param seenAt when the person last said so; null where never
 * @param behind how many facts more have changed
 */
public record Since(@Nullable Instant seenAt, List<News> news, int behind) {
    private static final int SHOWN = 6;

    /** The newest thing that happened to one fact. */
    public record News(UUID fact, Noun kind, String name, Text what, Voice by, LocalDate on, boolean own) {}

    public Since {
        news = List.copyOf(news);
    }

    public static Since of(Book book, UUID actor, @Nullable Instant seenAt, ZoneId zone) {
        if (seenAt == null) {
            return new Since(null, List.of(), 0);
        }
        Map<UUID, Entry> newest = new LinkedHashMap<>();
        book.entries().stream()
                .filter(entry -> entry.recordedAt().isAfter(seenAt))
                .filter(entry -> entry.side() != Voice.SYSTEM && !entry.actor().equals(actor))
                .sorted(java.util.Comparator.comparing(Entry::recordedAt).reversed())
                .forEach(entry -> newest.putIfAbsent(entry.fact(), entry));
        References references = new References(book, Chain.SHARED);
        List<News> news = new ArrayList<>();
        newest.values().stream()
                .limit(SHOWN)
                .forEach(entry -> book.history(entry.fact())
                        .ifPresent(history -> news.add(news(history, entry, references, zone))));
        return new Since(seenAt, news, Math.max(0, newest.size() - SHOWN));
    }

    private static News news(History history, Entry entry, References references, ZoneId zone) {
        @Nullable
        Fact said =
                history.version(entry.version()).map(version -> version.fact()).orElse(null);
        return new News(
                history.fact(),
                new Noun(history.kind().name()),
                said == null
                        ? references.key(history.kind().type(), history.fact())
                        : Title.of(references, history, said),
                Text.of("register.act." + entry.act(), entry.version()),
                entry.side(),
                entry.recordedAt().atZone(zone).toLocalDate(),
                history.chain() != Chain.SHARED);
    }
}
