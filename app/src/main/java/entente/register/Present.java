package entente.register;

import entente.kernel.NotFound;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import entente.ledger.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The facts of a kind that an import may find its rows in, by id and by key. */
final class Present<T extends Fact> {
    private final Kind<T> kind;
    private final Book book;
    private final References references;
    private final Map<List<String>, UUID> byKey = new HashMap<>();

    Present(Kind<T> kind, Book book, Batch batch, References references) {
        this.kind = kind;
        this.book = book;
        this.references = references;
        List<Column> key = Columns.of(kind).key();
        for (Recorded<T> recorded : book.current(kind.type())) {
            if (recorded.chain() == batch.chain()) {
                byKey.put(key.stream().map(c -> c.text(recorded.fact())).toList(), recorded.id());
            }
        }
    }

    /** The fact of this id, where it is one of the kind and not hidden from the book. */
    Optional<History> find(UUID id) {
        return book.history(id).filter(history -> history.kind().type().equals(kind.type()));
    }

    /** The same, or the shared fact that took its place when it was published. */
    Optional<History> follow(UUID id) {
        return find(book.publishedAs(id).orElse(id));
    }

    /** The fact that the row's key columns name in the chain the import goes to. */
    Optional<History> named(Map<String, String> texts) {
        List<String> key = new ArrayList<>();
        for (Column column : Columns.of(kind).key()) {
            String said = texts.getOrDefault(column.name(), "");
            try {
                key.add(said.isBlank() ? "" : Typed.read(column, said, references));
            } catch (IllegalArgumentException wrong) {
                // The row is refused where its values are read, with what is wrong with this one.
                return Optional.empty();
            }
        }
        return Optional.ofNullable(byKey.get(key)).flatMap(this::find);
    }

    /**
     * What the fact said when its version of this number was the newest that was seen: for a two-sided kind that version itself,
     * for any other the one that held for good. Absent for a withdrawal and for what cannot be read.
     */
    Optional<T> said(History history, int number) {
        Optional<Version> version = kind.twoSided()
                ? history.version(number)
                : new History(
                                history.fact(),
                                history.kind(),
                                history.chain(),
                                history.versions().subList(0, number),
                                history.redactions())
                        .current(LocalDate.MAX);
        return version.map(Version::fact).filter(kind.type()::isInstance).map(kind.type()::cast);
    }

    History get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("no such fact: " + id));
    }
}
