package entente.cockpit.performance;

import entente.events.DefinitionYaml;
import entente.events.OpenSloDraft;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.performance.Measure;
import entente.performance.level.LevelFacts;
import entente.performance.level.ServiceLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A service level given as the file that {@code measure} reads, and what the file does not say itself.
 *
 * @param measure whose readings it makes; empty while none is chosen
 * @param since from when its first version holds
 * @param reason why it is as it is
 */
public record LevelDraft(
        String yaml, @Nullable UUID measure, ServiceLevel.Importance importance, LocalDate since, String reason) {

    /** What a reader begins with. */
    public static LevelDraft blank(LocalDate today) {
        return new LevelDraft("", null, ServiceLevel.Importance.KEY, today, "");
    }

    /** What a document of OpenSLO that was written elsewhere becomes, for a person to put right first; empty where it is none. */
    public Optional<OpenSloDraft> foreign() {
        return OpenSloDraft.of(yaml);
    }

    /** The same with another text. */
    public LevelDraft saying(String other) {
        return new LevelDraft(other, measure, importance, since, reason);
    }

    /** The measures both sides may name, in the order of their names. */
    public static List<Recorded<Measure>> measures(Book shared) {
        return shared.current(Measure.class).stream()
                .sorted((one, other) -> one.fact().name().compareTo(other.fact().name()))
                .toList();
    }

    /** What is to be said so that it is recorded; what the file or the choice lacks is refused by name. */
    public List<Statement> statements(Book shared, LocalDate today, Supplier<UUID> ids) {
        Refused.unless(!yaml.isBlank(), "yaml", "performance.definition.empty");
        Optional<Recorded<Measure>> of = measures(shared).stream()
                .filter(one -> one.id().equals(measure))
                .findFirst();
        Ref<Measure> chosen = of.map(Recorded::ref)
                .orElseThrow(() -> new Refused("measure", Text.of("performance.definition.measure")));
        return LevelFacts.of(
                DefinitionYaml.read(yaml), new LevelFacts.Occasion(chosen, importance, since, today, reason), ids);
    }
}
