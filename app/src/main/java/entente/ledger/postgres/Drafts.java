package entente.ledger.postgres;

import entente.kernel.NotFound;
import entente.kernel.Noun;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Bodies;
import entente.ledger.Chain;
import entente.ledger.Document;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Home;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.References;
import entente.ledger.Speaker;
import entente.ledger.Statement;
import entente.ledger.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people have written and not yet released; nobody but its author sees a draft, whatever the side or role. */
public final class Drafts {
    private final Ledger ledger;
    private final DraftRows rows;

    public Drafts(Ledger ledger) {
        this.ledger = ledger;
        this.rows = new DraftRows(ledger.kinds());
    }

    public UUID write(Reader author, UUID arrangement, Side side, Fact body, LocalDate effectiveOn) {
        Kind<?> kind = ledger.kinds().of(body);
        Instant now = ledger.clock().instant();
        UUID id = Ids.next(now);
        int written = ledger.transactions()
                .as(
                        author,
                        jdbc -> jdbc.sql("""
                        insert into ledger.draft (id, arrangement, side, author, kind, shape, body, effective_on, written_at)
                        select :id, :arrangement, :side, :author, :kind, :shape, :body, :effectiveOn, :at
                         where access.may_read(:arrangement, :side)
                        """)
                                .param("id", id)
                                .param("arrangement", arrangement)
                                .param("side", side.name())
                                .param("author", author.person())
                                .param("kind", kind.name())
                                .param("shape", kind.shape())
                                .param("body", Bodies.write(kind, body))
                                .param("effectiveOn", effectiveOn)
                                .param("at", EntryRows.utc(now))
                                .update());
        return found(written, id);
    }

    public void amend(Reader author, UUID draft, Fact body, LocalDate effectiveOn) {
        Kind<?> kind = get(author, draft).kind();
        int amended = ledger.transactions()
                .as(
                        author,
                        jdbc -> jdbc.sql("""
                        update ledger.draft
                           set shape = :shape, body = :body, effective_on = :effectiveOn, written_at = :at
                         where id = :id
                        """)
                                .param("shape", kind.shape())
                                .param("body", Bodies.write(kind, body))
                                .param("effectiveOn", effectiveOn)
                                .param("at", EntryRows.utc(ledger.clock().instant()))
                                .param("id", draft)
                                .update());
        found(amended, draft);
    }

    public void delete(Reader author, UUID draft) {
        found(ledger.transactions().as(author, jdbc -> delete(jdbc, List.of(draft))), draft);
    }

    /** Gives the draft to somebody else of the side, whose own it is from then on. */
    public void handOver(Reader author, UUID draft, UUID account, LocalDate today) {
        boolean taken = ledger.transactions()
                .as(
                        author,
                        jdbc -> jdbc.sql("select ledger.hand_over(:draft, :account, :today)")
                                .param("draft", draft)
                                .param("account", account)
                                .param("today", today)
                                .query(Boolean.class)
                                .single());
        found(taken ? 1 : 0, draft);
    }

    public Draft get(Reader author, UUID draft) {
        return ledger.transactions()
                .as(
                        author,
                        jdbc -> rows.select(jdbc, "id = :draft", Map.of("draft", draft)).stream()
                                .findFirst()
                                .orElseThrow(() -> absent(draft)));
    }

    /** The reader's own drafts, the oldest first. */
    public List<Draft> list(Reader author, UUID arrangement) {
        return ledger.transactions()
                .as(
                        author,
                        jdbc -> rows.select(jdbc, "arrangement = :arrangement", Map.of("arrangement", arrangement)));
    }

    /**
     * Records the drafts in their side's chain, or in SHARED where that is their kinds' home, all or none. Each becomes a fact of a new id,
     * so that no id tells the other side since when it was being written.
     */
    public List<Entry> release(Reader author, UUID arrangement, Side side, Chain to, Collection<UUID> drafts) {
        List<Entry> entries = ledger.transactions().as(author, jdbc -> {
            List<Draft> chosen = hold(jdbc, arrangement, side, Set.copyOf(drafts));
            named(jdbc, chosen);
            List<Statement> said = said(chosen, to);
            List<Entry> made =
                    ledger.make(jdbc, new Speaker(arrangement, Voice.of(side), author.person()), to, book -> said);
            ledger.insert(jdbc, made);
            if (to == Chain.SHARED) {
                FileRows.share(
                        jdbc,
                        arrangement,
                        Chain.of(side),
                        chosen.stream()
                                .flatMap(d -> Document.filesOf(d.kind(), d.body()).stream())
                                .toList(),
                        ledger.clock().instant());
            }
            delete(jdbc, List.copyOf(drafts));
            return made;
        });
        ledger.tell(author, entries);
        return entries;
    }

    private List<Draft> hold(JdbcClient jdbc, UUID arrangement, Side side, Set<UUID> ids) {
        List<Draft> chosen = rows.hold(
                jdbc,
                "arrangement = :arrangement and side = :side and id = any (:ids)",
                Map.of("arrangement", arrangement, "side", side.name(), "ids", ids.toArray(UUID[]::new)));
        if (chosen.size() < ids.size()) {
            throw new NotFound("not every draft is there: " + ids);
        }
        return chosen;
    }

    /** A reference to a draft that stays behind stops the release by that draft's name. */
    private void named(JdbcClient jdbc, List<Draft> chosen) {
        Set<UUID> targets = new HashSet<>();
        chosen.forEach(d -> targets.addAll(References.of(d.kind(), d.body())));
        chosen.forEach(d -> targets.remove(d.id()));
        rows.select(jdbc, "id = any (:ids)", Map.of("ids", targets.toArray(UUID[]::new))).stream()
                .findFirst()
                .ifPresent(left -> {
                    throw new Refused(
                            "",
                            Text.of(
                                    "ledger.draft.reference",
                                    new Noun(left.kind().name()),
                                    left.kind().keyOf(left.body())));
                });
    }

    private List<Statement> said(List<Draft> drafts, Chain to) {
        Map<UUID, UUID> renamed = new HashMap<>();
        for (Draft draft : drafts) {
            Refused.unless(
                    to != Chain.SHARED || draft.kind().home() == Home.SHARED,
                    "",
                    "ledger.draft.home",
                    new Noun(draft.kind().name()));
            renamed.put(draft.id(), Ids.next(ledger.clock().instant()));
        }
        List<Draft> order = References.inOrder(drafts, Draft::id, d -> References.of(d.kind(), d.body()));
        Refused.unless(order.size() == drafts.size(), "", "ledger.draft.circle");
        return order.stream().map(d -> said(d, renamed)).toList();
    }

    private static Statement said(Draft draft, Map<UUID, UUID> renamed) {
        Fact body = References.sent(draft.kind(), draft.body(), id -> renamed.getOrDefault(id, id));
        return new Statement.Say(renamed.getOrDefault(draft.id(), draft.id()), draft.kind(), body, draft.effectiveOn());
    }

    private static int delete(JdbcClient jdbc, List<UUID> drafts) {
        return jdbc.sql("delete from ledger.draft where id = any (:ids)")
                .param("ids", drafts.toArray(UUID[]::new))
                .update();
    }

    private static UUID found(int rows, UUID draft) {
        if (rows == 0) {
            throw absent(draft);
        }
        return draft;
    }

    private static NotFound absent(UUID draft) {
        return new NotFound("no such draft of this author: " + draft);
    }
}
