package entente.ledger.postgres;

import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.ImportIdentity;
import entente.ledger.Imported;
import entente.ledger.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where imported rows went. */
record Identities(JdbcClient jdbc, UUID arrangement) {
    private static final int ROWS_AT_ONCE = 1_000;

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

    /** What earlier imports of the source made of which row, wherever the facts live by now. */
    Map<ImportIdentity, Imported> of(Voice side, String source) {
        Map<ImportIdentity, Imported> known = new LinkedHashMap<>();
        jdbc.sql("""
                        select chain, kind, row_key, fact, version, digest
                          from ledger.imported
                         where arrangement = :arrangement
                           and side = :side
                           and source = :source
                         order by chain, kind, row_key
                        """)
                .param("arrangement", arrangement)
                .param("side", side.name())
                .param("source", source)
                .withFetchSize(ROWS_AT_ONCE)
                .query(row -> {
                    known.put(
                            new ImportIdentity(
                                    arrangement,
                                    Chain.valueOf(row.getString("chain")),
                                    side,
                                    source,
                                    row.getString("kind").intern(),
                                    row.getString("row_key")),
                            new Imported(
                                    row.getObject("fact", UUID.class),
                                    row.getInt("version"),
                                    new Digest(row.getBytes("digest"))));
                });
        return known;
    }

    /** Keeps what an import made of its rows. */
    void keep(Map<ImportIdentity, Imported> rows) {
        List<Map.Entry<ImportIdentity, Imported>> all = List.copyOf(rows.entrySet());
        for (int from = 0; from < all.size(); from += ROWS_AT_ONCE) {
            keep(all.subList(from, Math.min(from + ROWS_AT_ONCE, all.size())));
        }
    }

    private void keep(List<Map.Entry<ImportIdentity, Imported>> rows) {
        jdbc.sql("""
                        insert into ledger.imported (arrangement, chain, side, source, kind, row_key, fact, version, digest)
                        select :arrangement, r.*
                          from unnest(:chain, :side, :source, :kind, :key, :fact, :version, :digest) r
                            on conflict (arrangement, chain, side, source, kind, row_key) do update
                           set fact = excluded.fact, version = excluded.version, digest = excluded.digest
                        """)
                .param("arrangement", arrangement)
                .param("chain", keys(rows, key -> key.chain().name()))
                .param("side", keys(rows, key -> key.side().name()))
                .param("source", keys(rows, ImportIdentity::source))
                .param("kind", keys(rows, ImportIdentity::kind))
                .param("key", keys(rows, ImportIdentity::rowKey))
                .param("fact", rows.stream().map(row -> row.getValue().fact()).toArray(UUID[]::new))
                .param(
                        "version",
                        rows.stream().map(row -> row.getValue().version()).toArray(Integer[]::new))
                .param(
                        "digest",
                        rows.stream()
                                .map(row -> row.getValue().content().bytes())
                                .toArray(byte[][]::new))
                .update();
    }

    private static String[] keys(
            List<Map.Entry<ImportIdentity, Imported>> rows, Function<ImportIdentity, String> part) {
        return rows.stream().map(row -> part.apply(row.getKey())).toArray(String[]::new);
    }
}
