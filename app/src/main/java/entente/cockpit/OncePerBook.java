package entente.cockpit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import entente.ledger.Book;
import java.util.function.Function;

/**
 * What is found of a book, found once: a book never changes, and neither does what follows from it. Kept as long as the book itself, so that nobody
 * is answered from any book but their own; what is kept must not hold that book.
 *
 * @param <K> what else it depends on
 */
final class OncePerBook<K, V> {
    private final Cache<Book, Cache<K, V>> known =
            Caffeine.newBuilder().weakKeys().build();
    private final int most;

    /** Keeps at most so many answers a book; those that nobody asks for go first, and all where memory is short. */
    OncePerBook(int most) {
        this.most = most;
    }

    V of(Book book, K key, Function<K, V> finding) {
        return known.get(
                        book,
                        none -> Caffeine.newBuilder()
                                .maximumSize(most)
                                .softValues()
                                .build())
                .get(key, finding);
    }
}
