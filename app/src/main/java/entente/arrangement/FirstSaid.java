package entente.arrangement;

import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Version;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a fact said first, so that a later version cannot move what others are measured against (000-A3). */
public final class FirstSaid {
    private FirstSaid() {}

    /** The value in the first version that has it; of a two-sided fact that is agreed, in the first agreed version. */
    public static <T extends Fact, V> Optional<V> of(Book book, Recorded<T> fact, Function<T, @Nullable V> component) {
        boolean agreedOnly = fact.kind().twoSided() && !fact.isProposed();
        return book.history(fact.id()).stream()
                .flatMap(history -> history.versions().stream())
                .filter(version -> !agreedOnly || version.isAgreed())
                .map(Version::fact)
                .filter(Objects::nonNull)
                .map(said -> component.apply(fact.kind().type().cast(said)))
                .flatMap(value -> Optional.ofNullable(value).stream())
                .findFirst();
    }
}
