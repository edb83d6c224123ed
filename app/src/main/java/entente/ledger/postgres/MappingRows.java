package entente.ledger.postgres;

import entente.kernel.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** How a side reads the files of other tools, as text under a name; a side's own under row-level security. */
public final class MappingRows {
    private final Transactions transactions;

    public MappingRows(DataSource source) {
        this.transactions = new Transactions(source);
    }

    /** Keeps it under its name; one of the same name is replaced. */
    public void save(Reader reader, UUID arrangement, Side side, String name, String yaml, Instant at) {
        transactions.as(
                reader,
                jdbc -> jdbc.sql("""
                                insert into ledger.mapping (arrangement, side, name, yaml, saved_by, saved_at)
                                values (:arrangement, :side, :name, :yaml, :by, :at)
                                    on conflict (arrangement, side, name) do update
                                   set yaml = excluded.yaml, saved_by = excluded.saved_by, saved_at = excluded.saved_at
                                """)
                        .param("arrangement", arrangement)
                        .param("side", side.name())
                        .param("name", name)
                        .param("yaml", yaml)
                        .param("by", reader.person())
                        .param("at", EntryRows.utc(at))
                        .update());
    }

    /** Their texts, in the order of their names. */
    public List<String> list(Reader reader, UUID arrangement, Side side) {
        return transactions.as(
                reader,
                jdbc -> jdbc.sql("""
                                select yaml
                                  from ledger.mapping
                                 where arrangement = :arrangement
                                   and side = :side
                                 order by name
                                """)
                        .param("arrangement", arrangement)
                        .param("side", side.name())
                        .query(String.class)
                        .list());
    }
}
