package entente.ledger.postgres;

import entente.kernel.Conflict;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Append;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.ImportIdentity;
import entente.ledger.Imported;
import entente.ledger.Speaker;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes in what a file says: statements for both chains of a side, and what became of which row, in one transaction, whole or absent. */
public final class Intake {
    private final Ledger ledger;

    public Intake(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What a file says.
     *
     * @param shared amendments of what both know
     * @param own for the side's own chain
     * @param rows what is to be known next month of the rows that are new or changed
     */
    public record Said(List<Statement> shared, List<Statement> own, Map<ImportIdentity, Imported> rows) {
        public Said {
            shared = List.copyOf(shared);
            own = List.copyOf(own);
            // in the file's order, which an index takes in faster than any other
            rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        }

        /** Whether anything is changed that was said before. */
        public boolean amends() {
            return !shared.isEmpty() || own.stream().anyMatch(Statement.Amend.class::isInstance);
        }
    }

    /** What else is done in the transaction that records. */
    @FunctionalInterface
    public interface Alongside {
        Alongside NOTHING = jdbc -> {};

        void in(JdbcClient transaction);
    }

    /** Makes of a book, and of what earlier imports made, what the file says beside them. */
    @FunctionalInterface
    public interface Planner {
        Said plan(Book book, Map<ImportIdentity, Imported> known);
    }

    /** What a file would say, and the book it would be said to: good for as long as nothing else is known. */
    public record Looked(Book book, Said said) {}

    /**
     * Whose file it is and what is made of it.
     *
     * @param source what the file is known by from month to month
     */
    public record Taking(Reader reader, UUID arrangement, Side side, String source, Planner planner) {
        Speaker speaker() {
            return new Speaker(arrangement, Voice.of(side), reader.person());
        }
    }

    /** Plans by what is known now, and records nothing. It may take its time, since it holds no chain up. */
    public Looked look(Taking taking) {
        Map<ImportIdentity, Imported> known = ledger.transactions()
                .as(
                        taking.reader,
                        jdbc -> new Identities(jdbc, taking.arrangement).of(Voice.of(taking.side), taking.source));
        Book book = ledger.book(taking.reader, taking.arrangement, Viewpoint.of(taking.side));
        return new Looked(book, taking.planner.plan(book, known));
    }

    /**
     * Records what was looked at. If something was said meanwhile, it is planned once more while the chains are held.
     *
     * @param alongside what else is done in the same transaction
     * @return what was recorded, in the order of the chains
     */
    public List<Entry> take(Taking taking, Looked looked, Alongside alongside) {
        Made made = ledger.transactions().as(taking.reader, jdbc -> {
            Made taken = take(jdbc, taking, looked);
            alongside.in(jdbc);
            return taken;
        });
        if (made.append != null && !made.entries.isEmpty()) {
            ledger.advance(made.before, made.entries.getLast(), made.append.after());
        }
        for (Chain chain : Chain.values()) {
            ledger.tell(
                    taking.reader,
                    made.entries.stream().filter(e -> e.chain() == chain).toList());
        }
        return made.entries;
    }

    /** What was made; with the append where one chain alone grew, so that its book need not be read again. */
    private record Made(
            Book before, List<Entry> entries, @Nullable Append append) {}

    private Made take(JdbcClient jdbc, Taking taking, Looked looked) {
        // always SHARED first, as publications do; an import into a side's own chain holds nobody else up
        Turn shared = looked.said.shared().isEmpty() ? null : ledger.turn(jdbc, taking.arrangement, Chain.SHARED);
        Turn own = ledger.turn(jdbc, taking.arrangement, Chain.of(taking.side));
        Identities identities = new Identities(jdbc, taking.arrangement);
        Said now = own.book() == looked.book
                ? looked.said
                : taking.planner.plan(own.book(), identities.of(Voice.of(taking.side), taking.source));
        if (shared == null && !now.shared().isEmpty()) {
            throw new Conflict(Text.of("ledger.conflict.import"));
        }
        Made made = shared == null ? alone(own, taking, now) : both(shared, own, taking, now);
        ledger.insert(jdbc, made.entries);
        identities.keep(now.rows());
        return made;
    }

    private static Made alone(Turn own, Taking taking, Said said) {
        Append append = own.append(taking.speaker());
        said.own().forEach(append::add);
        return new Made(own.book(), append.entries(), append);
    }

    private static Made both(Turn shared, Turn own, Taking taking, Said said) {
        List<Entry> entries = new ArrayList<>(shared.with(own).make(taking.speaker(), said.shared()));
        entries.addAll(own.with(shared).make(taking.speaker(), said.own()));
        return new Made(own.book(), entries, null);
    }
}
