package entente.ledger.postgres;

import entente.ledger.Chain;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where imported rows went. */
record Identities(JdbcClient jdbc, UUID arrangement) {

    /**
     * A fact that became a shared one.
     *
     * @param newest the private fact's newest version; a row imported as an older one was amended by hand since
     */
    record Move(UUID from, int newest, UUID to, int version) {}

    /** The identities of facts that were published follow them into SHARED. */
    void move(Chain own, List<Move> moves) {
        jdbc.sql("""
                        with moved as (
                             delete from ledger.imported i
                              using unnest(:from, :newest, :to, :version) m (fact, newest, published, version)
                              where i.arrangement = :arrangement
                                and i.chain = :own
                                and i.fact = m.fact
                          returning i.side, i.source, i.kind, i.row_key, i.digest, m.published,
                                    case when i.version = m.newest then m.version else 0 end as version)
                        insert into ledger.imported (arrangement, chain, side, source, kind, row_key, fact, version, digest)
                        select :arrangement, 'SHARED', side, source, kind, row_key, published, version, digest
                          from moved
                            on conflict (arrangement, chain, side, source, kind, row_key) do update
                           set fact = excluded.fact, version = excluded.version, digest = excluded.digest
                        """)
                .param("from", moves.stream().map(Move::from).toArray(UUID[]::new))
                .param("newest", moves.stream().map(Move::newest).toArray(Integer[]::new))
                .param("to", moves.stream().map(Move::to).toArray(UUID[]::new))
                .param("version", moves.stream().map(Move::version).toArray(Integer[]::new))
                .param("arrangement", arrangement)
                .param("own", own.name())
                .update();
    }
}
