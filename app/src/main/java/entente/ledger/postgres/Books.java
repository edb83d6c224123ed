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
    private static final int ENTRIES_KEPT = 2_000_000;

    private record Place(UUID arrangement, Viewpoint viewpoint) {}

    private record Open(Book book, Map<Chain, Head> heads) {}

    private final Kinds kinds;
    private final Cache<Place, Open> cache = Caffeine.newBuilder()
            .maximumWeight(ENTRIES_KEPT)
            .weigher((Place place, Open open) -> 100 + open.book().entries().size())
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
        Open from = known != null && continues(known.heads, heads)
                ? known
                : new Open(Book.of(kinds, viewpoint, List.of()), Map.of());
        Book book = from.book;
        for (Chain chain : viewpoint.chains()) {
            long after = from.heads.getOrDefault(chain, Head.NONE).seq();
            Head head = heads.getOrDefault(chain, Head.NONE);
            if (head.seq() > after) {
                book = book.plus(entries(jdbc, arrangement, chain, after, head.seq()));
            }
        }
        cache.put(place, new Open(book, heads));
        return book;
    }

    List<Entry> entries(JdbcClient jdbc, UUID arrangement, Chain chain, long after, long upTo) {
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
                .query(EntryRows::read)
                .list();
    }

    private static boolean continues(Map<Chain, Head> known, Map<Chain, Head> now) {
        return known.entrySet().stream().allMatch(k -> {
            Head head = now.get(k.getKey());
            return head != null && head.seq() >= k.getValue().seq();
        });
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
