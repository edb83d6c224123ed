package entente.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.CommandLines;
import entente.kernel.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A service level as a document of OpenSLO v1, as its specification has it. */
class OpenSloTest {
    private static final String DEFINITION = """
            code: SL 1
            name: Incidents resolved in time
            reckoning: within-target
            expected: 95
            minimum: 90
            targets: {P1: 4h, P2: {within: 8h, expected: 90, minimum: 80}}
            hours: {zone: Europe/Berlin, week: {MON-FRI: '09:00-17:00'}}
            source:
              id: ticket
              at: at
              word: event
              priority: priority
              meanings: {start: opened, stop: resolved}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatOpenSloCanSayStandsWhereItSaysIt() {
        OpenSlo document = OpenSlo.of(DefinitionYaml.read(DEFINITION));
        JsonNode root = new YAMLMapper().readTree(document.yaml());
        assertThat(root.at("/apiVersion").asString()).isEqualTo("openslo/v1");
        assertThat(root.at("/kind").asString()).isEqualTo("SLO");
        assertThat(root.at("/metadata/name").asString()).isEqualTo("sl-1");
        assertThat(root.at("/spec/timeWindow/0/duration").asString()).isEqualTo("1M");
        assertThat(root.at("/spec/timeWindow/0/calendar/timeZone").asString()).isEqualTo("Europe/Berlin");
        assertThat(root.at("/spec/budgetingMethod").asString()).isEqualTo("Occurrences");
        assertThat(root.at("/spec/objectives/0/displayName").asString()).isEqualTo("P1");
        assertThat(root.at("/spec/objectives/0/targetPercent").intValue()).isEqualTo(95);
        assertThat(root.at("/spec/objectives/1/targetPercent").intValue()).isEqualTo(90);
        assertThat(root.at("/spec/indicator/spec/ratioMetric/total/metricSource/spec/id")
                        .asString())
                .isEqualTo("ticket");
        assertThat(document.beyond().stream().map(Words.ENGLISH::say))
                .contains("the hours in which time counts", "the minimum below the expected level")
                .doesNotContain("what both agreed not to count");
    }

    @Test
    void aTimeIsComparedWithAThresholdInSeconds() {
        String mean = DEFINITION
                .replace("within-target", "mean")
                .replace(
                        "expected: 95\nminimum: 90\ntargets: {P1: 4h, P2: {within: 8h, expected: 90, minimum: 80}}",
                        "expected: 4h");
        JsonNode root =
                new YAMLMapper().readTree(OpenSlo.of(DefinitionYaml.read(mean)).yaml());
        assertThat(root.at("/spec/indicator/spec/thresholdMetric/metricSource/type")
                        .asString())
                .isEqualTo("entente");
        assertThat(root.at("/spec/objectives/0/op").asString()).isEqualTo("lte");
        assertThat(root.at("/spec/objectives/0/value").intValue()).isEqualTo(14_400);
    }

    @Test
    void aDocumentThatWasChangedBesideItsDefinitionIsRefusedByName() {
        String document = OpenSlo.of(DefinitionYaml.read(DEFINITION)).yaml();
        assertThatThrownBy(() -> DefinitionYaml.read(document.replace("targetPercent: 95", "targetPercent: 97")))
                .hasMessageContaining("spec.objectives[0].targetPercent");
        assertThatThrownBy(() -> DefinitionYaml.read(document.replace(
                        "budgetingMethod: \"Occurrences\"", "budgetingMethod: Timeslices\n  alertPolicies: []")))
                .hasMessageContaining("spec.budgetingMethod")
                .hasMessageContaining("spec.alertPolicies");
        assertThatThrownBy(() ->
                        DefinitionYaml.read("apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: foo}\nspec: {}\n"))
                .hasMessageContaining("entente/definition");
    }

    @Test
    void theCommandTurnsItBothWays() throws IOException {
        Path definition = Files.writeString(folder.resolve("d.yaml"), DEFINITION);
        CommandLines.Said there = CommandLines.run("openslo", definition.toString());
        assertThat(there.code()).isZero();
        assertThat(there.err()).contains("- how long a case of each priority may take");
        Path document = Files.writeString(folder.resolve("slo.yaml"), there.out());
        CommandLines.Said back = CommandLines.run("openslo", "--back", document.toString());
        assertThat(DefinitionYaml.read(back.out())).isEqualTo(DefinitionYaml.read(DEFINITION));
    }
}
