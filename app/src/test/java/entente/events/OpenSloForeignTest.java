package entente.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.CommandLines;
import entente.kernel.Refused;
import entente.kernel.Words;
import entente.performance.level.Cycle;
import entente.performance.level.Definition;
import entente.performance.level.Reckoning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of OpenSLO as other systems write them: what can be mapped is, and what cannot is named with its place. */
class OpenSloForeignTest {
    private static final String RATIO = """
            apiVersion: openslo/v1
            kind: SLO
            metadata: {name: web-availability, displayName: The shop is there}
            spec:
              description: To see it before the contract does
              service: web-shop
              indicator:
                metadata: {name: web-availability}
                spec:
                  ratioMetric:
                    good: {metricSource: {type: Prometheus, spec: {query: up}}}
                    total: {metricSource: {type: Prometheus, spec: {query: all}}}
              timeWindow:
                - duration: 1M
                  isRolling: false
                  calendar: {startTime: 2022-01-01 00:00:00, timeZone: America/New_York}
              budgetingMethod: Timeslices
              objectives:
                - {displayName: Own, target: 0.995, timeSliceTarget: 0.99, timeSliceWindow: 1m}
                - {displayName: Contract, target: 0.99}
              alertPolicies:
            """;

    private static final String THRESHOLD = """
            apiVersion: openslo/v1
            kind: SLO
            metadata: {name: search}
            spec:
              service: web-shop
              indicator: {metadata: {name: latency}, spec: {thresholdMetric: {metricSource: {type: Any}}}}
              timeWindow: [{duration: 2w, isRolling: true}]
              budgetingMethod: Occurrences
              objectives: [{displayName: Good, op: lt, value: 20, targetPercent: 99}]
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRatioOfGoodOnesToAllIsMappedWithItsTargetPeriodAndZone() {
        Definition made = draft(RATIO).definition();

        assertThat(made.code()).isEqualTo("web-availability");
        assertThat(made.name()).isEqualTo("The shop is there");
        assertThat(made.reckoning()).isEqualTo(Reckoning.RATIO);
        assertThat(made.cycle()).isEqualTo(Cycle.MONTH);
        assertThat(made.zone()).hasToString("America/New_York");
        assertThat(made.versions().getFirst().terms().goal().expected()).isEqualByComparingTo("99.5");
        assertThat(made.source().amount()).isEqualTo("good");
        assertThat(made.source().base()).isEqualTo("total");
    }

    @Test
    void whatWasLeftOutIsNamedWithItsPlaceAndWhy() {
        assertThat(notes(RATIO))
                .anySatisfy(
                        note -> assertThat(note).startsWith("spec.indicator.spec.ratioMetric: it asks another system"))
                .anySatisfy(note -> assertThat(note).startsWith("spec.objectives[0]: time slices are left out"))
                .anySatisfy(note -> assertThat(note).startsWith("spec.objectives[1]: one level is expected here"))
                .anySatisfy(note -> assertThat(note).startsWith("spec.budgetingMethod: “Timeslices” is left out"))
                .anySatisfy(note -> assertThat(note).startsWith("spec.description: a definition has no place for it"))
                .anySatisfy(note -> assertThat(note).startsWith("spec.service: a definition has no place for it"))
                .noneSatisfy(note -> assertThat(note).contains("alertPolicies"))
                .noneSatisfy(note -> assertThat(note).contains("timeWindow"));
    }

    @Test
    void aLongestTimeBecomesTheTargetOfEachCase() {
        OpenSloDraft made = draft(THRESHOLD);

        assertThat(made.definition().reckoning()).isEqualTo(Reckoning.WITHIN_TARGET);
        assertThat(made.yaml()).contains("within: \"20s\"", "withinInclusive: false", "expected: 99");
        assertThat(notes(THRESHOLD))
                .anySatisfy(note -> assertThat(note).contains("20 has no unit and is taken for seconds"))
                .anySatisfy(note -> assertThat(note).contains("“2w” does not, and the month was taken"))
                .anySatisfy(note -> assertThat(note).contains("UTC was taken"));
    }

    /** Nothing to count, a time that shall be long, a threshold of half a second, and another kind of document. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: foo}\nspec: {}\n",
                "apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: foo}\nspec: {indicator: {spec: {thresholdMetric: {}}}, objectives: [{op: gte, value: 20, target: 0.9}]}\n",
                "apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: foo}\nspec: {indicator: {spec: {thresholdMetric: {}}}, objectives: [{op: lt, value: 0.5, target: 0.9}]}\n",
                "apiVersion: openslo/v1\nkind: Service\nmetadata: {name: foo}\nspec: {}\n"
            })
    void aDocumentOfWhichNothingRemainsIsRefused(String yaml) {
        assertThatThrownBy(() -> OpenSloDraft.of(yaml)).isInstanceOf(Refused.class);
    }

    @Test
    void aDefinitionOfItsOwnIsNoForeignDocument() {
        assertThat(OpenSloDraft.of("code: X1\n")).isEmpty();
        assertThat(OpenSloDraft.of("code: [\n")).isEmpty();
        assertThat(OpenSloDraft.of(OpenSlo.of(draft(RATIO).definition()).yaml()))
                .isEmpty();
    }

    @Test
    void measuringAsksForADefinitionFirst() {
        assertThatThrownBy(() -> DefinitionYaml.read(RATIO))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("./entente openslo --back");
    }

    @Test
    void theCommandWritesWhatCanBeMadeOfItAndNamesTheRest() throws IOException {
        Path document = Files.writeString(folder.resolve("slo.yaml"), RATIO);

        CommandLines.Said made = CommandLines.run("openslo", "--back", document.toString());

        assertThat(made.code()).isZero();
        assertThat(DefinitionYaml.read(made.out())).isEqualTo(draft(RATIO).definition());
        assertThat(made.err()).contains("was written elsewhere", "- spec.budgetingMethod: “Timeslices” is left out");

        Path nothing = Files.writeString(
                folder.resolve("nothing.yaml"), "apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: foo}\n");
        CommandLines.Said refused = CommandLines.run("openslo", nothing.toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("nothing.yaml", "neither a ratio of good ones to all nor a threshold");
    }

    private static OpenSloDraft draft(String yaml) {
        return OpenSloDraft.of(yaml).orElseThrow();
    }

    private static List<String> notes(String yaml) {
        return draft(yaml).notes().stream().map(Words.ENGLISH::say).toList();
    }
}
