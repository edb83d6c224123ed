package entente.exchange;

import entente.access.Member;
import entente.access.Right;
import entente.ledger.postgres.MappingRows;
import entente.register.Mapping;
import entente.register.MappingYaml;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The mappings that a side keeps for its own files: what is matched by hand once is matched for the months to come. */
public final class SavedMappings {
    private final MappingRows rows;
    private final Clock clock;

    public SavedMappings(DataSource source, Clock clock) {
        this.rows = new MappingRows(source);
        this.clock = clock;
    }

    /** Keeps the mapping under its name; one of the same name is replaced. */
    public void save(Member member, Mapping mapping) {
        member.must(Right.RECORD);
        rows.save(
                member.reader(),
                member.arrangement(),
                member.side(),
                mapping.name(),
                MappingYaml.write(mapping),
                clock.instant());
    }

    /** Those of the member's side, by name. */
    public List<Mapping> list(Member member) {
        return rows.list(member.reader(), member.arrangement(), member.side()).stream()
                .map(MappingYaml::read)
                .toList();
    }

    /** One of the side's own, or one that comes with the house. */
    public Optional<Mapping> find(Member member, String name) {
        return list(member).stream()
                .filter(mapping -> mapping.name().equals(name))
                .findFirst()
                .or(() -> ShippedMappings.find(name));
    }
}
