package entente.access;

import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.postgres.Reader;
import entente.ledger.postgres.Transactions;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one narrow door through which background work learns what there is to do and whose eyes it may use; ids and zones, nothing said in any chain. */
public final class JudgingContexts {
    private final JdbcClient jdbc;
    private final Transactions transactions;

    public JudgingContexts(DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.transactions = new Transactions(source);
    }

    public Optional<Holders> find(UUID arrangement) {
        Map<Side, UUID> organisations = new EnumMap<>(Side.class);
        return jdbc
                .sql("select side, organisation, zone from access.judging_context(:arrangement)")
                .param("arrangement", arrangement)
                .query((row, n) -> {
                    organisations.put(Side.valueOf(row.getString("side")), row.getObject("organisation", UUID.class));
                    return ZoneId.of(row.getString("zone"));
                })
                .list()
                .stream()
                .findFirst()
                .map(zone -> new Holders(zone, organisations));
    }

    /** Every arrangement with its zone. */
    public Map<UUID, ZoneId> all() {
        Map<UUID, ZoneId> zones = new LinkedHashMap<>();
        jdbc.sql("select arrangement, zone from access.judged_nightly()").query(row -> {
            zones.put(row.getObject("arrangement", UUID.class), ZoneId.of(row.getString("zone")));
        });
        return zones;
    }

    /** A chain that has grown beyond what the last judgement knew of it. */
    public record Grown(UUID arrangement, Chain chain, long seq) {}

    /** Chains that grew before this moment and are not judged as far as that. */
    public List<Grown> unjudged(Instant before) {
        return jdbc.sql("select arrangement, chain, seq from ledger.unjudged(:before)")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Grown(
                        row.getObject("arrangement", UUID.class),
                        Chain.valueOf(row.getString("chain")),
                        row.getLong("seq")))
                .list();
    }

    /** The facts of a side that are for named people of it and for nobody else. */
    public Set<UUID> few(Reader reader, UUID arrangement, Side side) {
        return Set.copyOf(transactions.as(
                reader,
                jdbc -> jdbc.sql("""
                        select distinct fact
                          from access.named_reader
                         where arrangement = :arrangement
                           and side = :side
                           and narrows
                        """)
                        .param("arrangement", arrangement)
                        .param("side", side.name())
                        .query((row, n) -> row.getObject("fact", UUID.class))
                        .list()));
    }
}
