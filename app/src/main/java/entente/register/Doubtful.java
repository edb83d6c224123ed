package entente.register;

import entente.kernel.Noun;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A fact that stands although something in it contradicts itself: a finding until somebody amends it. */
public record Doubtful(UUID fact, Noun noun, String title, boolean shared, List<Text> says) {
    public Doubtful {
        says = List.copyOf(says);
    }

    /** Everything doubtful that the book knows, kind by kind. */
    public static List<Doubtful> of(Book book, Chain reader) {
        References references = new References(book, reader);
        return book.kinds().all().stream()
                .filter(kind -> !kind.author().system())
                .flatMap(kind -> of(book, kind, references))
                .toList();
    }

    private static Stream<Doubtful> of(Book book, Kind<?> kind, References references) {
        return book.current(kind.type()).stream().flatMap(recorded -> of(recorded, references));
    }

    private static Stream<Doubtful> of(Recorded<?> recorded, References references) {
        List<Text> says = Doubts.of(recorded.kind(), recorded.version());
        return says.isEmpty()
                ? Stream.empty()
                : Stream.of(new Doubtful(
                        recorded.id(),
                        new Noun(recorded.kind().name()),
                        references.titleOf(recorded.id()),
                        recorded.chain() == Chain.SHARED,
                        says));
    }
}
