package entente.ledger.postgres;

import entente.kernel.NotFound;
import entente.ledger.Act;
import entente.ledger.Append;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.Entry;
import entente.ledger.Head;
import entente.ledger.Ids;
import entente.ledger.Kinds;
import entente.ledger.Speaker;
import entente.ledger.Statement;
import entente.ledger.Verifier;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of every arrangement, kept in PostgreSQL: append is one transaction, and what is acknowledged survives. */
public final class Ledger {
    private static final int ROWS_AT_ONCE = 1_000;

    private final Transactions transactions;
    private final JdbcTemplate rows;
    private final Books books;
    private final Kinds kinds;
    private final Clock clock;
    private final Consumer<Appended> afterwards;
    private final Answers answers = new Answers(this);

    public Ledger(DataSource source, Kinds kinds, Clock clock, Consumer<Appended> afterwards) {
        this.transactions = new Transactions(source);
        this.rows = new JdbcTemplate(source);
        this.books = new Books(kinds);
        this.kinds = kinds;
        this.clock = clock;
        this.afterwards = afterwards;
    }

    public Kinds kinds() {
        return kinds;
    }

    public Clock clock() {
        return clock;
    }

    /** A new arrangement with its three empty chains; the reader's organisation holds the side that the voice names. */
    public UUID open(Reader reader, Voice side, String name, ZoneId zone) {
        UUID id = Ids.next(clock.instant());
        return transactions.as(reader, jdbc -> {
            jdbc.sql("select access.open_arrangement(:id, :name, :zone, :side, :at)")
                    .param("id", id)
                    .param("name", name)
                    .param("zone", zone.getId())
                    .param("side", side.name())
                    .param("at", EntryRows.utc(clock.instant()))
                    .query((row, n) -> n)
                    .single();
            return id;
        });
    }

    public Book book(Reader reader, UUID arrangement, Viewpoint viewpoint) {
        return transactions.as(reader, jdbc -> books.open(jdbc, arrangement, viewpoint));
    }

    /** Everything asked within, of whatever store of this database, is asked in one transaction: a page that asks several waits for one. */
    public <R> R together(Reader reader, Supplier<R> asked) {
        return transactions.as(reader, _ -> asked.get());
    }

    /** Adds to one chain all or nothing, and returns what was added. */
    public List<Entry> append(Reader reader, UUID arrangement, Voice side, Chain chain, List<Statement> statements) {
        return append(reader, arrangement, side, chain, book -> statements);
    }

    /** The same, with statements made from the book as it stands once the chain's head is held. */
    public List<Entry> append(
            Reader reader, UUID arrangement, Voice side, Chain chain, Function<Book, List<Statement>> asked) {
        Made made = transactions.as(reader, jdbc -> add(jdbc, reader, arrangement, side, chain, asked));
        if (!made.entries.isEmpty()) {
            advance(made.before, made.entries.getLast(), made.append.after());
            tell(reader, made.entries);
        }
        return made.entries;
    }

    /** What an append would add, by the same code path, undone at its end. */
    public List<Entry> tryAppend(Reader reader, UUID arrangement, Voice side, Chain chain, List<Statement> statements) {
        return transactions.tryingAs(reader, jdbc -> add(jdbc, reader, arrangement, side, chain, book -> statements))
                .entries;
    }

    private record Made(Book before, Append append, List<Entry> entries) {}

    private Made add(
            JdbcClient jdbc,
            Reader reader,
            UUID arrangement,
            Voice side,
            Chain chain,
            Function<Book, List<Statement>> asked) {
        Turn turn = turn(jdbc, arrangement, chain);
        Append append = turn.append(new Speaker(arrangement, side, reader.person()));
        asked.apply(turn.book()).forEach(append::add);
        List<Entry> entries = append.entries();
        insert(jdbc, entries);
        return new Made(turn.book(), append, entries);
    }

    /** Every entry of a chain in order, as stored. */
    public List<Entry> entries(Reader reader, UUID arrangement, Chain chain) {
        return transactions.as(reader, jdbc -> books.entries(jdbc, arrangement, chain, 0, Long.MAX_VALUE));
    }

    public List<Verifier.Finding> verify(Reader reader, UUID arrangement, Chain chain) {
        return Verifier.verify(entries(reader, arrangement, chain));
    }

    /**
     * Asks for the named versions to be emptied, and empties what may be: what one side said alone at once, what both stand for when the
     * other side asks the same. Returns the stored files that nothing of the chain names any more. Who may ask is decided by access.
     */
    public Set<Digest> redact(Reader reader, UUID arrangement, Voice side, Chain chain, Statement.Redact redaction) {
        Set<Digest> files = new LinkedHashSet<>();
        List<Entry> entries = transactions.as(reader, jdbc -> {
            Turn turn = turn(jdbc, arrangement, chain);
            List<Entry> made = turn.make(new Speaker(arrangement, side, reader.person()), List.of(redaction));
            insert(jdbc, made);
            Book after = turn.book().plus(made);
            Set<Integer> emptied = after.history(redaction.fact()).orElseThrow().emptiedBy(side);
            if (!emptied.isEmpty()) {
                empty(jdbc, made.getLast(), emptied);
                files.addAll(turn.book().files(chain));
                files.removeAll(after.files(chain));
                drop(jdbc, arrangement, chain, files);
            }
            return made;
        });
        tell(reader, entries);
        return files;
    }

