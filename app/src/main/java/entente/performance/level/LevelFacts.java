package entente.performance.level;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.performance.Measure;
import entente.performance.Performance;
import entente.performance.clock.OpeningHours;
import entente.performance.clock.ServiceHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A definition as the facts both sides sign: hours, source and service level, amended where a later version differs, and exclusions. What
 * {@link LevelDefinitions} makes of them is the definition again.
 */
public final class LevelFacts {
    private final Definition definition;
    private final Occasion occasion;
    private final Supplier<UUID> ids;
    private final List<Statement> said = new ArrayList<>();

    /**
     * What a definition does not say itself.
     *
     * @param measure whose readings the service level makes
     * @param since from when the first version holds
     * @param on when it is recorded, which is when exclusions were asked for and agreed
     * @param reason why later versions and hours are as they are
     */
    public record Occasion(
            Ref<Measure> measure, ServiceLevel.Importance importance, LocalDate since, LocalDate on, String reason) {}

    private LevelFacts(Definition definition, Occasion occasion, Supplier<UUID> ids) {
        this.definition = definition;
        this.occasion = occasion;
        this.ids = ids;
    }

    /** The statements that record it, in their order; refused by name where a fact cannot say what the definition does. */
    public static List<Statement> of(Definition definition, Occasion occasion, Supplier<UUID> ids) {
        return new LevelFacts(definition, occasion, ids).say();
    }

    private List<Statement> say() {
        Ref<ServiceHours> hours = new Ref<>(ids.get());
        Ref<EventSource> source = new Ref<>(ids.get());
        Ref<ServiceLevel> level = new Ref<>(ids.get());
        said.add(new Statement.Say(source.id(), Performance.EVENT_SOURCE, definition.source(), since(0)));
        said.add(new Statement.Say(hours.id(), Performance.SERVICE_HOURS, hours(0), since(0)));
        said.add(new Statement.Say(level.id(), Performance.SERVICE_LEVEL, level(0, hours, source), since(0)));
        int hoursVersion = 1;
        int levelVersion = 1;
        for (int i = 1; i < definition.versions().size(); i++) {
            Version before = definition.versions().get(i - 1);
            Version now = definition.versions().get(i);
            if (!now.hours().equals(before.hours())) {
                said.add(amend(hours.id(), hoursVersion++, hours(i), since(i)));
            }
            if (!now.terms().equals(before.terms())) {
                said.add(amend(level.id(), levelVersion++, level(i, hours, source), since(i)));
            }
        }
        int number = 1;
        for (Exempt exempt : definition.exclusions()) {
            Exclusion exclusion = Exclusion.of(definition.code() + "-X" + number++, level, exempt, occasion.on());
            said.add(new Statement.Say(ids.get(), Performance.EXCLUSION, exclusion, occasion.on()));
        }
        return List.copyOf(said);
    }

    private Statement amend(UUID fact, int seen, Fact now, LocalDate since) {
        return new Statement.Amend(fact, seen, now, since, occasion.reason());
    }

    private LocalDate since(int version) {
        LocalDate on = definition.versions().get(version).effectiveOn();
        LocalDate since = on.equals(LocalDate.MIN) ? occasion.since() : on;
        Refused.unless(
                version == 0 || since.isAfter(occasion.since()),
                "since",
                "performance.level.since",
                occasion.since(),
                since);
        return since;
    }

    private ServiceHours hours(int version) {
        OpeningHours hours = definition.versions().get(version).hours();
        return ServiceHours.of(definition.code(), definition.name(), hours);
    }

    private ServiceLevel level(int version, Ref<ServiceHours> hours, Ref<EventSource> source) {
        Terms terms = definition.versions().get(version).terms();
        return ServiceLevels.of(definition, terms, occasion, hours, source);
    }
}
