package entente.exchange;

import entente.access.Member;
import entente.access.Right;
import entente.ledger.postgres.Transactions;
import entente.register.Mapping;
import entente.register.MappingYaml;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The mappings that a side keeps for its own files: what is matched by hand once is matched for the months to come. */
public final class SavedMappings {
    private final Transactions transactions;
    private final Clock clock;

    public SavedMappings(DataSource source, Clock clock) {
        this.transactions = new Transactions(source);
        this.clock = clock;
    }

    /** Keeps the mapping under its name; one of the same name is replaced. */
    public void save(Member member, Mapping mapping) {
        member.must(Right.RECORD);
        transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("""
                                insert into ledger.mapping (arrangement, side, name, yaml, saved_by, saved_at)
                                values (:arrangement, :side, :name, :yaml, :by, :at)
                                    on conflict (arrangement, side, name) do update
                                   set yaml = excluded.yaml, saved_by = excluded.saved_by, saved_at = excluded.saved_at
                                """)
                        .param("arrangement", member.arrangement())
                        .param("side", member.side().name())
                        .param("name", mapping.name())
                        .param("yaml", MappingYaml.write(mapping))
                        .param("by", member.reader().person())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** Those of the member's side, by name. */
    public List<Mapping> list(Member member) {
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("""
                                select yaml
                                  from ledger.mapping
                                 where arrangement = :arrangement
                                   and side = :side
                                 order by name
                                """)
                        .param("arrangement", member.arrangement())
                        .param("side", member.side().name())
                        .query((row, n) -> MappingYaml.read(row.getString("yaml")))
                        .list());
    }

    /** One of the side's own, or one that comes with the house. */
    public Optional<Mapping> find(Member member, String name) {
        return list(member).stream()
                .filter(mapping -> mapping.name().equals(name))
                .findFirst()
                .or(() -> ShippedMappings.find(name));
    }
}
