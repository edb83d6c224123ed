package entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Refused;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Kind;
import entente.register.sheet.Skipped;
import entente.register.sheet.Workbook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a mapping says of a foreign table, line by line. */
class MappingTest extends ImportedVisits {
    private static final String YAML = """
            name: visits
            kind: visit
            blank: [n/a]
            key: [Ref]
            columns:
              study: {from: [Study], down: true}
              code: {join: [Ref, Part]}
              count: {from: [Planned, Count], otherwise: "1"}
              firm: {from: [Firm], values: {Sure: "true", "*": "false"}, otherwise: "false"}
              dueOn: {from: [Due], day: true}
              price.amount: {from: [Price (k)], times: 1000, round: HALF_UP}
              price.currency: {constant: EUR}
            leaveOut:
              - {column: Firm, is: [Dropped], because: "was dropped"}
            doubtful:
              - {blank: Due}
              - {days: Days, from: Asked, to: Due}
              - {first: Asked, then: Due}
            """;
    private static final String HEADER = "Study,Ref,Part,Planned,Count,Firm,Due,Price (k),Days,Asked\n";

    private ImportPlan<Samples.Visit> planned(String rows) {
        return planned(MappingYaml.read(YAML), Files.csv(HEADER + rows));
    }

    private ImportPlan<Samples.Visit> planned(Mapping mapping, Workbook file) {
        Kind<Samples.Visit> kind = Samples.VISIT;
        Incoming incoming =
                Incoming.of(kind, mapping, file, java.time.ZoneId.of("Europe/Berlin"), List.of(Words.ENGLISH));
        return ImportPlan.of(ImportRequest.of(kind, Samples.batch(Chain.CLIENT), Map.of()), incoming, told.book());
    }

    private static List<String> doubts(ImportPlan<?> plan) {
        return plan.rows().stream()
                .flatMap(row -> row.said().stream())
                .map(Words.ENGLISH::say)
                .toList();
    }

    @Test
    void aListIsNoColumnAndTheRefusalSaysWhereItGoes() {
        Mapping mapping = MappingYaml.read(YAML.replace("  price.currency:", "  steps.name: Part\n  price.currency:"));

        assertThatThrownBy(() -> planned(mapping, Files.csv(HEADER + "ONC-301,V,1,,7,Sure,,,,\n")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(Words.ENGLISH.say(refused.text()))
                                .contains("steps")
                                .contains("is a list of rows")
                                .contains("as the template has them"));
    }

    @Test
    void aRowIsTakenTogetherFromItsColumnsAsTheMappingSays() {
        ImportPlan<Samples.Visit> plan =
                planned("ONC-301,V,1,,7,Sure,2026-09-30 17:30,1.2345675,30,2026-08-31\n,V,2,3,7,maybe,n/a,,,\n");
        assertThat(plan.problems()).extracting(Files::said).isEmpty();
        List<Samples.Visit> visits = plan.statements(Chain.CLIENT).stream()
                .map(said -> (Samples.Visit) ((entente.ledger.Statement.Say) said).body())
                .toList();
        assertThat(visits).extracting(Samples.Visit::code).containsExactly("V 1", "V 2");
        assertThat(visits).extracting(Samples.Visit::count).containsExactly(7, 3);
        assertThat(visits).extracting(Samples.Visit::firm).containsExactly(true, false);
        assertThat(visits.getFirst().dueOn()).isEqualTo(Samples.DAY);
        assertThat(visits.getFirst().price()).isEqualTo(entente.kernel.Money.of("1234.57", "EUR"));
        assertThat(visits.get(1).study())
                .as("a merged cell holds for the rows below")
                .isEqualTo(study);
        assertThat(doubts(plan)).containsExactly("price.amount: 1234.5675 was rounded to 1234.57", "Due is blank");
    }

    @Test
    void aRowThatContradictsItselfIsDoubtfulAndRecorded() {
        ImportPlan<Samples.Visit> plan = planned("ONC-301,V,1,1,,Sure,2026-09-30,,5,2026-10-02\n");
        assertThat(plan.isWhole()).isTrue();
        assertThat(doubts(plan))
                .containsExactly(
                        "Days says 5, but from Asked (2 Oct 2026) to Due (30 Sept 2026) there are -2 days",
                        "Due (30 Sept 2026) is before Asked (2 Oct 2026)");
    }

    @Test
    void whatIsLeftOutIsNamedWithItsReason() {
        ImportPlan<Samples.Visit> plan = planned("ONC-301,V,1,1,,Dropped,2026-09-30,,,\n");
        assertThat(plan.rows()).isEmpty();
        assertThat(plan.skipped()).extracting(Skipped::row).containsExactly(2);
        assertThat(Words.ENGLISH.say(plan.skipped().getFirst().why())).isEqualTo("was dropped");
    }

    @Test
    void aColumnThatIsNeededAndMissingIsNamedWithThoseThereAre() {
        assertThatThrownBy(() -> planned(
                        MappingYaml.read(YAML.replace("join: [Ref, Part]", "from: [Reference]")),
                        Files.csv(HEADER + "x\n")))
                .hasMessageContaining("Reference")
                .hasMessageContaining("no such column");
    }

    @Test
    void aSlipOfThePenIsNamedAndNotPassedOver() {
        for (Map.Entry<String, String> wrong : Map.of(
                        "down: true", "dwon: true",
                        "kind: visit", "kinds: visit",
                        "HALF_UP", "HALF",
                        "times: 1000", "times: many",
                        "columns:", "columns: [")
                .entrySet()) {
            assertThatThrownBy(() -> MappingYaml.read(YAML.replace(wrong.getKey(), wrong.getValue())))
                    .as(wrong.getValue())
                    .isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> planned(MappingYaml.read(YAML.replace("firm:", "frim:")), Files.csv(HEADER + "x\n")))
                .hasMessageContaining("no frim of a");
    }

    @Test
    void columnsAreGuessedByNameByLabelAndByWhatComesNear() {
        assertThat(MappingGuess.of(
                        Samples.VISIT,
                        List.of("STUDY", "Visit code", "due_on", "Cuont", "Nothing"),
                        List.of(Words.ENGLISH)))
                .containsEntry("study", "STUDY")
                .containsEntry("code", "Visit code")
                .containsEntry("dueOn", "due_on")
                .containsEntry("count", "Cuont")
                .doesNotContainValue("Nothing");
    }
}
