package entente.ledger.postgres;

import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Ids;
import entente.ledger.Offer;
import entente.ledger.PublicationPlan;
import entente.ledger.Speaker;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes private facts shared ones in one transaction: said to both, withdrawn from the side's own chain, with what imports and files know of them. */
public final class Publication {
    private final Ledger ledger;

    public Publication(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What publishing would do now; changes nothing. */
    public PublicationPlan plan(Reader reader, UUID arrangement, Side side, List<Offer> offers, String reason) {
        return PublicationPlan.of(
                ledger.book(reader, arrangement, Viewpoint.of(side)), side, offers, reason, this::freshId);
    }

    /** Does it, or ends in a conflict that names what stands in the way. Returns the new entries of SHARED. */
    public List<Entry> publish(Reader reader, UUID arrangement, Side side, List<Offer> offers, String reason) {
        Chain own = Chain.of(side);
        List<Entry> all = ledger.transactions().as(reader, jdbc -> {
            // always SHARED first, so that two publications never wait for each other
            Turn both = ledger.turn(jdbc, arrangement, Chain.SHARED);
            Turn alone = ledger.turn(jdbc, arrangement, own);
            PublicationPlan plan = PublicationPlan.of(alone.book(), side, offers, reason, this::freshId);
            plan.demandReady();
            Speaker speaker = new Speaker(arrangement, Voice.of(side), reader.person());
            // one moment for both chains, so that at no moment the fact is known twice or not at all
            List<Entry> made = new ArrayList<>(both.with(alone).make(speaker, plan.shared()));
            made.addAll(alone.with(both).make(speaker, plan.own()));
            ledger.insert(jdbc, made);
            moveIdentities(jdbc, arrangement, own, plan);
            FileRows.share(
                    jdbc, arrangement, own, plan.files(), both.with(alone).now());
            return made;
        });
        ledger.tell(reader, all.stream().filter(e -> e.chain() == Chain.SHARED).toList());
        ledger.tell(reader, all.stream().filter(e -> e.chain() == own).toList());
        return all.stream().filter(e -> e.chain() == Chain.SHARED).toList();
    }

    private UUID freshId() {
        return Ids.next(ledger.clock().instant());
    }

    /** So that next month's import amends the shared fact; what was amended by hand meanwhile stays marked as that (version 0). */
    private static void moveIdentities(JdbcClient jdbc, UUID arrangement, Chain own, PublicationPlan plan) {
        List<Identities.Move> moves = new ArrayList<>();
        plan.published()
                .forEach((mine, shared) -> moves.add(new Identities.Move(
                        mine,
                        plan.book().history(mine).orElseThrow().newest().number(),
                        shared,
                        newestVersion(plan, shared))));
        new Identities(jdbc, arrangement).move(own, moves);
    }

    private static int newestVersion(PublicationPlan plan, UUID shared) {
        int before = plan.book().history(shared).map(h -> h.newest().number()).orElse(0);
        long more = plan.shared().stream().filter(s -> s.fact().equals(shared)).count();
        return before + (int) more;
    }
}
