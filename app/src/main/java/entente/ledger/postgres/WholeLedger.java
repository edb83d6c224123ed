package entente.ledger.postgres;

import entente.kernel.Text;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Head;
import entente.ledger.SignedHead;
import entente.ledger.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every chain of an instance, for whoever runs it and holds the owner's login: to see that all of them are whole. */
public final class WholeLedger {
    private final JdbcClient jdbc;

    public WholeLedger(DataSource asOwner) {
        this.jdbc = JdbcClient.create(asOwner);
    }

    /** One chain and where it ends. */
    public record Place(UUID arrangement, String name, Chain chain, Head head) {}

    /** Every chain that has an entry, arrangement by arrangement. */
    public List<Place> places() {
        return jdbc.sql("""
                        select h.arrangement, a.name, h.chain, h.seq, h.hash, h.recorded_at
                          from ledger.head h
                          join access.arrangement a on a.id = h.arrangement
                         where h.seq > 0
                         order by a.name, h.arrangement, h.chain
                        """)
                .query((row, n) -> new Place(
                        row.getObject("arrangement", UUID.class),
                        row.getString("name"),
                        Chain.valueOf(row.getString("chain")),
                        EntryRows.head(row, n)))
                .list();
    }

    /** Makes every digest of the chain again, and holds its end and its signed heads against it. */
    public List<Verifier.Finding> verify(Place place) {
        List<Entry> entries = entries(place);
        List<Verifier.Finding> findings = new ArrayList<>(Verifier.verify(entries));
        Head end = entries.isEmpty() ? Head.NONE : Head.of(entries.getLast());
        if (!end.equals(place.head)) {
            findings.add(new Verifier.Finding(end.seq(), Text.of("ledger.verify.end", place.head.seq(), end.seq())));
        }
        if (place.chain == Chain.SHARED) {
            SignedHeads.list(jdbc, place.arrangement).forEach(head -> signed(head, entries, findings));
        }
        return List.copyOf(findings);
    }

    private static void signed(SignedHead head, List<Entry> entries, List<Verifier.Finding> findings) {
        int at = (int) head.seq() - 1;
        if (!head.isGenuine()) {
            findings.add(new Verifier.Finding(
                    head.seq(),
                    Text.of("ledger.verify.signature", head.seq(), head.key().base64())));
        } else if (at >= entries.size() || !entries.get(at).hash().equals(head.hash())) {
            findings.add(new Verifier.Finding(head.seq(), Text.of("ledger.verify.head", head.seq())));
        }
    }

    private List<Entry> entries(Place place) {
        return jdbc.sql("select " + EntryRows.COLUMNS + """
                          from ledger.entry
                         where arrangement = :arrangement
                           and chain = :chain
                         order by seq
                        """)
                .param("arrangement", place.arrangement)
                .param("chain", place.chain.name())
                .query(new EntryRows()::read)
                .list();
    }
}
