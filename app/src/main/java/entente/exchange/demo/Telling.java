package entente.exchange.demo;

import entente.access.Role;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Kinds;
import entente.ledger.Ref;
import entente.ledger.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is said in one arrangement. It is written down subject by subject and played day by day: of one day in the order it was written
 * down. What is said of one fact has to be written down in the order of its days.
 */
final class Telling {
    /** What is said once its day has come, from the fact's newest version, none when it is said first, and from what both sides see by then. */
    interface Said {
        List<Statement> on(@Nullable Entry newest, Supplier<Book> shared);
    }

    /**
     * One thing that somebody says.
     *
     * @param looks whether it depends on what both sides see by then
     */
    record Line(LocalDate day, Side side, Role role, Chain chain, UUID fact, Said said, boolean looks) {}

    private record Strand(Chain chain, Fact latest, LocalDate saidOn) {}

    private final Months months;
    private final Kinds kinds;
    private final List<Line> lines = new ArrayList<>();
    private final Map<UUID, Strand> strands = new HashMap<>();

    Telling(Months months, Kinds kinds) {
        this.months = months;
        this.kinds = kinds;
    }

    Months months() {
        return months;
    }

    Kinds kinds() {
        return kinds;
    }

    Narrator client() {
        return client(Role.LEADER);
    }

    Narrator client(Role role) {
        return new Narrator(this, Side.CLIENT, role);
    }

    Narrator provider() {
        return provider(Role.LEADER);
    }

    Narrator provider(Role role) {
        return new Narrator(this, Side.PROVIDER, role);
    }

    /** Everything in the order it happened. */
    List<Line> inTime() {
        return lines.stream().sorted(Comparator.comparing(Line::day)).toList();
    }

    void begin(Line line, Fact body) {
        strands.put(line.fact(), new Strand(line.chain(), body, line.day()));
        lines.add(line);
    }

    /** What speaks of many facts at once. */
    void add(Line line) {
        lines.add(line);
    }

    void follow(Line line, Fact latest) {
        LocalDate before = strand(line.fact()).saidOn();
        if (line.day().isBefore(before)) {
            throw new IllegalStateException("told out of order: " + latest + " on " + line.day() + " after " + before);
        }
        strands.put(line.fact(), new Strand(line.chain(), latest, line.day()));
        lines.add(line);
    }

    /** What the fact says by now, as far as it is written down. */
    <T extends Fact> T latest(Ref<T> fact) {
        @SuppressWarnings("unchecked") // a reference is handed out together with a body of its own class
        T latest = (T) strand(fact.id()).latest();
        return latest;
    }

    /** Everything of one sort that both sides know by now, as far as it is written down. */
    <T extends Fact> List<T> shared(Class<T> type) {
        return strands.values().stream()
                .filter(strand -> strand.chain() == Chain.SHARED)
                .map(Strand::latest)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The shared fact of one sort that goes by this key, as far as it is written down. */
    <T extends Fact> Ref<T> named(Class<T> type, String key) {
        return found(type, fact -> kinds.of(type).keyOf(fact).equals(key));
    }

    /** The one shared fact of a sort that is so. */
    <T extends Fact> Ref<T> found(Class<T> type, Predicate<T> which) {
        return strands.entrySet().stream()
                .filter(one -> one.getValue().chain() == Chain.SHARED)
                .filter(one -> type.isInstance(one.getValue().latest())
                        && which.test(type.cast(one.getValue().latest())))
                .map(one -> new Ref<T>(one.getKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not told yet: " + type.getSimpleName()));
    }

    Chain chain(Ref<?> fact) {
        return strand(fact.id()).chain();
    }

    private Strand strand(UUID fact) {
        Strand strand = strands.get(fact);
        if (strand == null) {
            throw new IllegalStateException("not told yet: " + fact);
        }
        return strand;
    }
}