    private static void empty(JdbcClient jdbc, Entry redaction, Set<Integer> versions) {
        jdbc.sql("select ledger.redact(:arrangement, :chain, :seq, :versions)")
                .param("arrangement", redaction.arrangement())
                .param("chain", redaction.chain().name())
                .param("seq", redaction.seq())
                .param("versions", versions.toArray(Integer[]::new))
                .query((row, n) -> row.getInt(1))
                .single();
    }

    private static void drop(JdbcClient jdbc, UUID arrangement, Chain chain, Set<Digest> files) {
        jdbc.sql(
                        "delete from ledger.file where arrangement = :arrangement and chain = :chain and digest = any (:digests)")
                .param("arrangement", arrangement)
                .param("chain", chain.name())
                .param("digests", files.stream().map(Digest::bytes).toArray(byte[][]::new))
                .update();
    }

    Transactions transactions() {
        return transactions;
    }

    /** Once they are committed: whoever waits for a chain is told, and an answer may complete its question. */
    void tell(Reader reader, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Entry last = entries.getLast();
        afterwards.accept(new Appended(last.arrangement(), last.chain(), last.seq(), last.side()));
        if (entries.stream().anyMatch(e -> Answers.isOne(kinds.get(e.kind()), e))) {
            answers.settle(reader, last.arrangement());
        }
    }

    /** Keeps the book that an append to one chain has made, once that is committed. */
    void advance(Book before, Entry last, Book after) {
        books.advance(before, last, after);
    }

    Book open(JdbcClient jdbc, UUID arrangement, Viewpoint viewpoint) {
        return books.open(jdbc, arrangement, viewpoint);
    }

    List<Entry> make(JdbcClient jdbc, Speaker speaker, Chain chain, Function<Book, List<Statement>> asked) {
        Turn turn = turn(jdbc, speaker.arrangement(), chain);
        return turn.make(speaker, asked.apply(turn.book()));
    }

    /** Before anything is inserted in this transaction: what its book reads must be committed, since it is kept for others. */
    Turn turn(JdbcClient jdbc, UUID arrangement, Chain chain) {
        ZoneId zone = hold(jdbc, arrangement, chain);
        Book book = books.open(jdbc, arrangement, Viewpoint.of(chain));
        return new Turn(chain, book, head(jdbc, arrangement, chain), clock.instant(), zone);
    }

    /** Locks the chain's head until the transaction ends, so that a chain has one writer at a time. */
    private static ZoneId hold(JdbcClient jdbc, UUID arrangement, Chain chain) {
        return jdbc.sql("""
                        select a.zone
                          from ledger.head h
                          join access.arrangement a on a.id = h.arrangement
                         where h.arrangement = :arrangement
                           and h.chain = :chain
                           for update of h
                        """)
                .param("arrangement", arrangement)
                .param("chain", chain.name())
                .query(String.class)
                .optional()
                .map(ZoneId::of)
                .orElseThrow(() -> new NotFound("no such chain for this reader: " + arrangement));
    }

    private static Head head(JdbcClient jdbc, UUID arrangement, Chain chain) {
        return jdbc.sql("""
                        select seq, hash, recorded_at
                          from ledger.head
                         where arrangement = :arrangement
                           and chain = :chain
                        """)
                .param("arrangement", arrangement)
                .param("chain", chain.name())
                .query(EntryRows::head)
                .optional()
                .orElseThrow(() -> new NotFound("no such chain for this reader: " + arrangement));
    }

    Head sharedHead(JdbcClient jdbc, UUID arrangement) {
        return head(jdbc, arrangement, Chain.SHARED);
    }

    /** Inserts entries of one chain or more and moves the head of each. */
    void insert(JdbcClient jdbc, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        for (int from = 0; from < entries.size(); from += ROWS_AT_ONCE) {
            List<Entry> part = entries.subList(from, Math.min(from + ROWS_AT_ONCE, entries.size()));
            rows.update(EntryRows.INSERT, statement -> EntryRows.write(statement, part));
        }
        for (Entry entry : entries) {
            if (entry.act() == Act.RECORD && Answers.isOne(kinds.get(entry.kind()), entry)) {
                Answers.note(jdbc, kinds.get(entry.kind()), entry);
            }
        }
        Map<Chain, Entry> ends = new EnumMap<>(Chain.class);
        entries.forEach(entry -> ends.put(entry.chain(), entry));
        ends.values().forEach(last -> advance(jdbc, last));
    }

    private static void advance(JdbcClient jdbc, Entry last) {
        jdbc.sql("""
                update ledger.head
                   set seq = :seq, hash = :hash, recorded_at = :at
                 where arrangement = :arrangement
                   and chain = :chain
                """)
                .param("seq", last.seq())
                .param("hash", last.hash().bytes())
                .param("at", EntryRows.utc(last.recordedAt()))
                .param("arrangement", last.arrangement())
                .param("chain", last.chain().name())
                .update();
    }
}
