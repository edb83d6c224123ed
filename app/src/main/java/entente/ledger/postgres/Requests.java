package entente.ledger.postgres;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.Entry;
import entente.ledger.Speaker;
import entente.ledger.Statement;
import entente.ledger.Voice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What programs send again when they do not know whether it arrived: the same content under the same key is kept once, for one person and side. */
public final class Requests {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Ledger ledger;

    public Requests(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * One request of a program.
     *
     * @param key chosen by the program
     * @param content of everything that was asked
     */
    public record Request(String key, Digest content) {
        public Request {
            Refused.unless(
                    !key.isBlank() && key.length() <= 100 && key.chars().allMatch(c -> c >= ' ' && c < 127),
                    "Idempotency-Key",
                    "ledger.request.key");
        }
    }

    private record Done(Entry entry, List<Entry> made) {}

    /** What the request led to when it came before; refused where its key came with another content. */
    public Optional<Entry> find(Reader reader, UUID arrangement, Side side, Request request) {
        return ledger.transactions().as(reader, jdbc -> find(jdbc, reader, arrangement, side, request));
    }

    /** Adds the statement to the chain and returns its entry, or the one that the request led to before. */
    public Entry append(Reader reader, UUID arrangement, Side side, Chain chain, Request request, Statement statement) {
        Done done = ledger.transactions().as(reader, jdbc -> {
            // whoever sends the same twice at once waits here for the first to end
            Turn turn = ledger.turn(jdbc, arrangement, chain);
            return find(jdbc, reader, arrangement, side, request)
                    .map(before -> new Done(before, List.of()))
                    .orElseGet(() -> {
                        Speaker speaker = new Speaker(arrangement, Voice.of(side), reader.person());
                        List<Entry> made = turn.make(speaker, List.of(statement));
                        ledger.insert(jdbc, made);
                        keep(jdbc, side, request, made.getLast());
                        return new Done(made.getLast(), made);
                    });
        });
        ledger.tell(reader, done.made);
        return done.entry;
    }

    private static Optional<Entry> find(JdbcClient jdbc, Reader reader, UUID arrangement, Side side, Request request) {
        boolean other = jdbc.sql("""
                        select exists (select 1
                                         from ledger.request
                                        where arrangement = :arrangement
                                          and side = :side
                                          and person = :person
                                          and key = :key
                                          and content <> :content)
                        """)
                .param("arrangement", arrangement)
                .param("side", side.name())
                .param("person", reader.person())
                .param("key", request.key)
                .param("content", request.content.bytes())
                .query(Boolean.class)
                .single();
        if (other) {
            throw another();
        }
        return jdbc.sql("select " + EntryRows.COLUMNS + """
                          from ledger.entry
                         where (arrangement, chain, seq) = (select arrangement, chain, seq
                                                              from ledger.request
                                                             where arrangement = :arrangement
                                                               and side = :side
                                                               and person = :person
                                                               and key = :key)
                        """)
                .param("arrangement", arrangement)
                .param("side", side.name())
                .param("person", reader.person())
                .param("key", request.key)
                .query(new EntryRows()::read)
                .optional();
    }

    private void keep(JdbcClient jdbc, Side side, Request request, Entry entry) {
        jdbc.sql("delete from ledger.request where person = :person and asked_at < :old")
                .param("person", entry.actor())
                .param("old", EntryRows.utc(ledger.clock().instant().minus(KEPT)))
                .update();
        int kept = jdbc.sql("""
                        insert into ledger.request (arrangement, side, person, key, content, chain, seq, asked_at)
                        values (:arrangement, :side, :person, :key, :content, :chain, :seq, :at)
                            on conflict (arrangement, side, person, key) do nothing
                        """)
                .param("arrangement", entry.arrangement())
                .param("side", side.name())
                .param("person", entry.actor())
                .param("key", request.key)
                .param("content", request.content.bytes())
                .param("chain", entry.chain().name())
                .param("seq", entry.seq())
                .param("at", EntryRows.utc(entry.recordedAt()))
                .update();
        if (kept == 0) {
            // the same key came at once for another chain, which is another content
            throw another();
        }
    }

    private static Refused another() {
        return new Refused("Idempotency-Key", Text.of("ledger.request.another"));
    }
}
