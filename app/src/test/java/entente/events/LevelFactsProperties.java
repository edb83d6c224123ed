package entente.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Side;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.performance.level.Definition;
import entente.performance.level.LevelDefinition.Measurable;
import entente.performance.level.LevelDefinitions;
import entente.performance.level.LevelFacts;
import entente.performance.level.LevelFacts.Occasion;
import entente.performance.level.LevelSamples;
import entente.performance.level.ServiceLevel.Importance;
import entente.performance.level.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A definition that is imported becomes facts, and what a book makes of them is that definition again. */
class LevelFactsProperties {
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    @Property(tries = 60)
    void theFactsOfADefinitionAreThatDefinitionAgain(@ForAll("definitions") String yaml) {
        Definition read = DefinitionYaml.read(yaml);
        Measurable found = (Measurable) LevelDefinitions.of(told(read).book(), read.code(), LATER);
        assertThat(found.definition()).isEqualTo(since(read));
        assertThat(found.isAgreed()).isTrue();
    }

    @Property(tries = 60)
    void aDefinitionThatIsWrittenIsReadAsTheSame(@ForAll("definitions") String yaml) {
        Definition read = DefinitionYaml.read(yaml);
        assertThat(DefinitionYaml.read(DefinitionYaml.write(read))).isEqualTo(read);
    }

    @Property(tries = 30)
    void aDefinitionComesBackFromADocumentOfOpenSlo(@ForAll("definitions") String yaml) {
        Definition read = DefinitionYaml.read(yaml);
        assertThat(DefinitionYaml.read(OpenSlo.of(read).yaml())).isEqualTo(read);
    }

    @Example
    void whatAFactCannotSayIsRefusedByName() {
        Definition seconds = DefinitionYaml.read(yaml("reckoning: mean\nexpected: 20s\n", "UTC, week: 24x7", "", ""));
        assertThatThrownBy(() -> told(seconds)).hasMessageContaining("20 seconds");
        Definition nobody = DefinitionYaml.read(yaml(
                "reckoning: count\n",
                "UTC, week: 24x7",
                "",
                "exclusions: [{case: T-1, because: test, askedBy: Ana, agreedBy: Ben}]\n"));
        assertThatThrownBy(() -> told(nobody)).hasMessageContaining("Ana");
    }

    private static Told told(Definition read) {
        Told told = LevelSamples.told();
        Occasion occasion = new Occasion(
                LevelSamples.measure(told), Importance.KEY, LevelSamples.SIGNED, LocalDate.of(2026, 6, 1), "as agreed");
        int[] next = {0};
        for (Statement each : LevelFacts.of(read, occasion, () -> new UUID(7, next[0]++))) {
            told.say(Side.CLIENT, each);
            told.sign(Side.CLIENT, each.fact());
            told.sign(Side.PROVIDER, each.fact());
        }
        return told;
    }

    /** A file says nothing of the day from which it holds; a fact does. */
    private static Definition since(Definition read) {
        List<Version> versions = new ArrayList<>(read.versions());
        Version first = versions.removeFirst();
        versions.addFirst(new Version(LevelSamples.SIGNED, first.hours(), first.terms()));
        return new Definition(read.code(), read.name(), read.source(), versions, read.exclusions());
    }

    @Provide
    Arbitrary<String> definitions() {
        return Combinators.combine(
                        Arbitraries.of(
                                "reckoning: within-target\nexpected: 95\nminimum: 90\ntargets: {P1: 4h, P2: {within: 1h 30m 5s, expected: 90}}\nretarget: stricter\nminimumVolume: 3\ntooFew: one-miss\nopenCases: missed-when-due\n",
                                "reckoning: within-target\nwithin: 8h\nwithinInclusive: false\ninclusive: false\ndecimals: 2\ncountedBy: start\nperiod: week\n",
                                "reckoning: percentile\npercentile: 62.5\nmanner: linear\nexpected: 4h 30m\n",
                                "reckoning: median\nexpected: 9h\nminimum: 12h\nperiod: quarter\n",
                                "reckoning: availability\nexpected: 99.5\ngrace: 5m\n",
                                "reckoning: count\nexpected: 20\nbetter: higher\n"),
                        Arbitraries.of(
                                "Europe/Berlin, week: {MON-THU: '09:00-12:30, 13:30-17:00', FRI: '09:00-15:00'}, holidays: DE-BY, closed: [2026-12-24], open: {2026-12-27: '10:00-14:00, 15:00-24:00'}",
                                "UTC, week: 24x7"),
                        Arbitraries.of(
                                "",
                                "versions: [{effectiveOn: 2026-03-01, decimals: 1}, {effectiveOn: 2026-05-01, hours: {zone: Europe/Berlin, week: {SAT: '09:00-10:00'}}}]\n"),
                        Arbitraries.of(
                                "",
                                "exclusions:\n  - {from: '2026-03-03T10:00', to: '2026-03-03T11:30', because: move, askedBy: CLIENT, agreedBy: Ben}\n  - {case: T-4711, because: test, askedBy: PROVIDER, agreedBy: Ana}\n"))
                .as(LevelFactsProperties::yaml)
                .filter(yaml -> !yaml.contains("zone: UTC") || !yaml.contains("SAT"));
    }

    private static String yaml(String terms, String hours, String versions, String exclusions) {
        return """
               code: SL-9
               name: In time
               %shours: {zone: %s}
               source:
                 id: [date, number]
                 at: at
                 word: event
                 priority: priority
                 nothing: '0:00:00'
                 meanings: {start: open, pause: [hold, wait], resume: go, stop: done}
                 limits: [{column: talk, least: 0, most: 3600, when: done}]
               %s%s""".formatted(terms, hours, versions, exclusions);
    }
}
