package entente.register;

import entente.ledger.Append;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The ledger's own checks on everything an import would say, chain by chain, without recording any of it. */
final class DryRun {
    private final Book book;
    private final Batch batch;
    private final Map<Chain, Append> appends = new EnumMap<>(Chain.class);
    private final Map<Chain, List<Statement>> passed = new EnumMap<>(Chain.class);

    DryRun(Book book, Batch batch) {
        this.book = book;
        this.batch = batch;
    }

    /** Throws what the ledger would throw. */
    void add(Chain chain, Statement statement) {
        appends.computeIfAbsent(chain, this::append).add(statement);
        passed.computeIfAbsent(chain, none -> new ArrayList<>()).add(statement);
    }

    /** The statements that passed, in their order. */
    List<Statement> passed(Chain chain) {
        return passed.getOrDefault(chain, List.of());
    }

    /** The book as it would be afterwards. */
    Book after() {
        if (appends.isEmpty()) {
            return book;
        }
        Append own = appends.get(chainOf(book.viewpoint()));
        if (own != null && appends.size() == 1) {
            // it has read its entries already, and knows nothing else than this book
            return own.after();
        }
        List<Entry> entries = new ArrayList<>();
        appends.values().forEach(append -> entries.addAll(append.entries()));
        return book.plus(entries);
    }

    /** The chain that is checked against exactly this viewpoint. */
    private static Chain chainOf(Viewpoint viewpoint) {
        return switch (viewpoint) {
            case SHARED -> Chain.SHARED;
            case CLIENT -> Chain.CLIENT;
            case PROVIDER -> Chain.PROVIDER;
        };
    }

    /** A chain is checked against what it may know itself, not against all its writer knows. */
    private Append append(Chain chain) {
        Viewpoint narrow = Viewpoint.of(chain);
        Book known = book.viewpoint() == narrow
                ? book
                : Book.of(
                        book.kinds(),
                        narrow,
                        book.entries().stream()
                                .filter(entry -> narrow.chains().contains(entry.chain()))
                                .toList());
        return new Append(known, chain, known.head(chain), batch.speaker(), batch.now(), batch.zone());
    }
}
