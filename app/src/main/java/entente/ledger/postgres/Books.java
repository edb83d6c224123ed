package entente.ledger.postgres;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entente.kernel.NotFound;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Head;
import entente.ledger.Kinds;
import entente.ledger.Viewpoint;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Books by viewpoint, cached by the heads of their chains. One small query under the reader's own context decides whether a cached book is
 * the newest; if not, it is advanced by the entries after its heads. Several nodes stay consistent, since nothing is cached without asking.
 */
final class Books {
    /** Roughly what an entry takes with all that is made of it; books may fill a third of the memory there is. */
    private static final long BYTES_AN_ENTRY = 1_500;

    private static final int ROWS_AT_ONCE = 2_000;

    private record Place(UUID arrangement, Viewpoint viewpoint) {}

    private record Open(Book book, Map<Chain, Head> heads) {}

    private final Kinds kinds;
    private final Cache<Place, Open> cache = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / 3 / BYTES_AN_ENTRY)
            .weigher((Place place, Open open) -> 100 + open.book().size())
            .build();

    Books(Kinds kinds) {
        this.kinds = kinds;
    }

    /** The book as the present transaction sees it; NotFound where the reader may not see every chain of the viewpoint. */
    Book open(JdbcClient jdbc, UUID arrangement, Viewpoint viewpoint) {
        Place place = new Place(arrangement, viewpoint);
        Map<Chain, Head> heads = heads(jdbc, arrangement, viewpoint);
        Open known = cache.getIfPresent(place);
        if (known != null && known.heads.equals(heads)) {
            return known.book;
        }
        Book book = known == null ? empty(viewpoint) : known.book;
        Map<Chain, Head> from = known == null ? Map.of() : known.heads;
        for (Chain chain : viewpoint.chains()) {
            Head before = from.getOrDefault(chain, Head.NONE);
            Head head = heads.getOrDefault(chain, Head.NONE);
            List<Entry> more = entries(jdbc, arrangement, chain, before.seq(), head.seq());
            if (known != null && !continues(before, head, more)) {
                // not the chain that was read before: the database was put back from a backup
                cache.invalidate(place);
                return open(jdbc, arrangement, viewpoint);
            }
            book = more.isEmpty() ? book : book.plus(more);
        }
        cache.put(place, new Open(book, heads));
        return book;
    }

    private Book empty(Viewpoint viewpoint) {
        return Book.of(kinds, viewpoint, List.of());
    }

    private static boolean continues(Head before, Head head, List<Entry> more) {
        return more.isEmpty()
                ? head.equals(before)
                : more.getFirst().previous().equals(before.hash())
                        && more.getLast().hash().equals(head.hash());
    }

    /** Keeps a book that an append has made, once that is committed, if it is still the next one. */
    void advance(Book before, Entry last, Book after) {
        cache.asMap().computeIfPresent(new Place(last.arrangement(), before.viewpoint()), (place, open) -> {
            if (open.book != before) {
                return open;
            }
            Map<Chain, Head> heads = new EnumMap<>(open.heads);
            heads.put(last.chain(), new Head(last.seq(), last.hash(), last.recordedAt()));
            return new Open(after, heads);
        });
    }

    List<Entry> entries(JdbcClient jdbc, UUID arrangement, Chain chain, long after, long upTo) {
        if (after >= upTo) {
            return List.of();
        }
        return jdbc.sql("select " + EntryRows.COLUMNS + """

                          from ledger.entry
                         where arrangement = :arrangement
                           and chain = :chain
                           and seq > :after
                           and seq <= :upTo
                         order by seq
                        """)
                .param("arrangement", arrangement)
                .param("chain", chain.name())
                .param("after", after)
                .param("upTo", upTo)
                .withFetchSize(ROWS_AT_ONCE)
                .query(new EntryRows()::read)
                .list();
    }

    private static Map<Chain, Head> heads(JdbcClient jdbc, UUID arrangement, Viewpoint viewpoint) {
        Map<Chain, Head> heads = new EnumMap<>(Chain.class);
        jdbc.sql("select chain, seq, hash, recorded_at from ledger.head where arrangement = :arrangement")
                .param("arrangement", arrangement)
                .query(row -> {
                    Chain chain = Chain.valueOf(row.getString("chain"));
                    if (viewpoint.chains().contains(chain)) {
                        heads.put(chain, EntryRows.head(row, 0));
                    }
                });
        if (heads.size() < viewpoint.chains().size()) {
            throw new NotFound("no such arrangement for this reader: " + arrangement);
        }
        return heads;
    }
}
