package entente.register;

import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Component;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import entente.ledger.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One page of a register: the facts of a kind that a query asks for, in its order. Nothing but a function of book and query. */
public record Listing<T extends Fact>(Kind<T> kind, List<Row<T>> rows, int total, String next) {
    /**
     * A fact as one row shows it.
     *
     * @param shown the value of each component in the reader's manner, in the order of the kind's components
     */
    public record Row<T extends Fact>(Recorded<T> recorded, State state, List<String> shown) {}

    private record Found<T extends Fact>(Recorded<T> recorded, State state) {}

    public static <T extends Fact> Listing<T> of(Book book, Kind<T> kind, Query query, Words words) {
        Book asKnown = query.asOf() == null ? book : query.asOf().of(book);
        References references = new References(asKnown, chain(book));
        Shown shown = new Shown(words, references);
        Ordering<T> ordering = Ordering.of(kind, query, references);
        Condition condition = Condition.of(kind, query, references, words);
        List<Found<T>> found = found(asKnown, kind, query)
                .filter(f -> condition.holds(f.recorded()))
                .toList();
        List<Ordering.Placed<T>> placed =
                ordering.sorted(found.stream().map(Found::recorded).toList());
        List<Ordering.Placed<T>> rest = query.after().isEmpty() ? placed : ordering.after(placed, query.after());
        List<Ordering.Placed<T>> page = rest.subList(0, Math.min(query.size(), rest.size()));
        return new Listing<>(
                kind,
                page.stream().map(p -> row(p.recorded(), asKnown, shown)).toList(),
                found.size(),
                page.size() < rest.size() ? ordering.cursor(page.getLast()) : "");
    }

    /** Every fact the query asks for, whatever its pages. */
    public static <T extends Fact> List<Recorded<T>> all(Book book, Kind<T> kind, Query query, Words words) {
        Book asKnown = query.asOf() == null ? book : query.asOf().of(book);
        References references = new References(asKnown, chain(book));
        Condition condition = Condition.of(kind, query, references, words);
        List<Recorded<T>> found = found(asKnown, kind, query)
                .map(Found::recorded)
                .filter(condition::holds)
                .toList();
        return Ordering.of(kind, query, references).sorted(found).stream()
                .map(Ordering.Placed::recorded)
                .toList();
    }

    public boolean hasNext() {
        return !next.isEmpty();
    }

    private static <T extends Fact> Stream<Found<T>> found(Book book, Kind<T> kind, Query query) {
        boolean withdrawn = query.states().contains(State.WITHDRAWN);
        Stream<Found<T>> present =
                book.current(kind.type()).stream().map(recorded -> new Found<>(recorded, State.of(recorded)));
        Stream<Found<T>> gone = !withdrawn
                ? Stream.empty()
                : book.histories(kind)
                        .filter(History::isWithdrawn)
                        .flatMap(history -> gone(kind, history))
                        .map(recorded -> new Found<>(recorded, State.WITHDRAWN));
        return Stream.concat(present, gone)
                .filter(f -> query.states().isEmpty() || query.states().contains(f.state()));
    }

    private static <T extends Fact> Stream<Recorded<T>> gone(Kind<T> kind, History history) {
        return history.versions().reversed().stream()
                .flatMap(v -> Stream.ofNullable(v.fact())
                        .filter(kind.type()::isInstance)
                        .map(fact -> recorded(history, v, kind, kind.type().cast(fact))))
                .limit(1);
    }

    private static <T extends Fact> Recorded<T> recorded(History history, Version version, Kind<T> kind, T fact) {
        return new Recorded<>(history.fact(), kind, fact, version, history.chain(), State.lastAgreement(history));
    }

    private static <T extends Fact> Row<T> row(Recorded<T> recorded, Book book, Shown shown) {
        boolean gone = book.history(recorded.id()).filter(History::isWithdrawn).isPresent();
        List<String> values = new ArrayList<>();
        for (Component component : recorded.kind().components()) {
            values.add(shown.of(component.of(recorded.fact())));
        }
        return new Row<>(recorded, gone ? State.WITHDRAWN : State.of(recorded), values);
    }

    /** What a reader may see named: everything of the book. */
    private static Chain chain(Book book) {
        return book.viewpoint().chains().stream().max(Comparator.naturalOrder()).orElse(Chain.SHARED);
    }
}
