package entente.signal;

import entente.ledger.Append;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Head;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import entente.ledger.Speaker;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Three chains in memory, written through the ledger's own checks. */
final class TestLedger {
    static final UUID CLIENT_LEADER = new UUID(1, 1);
    private static final UUID ARRANGEMENT = new UUID(1, 0);

    private final Kinds kinds = new Kinds(Signals.ROOM.kinds());
    private final Map<Chain, List<Entry>> chains = new EnumMap<>(Chain.class);
    private long ids;

    UUID id() {
        return new UUID(2, ++ids);
    }

    void say(Chain chain, Voice voice, LocalDate today, List<Statement> statements) {
        Append append = new Append(
                book(Viewpoint.of(chain)),
                chain,
                head(chain),
                new Speaker(ARRANGEMENT, voice, CLIENT_LEADER),
                Instant.from(today.atTime(9, 0).atOffset(ZoneOffset.UTC)),
                ZoneOffset.UTC);
        statements.forEach(append::add);
        entries(chain).addAll(append.entries());
    }

    void say(Chain chain, Voice voice, LocalDate today, Statement statement) {
        say(chain, voice, today, List.of(statement));
    }

    <T extends Fact> UUID fact(Chain chain, Voice voice, LocalDate today, Kind<T> kind, T body) {
        UUID id = id();
        say(chain, voice, today, new Statement.Say(id, kind, body, today));
        return id;
    }

    Book book(Viewpoint viewpoint) {
        List<Entry> all = new ArrayList<>();
        viewpoint.chains().forEach(chain -> all.addAll(entries(chain)));
        return Book.of(kinds, viewpoint, all);
    }

    int length(Chain chain) {
        return entries(chain).size();
    }

    private Head head(Chain chain) {
        List<Entry> entries = entries(chain);
        if (entries.isEmpty()) {
            return Head.NONE;
        }
        Entry last = entries.getLast();
        return new Head(last.seq(), last.hash(), last.recordedAt());
    }

    private List<Entry> entries(Chain chain) {
        return chains.computeIfAbsent(chain, none -> new ArrayList<>());
    }
}
