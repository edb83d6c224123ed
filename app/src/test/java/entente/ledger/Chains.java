package entente.ledger;

import entente.kernel.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The three chains of one arrangement in memory, each checked as the store checks it. */
final class Chains {
    static final UUID ARRANGEMENT = UUID.fromString("0192f000-0000-7000-8000-000000000001");
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final UUID SOMEBODY = UUID.fromString("0192f000-0000-7000-8000-000000000002");

    private final Kinds kinds;
    private final Map<Chain, List<Entry>> entries = new EnumMap<>(Chain.class);
    Instant now = Instant.parse("2026-03-02T12:00:00Z");
    private int count;

    Chains(Kinds kinds) {
        this.kinds = kinds;
        for (Chain chain : Chain.values()) {
            entries.put(chain, new ArrayList<>());
        }
    }

    List<Entry> entries(Chain chain) {
        return Objects.requireNonNull(entries.get(chain));
    }

    Book book(Viewpoint viewpoint) {
        List<Entry> known = new ArrayList<>();
        viewpoint.chains().forEach(chain -> known.addAll(entries(chain)));
        return Book.of(kinds, viewpoint, known);
    }

    void add(Side side, Chain chain, List<Statement> statements) {
        Book book = book(Viewpoint.of(chain));
        Append append = new Append(book, chain, book.head(chain), speaker(side), now, ZoneOffset.UTC);
        statements.forEach(append::add);
        entries(chain).addAll(append.entries());
    }

    <T extends Fact> Ref<T> say(Side side, Chain chain, T body, LocalDate effectiveOn) {
        UUID id = id();
        add(side, chain, List.of(new Statement.Say(id, kinds.of(body), body, effectiveOn)));
        return new Ref<>(id);
    }

    <T extends Fact> Ref<T> say(Side side, Chain chain, T body) {
        return say(side, chain, body, MARCH);
    }

    void amend(Side side, Chain chain, Ref<?> fact, Fact body, LocalDate effectiveOn) {
        int seen = book(Viewpoint.of(chain))
                .history(fact.id())
                .orElseThrow()
                .newest()
                .number();
        add(side, chain, List.of(new Statement.Amend(fact.id(), seen, body, effectiveOn, "because")));
    }

    /** Does what a plan says, SHARED first, as the store does. */
    void publish(Side side, PublicationPlan plan) {
        plan.demandReady();
        add(side, Chain.SHARED, plan.shared());
        add(side, Chain.of(side), plan.own());
    }

    UUID id() {
        return new UUID(0x0192f00000007000L, 0x8000000000001000L + ++count);
    }

    static Speaker speaker(Side side) {
        return new Speaker(ARRANGEMENT, Voice.of(side), SOMEBODY);
    }
}
