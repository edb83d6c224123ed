package entente.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.assessment.campaign.QuestionBudget;
import entente.assessment.scoring.Question;
import entente.assessment.scoring.Scale;
import entente.kernel.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentsTest {
    private static final String OWN = """
            code: own-pulse
            version: 1
            title: Our own
            about: A try
            source: Ourselves
            rhythm: monthly
            scale: {from: 1, to: 7, lowest: No, highest: Yes}
            asks: [OWN, GUESS]
            dimensions: {mood: Mood}
            items:
              - {code: m-1, dimension: mood, text: "I like coming here."}
              - {code: m-2, dimension: mood, reversed: true, text: "I look at the clock."}
            """;

    @Test
    void theHouseBringsSixteen() {
        assertThat(ShippedInstruments.all())
                .hasSize(16)
                .allSatisfy(instrument -> assertThat(instrument.source()).isNotBlank());
        assertThat(ShippedInstruments.all().stream()
                        .flatMap(one -> one.items().stream())
                        .map(Item::code))
                .as("several can be merged into one pulse")
                .doesNotHaveDuplicates();
    }

    @Test
    void theHealthCheckHasEightDimensionsOfThreeAndAPulseOfEight() {
        Instrument check = ShippedInstruments.find("health-check").orElseThrow();

        assertThat(check.items().stream().collect(Collectors.groupingBy(Item::dimension, Collectors.counting())))
                .hasSize(8)
                .allSatisfy((dimension, items) -> assertThat(items).isEqualTo(3));
        assertThat(check.pulse().items())
                .extracting(Item::dimension)
                .containsExactlyElementsOf(check.dimensions().keySet());
        assertThat(check.weights(RelationshipType.STRATEGIC)).containsEntry("trust", 2.0);
        assertThat(check.weights(RelationshipType.PREFERRED)).isEmpty();
    }

    @Test
    void whoeverIsRatedIsOnePersonUnlessTheSetSaysThatBothSidesLookAtIt() {
        assertThat(ShippedInstruments.all())
                .filteredOn(Instrument::aboutOne)
                .extracting(Instrument::code)
                .containsExactlyInAnyOrder("leader-five", "leader-ten", "interface-fitness");
        String manager = OWN.replace("rhythm: monthly", "rhythm: monthly\npersonal: true");
        assertThat(InstrumentYaml.read(manager).aboutOne()).isTrue();
        assertThat(InstrumentYaml.read(manager.replace("personal: true", "personal: true\njoint: true"))
                        .aboutOne())
                .isFalse();
        assertThatThrownBy(() -> InstrumentYaml.read(manager.replace("personal: true", "joint: true")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("tick that too");
    }

    @Test
    void whateverRatesANamedPersonIsMarkedSo() {
        Set<String> personal = ShippedInstruments.all().stream()
                .filter(Instrument::personal)
                .map(Instrument::code)
                .collect(Collectors.toSet());

        assertThat(personal)
                .containsExactlyInAnyOrder(
                        "pair-behaviours",
                        "leader-five",
                        "leader-ten",
                        "sponsor-six",
                        "vision-lived",
                        "interface-fitness");
    }

    /** What was once shipped under a version stays: whoever changes a word here has to give it the next version. */
    @ParameterizedTest
    @CsvSource({
        "alert-questions, 1, 7f451d8ac0a46ee0",
        "five-dynamics, 1, c83a234b1f804c35",
        "health-check, 1, 519fe2bd204565bc",
        "trust-six, 1, 48df9352a4fd5840",
        "pair-behaviours, 1, 16d27ae94ec359ca",
        "pair-behaviours, 2, c2ad6ce0809017bf",
        "leader-five, 1, c51d8b73499b7c82",
        "pull-back, 2, 85883d6253fa8aa3",
        "leader-ten, 2, d2e2f4aab9383a31",
        "leader-ten, 3, 3754c65a5449176b",
        "five-layers, 1, e2084459f830f4ed",
        "triangle, 1, 04014d006811bf2c",
        "sponsor-six, 1, 4699e4ecf5d10b81",
        "vision-lived, 1, 97a507af9fe7518d",
        "interface-fitness, 1, e72eeb4265a46fba",
        "provider-capabilities, 1, b37a4c1b68dab9b3",
        "provider-capabilities, 2, 47b609ff6b2a5194",
        "unity-pulse, 1, e3d3e379e1c928f0",
        "buy-in, 1, d6f852d2b6d213cb",
        "pull-back, 1, f5f589a15a255df2"
    })
    void theWordsOfAShippedVersionStayAsTheyWere(String code, int version, String print) {
        Instrument instrument = ShippedInstruments.find(code, version).orElseThrow();

        assertThat(instrument.print().hex().substring(0, 16)).isEqualTo(print);
    }

    @Test
    void whatWasAskedOnceCanStillBeReadAndIsCalledNoMore() {
        assertThat(ShippedInstruments.find("pair-behaviours").orElseThrow().dimensions())
                .hasSize(7);
        assertThat(ShippedInstruments.find("pair-behaviours", 1).orElseThrow().dimensions())
                .hasSize(1);
        assertThat(ShippedInstruments.all()).extracting(Instrument::code).doesNotHaveDuplicates();
    }

    /** I-13: which of the twelve count depends on what the arrangement is for. */
    @Test
    void eachOfTheTwelveCapabilitiesStandsForItselfBesideWhatIsInEverybody() {
        Instrument twelve = ShippedInstruments.find("provider-capabilities").orElseThrow();

        assertThat(twelve.items())
                .hasSize(13)
                .extracting(Item::dimension)
                .containsExactlyElementsOf(twelve.dimensions().keySet());
        assertThat(twelve.weights(RelationshipType.TRANSACTIONAL))
                .hasSize(6)
                .containsEntry("domain-expertise", 3.0)
                .doesNotContainKey("process-improvement");
        assertThat(twelve.weights(RelationshipType.STRATEGIC))
                .hasSize(7)
                .containsEntry("governance", 2.0)
                .containsEntry("dna", 2.0)
                .doesNotContainKey("sourcing");
        assertThat(twelve.weights(RelationshipType.TRANSFORMATIONAL)).containsEntry("process-improvement", 2.0);
        assertThat(ShippedInstruments.find("provider-capabilities", 1)
                        .orElseThrow()
                        .dimensions())
                .containsOnlyKeys("delivery", "transformation", "relationship");
    }

    @Test
    void whatIsAskedOfOnesOwnHouseAloneIsMarkedSo() {
        assertThat(ShippedInstruments.all())
                .filteredOn(one -> one.use().ownHouse())
                .extracting(Instrument::code)
                .containsExactlyInAnyOrder("buy-in", "pull-back");
    }

    @ParameterizedTest
    @CsvSource({"11", "-1"})
    void aMarkIsAPointOfTheScaleOfOneStatement(int mark) {
        assertThatThrownBy(() -> InstrumentYaml.read(OWN.replace("rhythm:", "mark: " + mark + "\nrhythm:")))
                .hasMessageContaining("a mark is a point of the scale");
    }

    @Test
    void anOwnInstrumentIsReadFromYaml() {
        Instrument own = InstrumentYaml.read(OWN);

        assertThat(own.questions(Asking.OWN))
                .containsExactly(
                        new Question("m-1", "mood", Scale.SEVEN, false),
                        new Question("m-2", "mood", Scale.SEVEN, true));
        assertThat(own.questions(Asking.IMPORTANCE))
                .as("how much something matters runs one way, on five points")
                .containsExactly(
                        new Question("m-1", "mood", Scale.FIVE, false), new Question("m-2", "mood", Scale.FIVE, false));
        assertThat(own.pulse()).isEqualTo(own);
    }

    @Test
    void otherWordsHaveAnotherPrintAndAreNamed() {
        Instrument own = InstrumentYaml.read(OWN);
        Instrument other = InstrumentYaml.read(OWN.replace("the clock", "my watch"));

        assertThat(other.print()).isNotEqualTo(own.print());
        assertThat(own.differences(other)).isEqualTo(List.of("m-2"));
        assertThat(own.item("m-1").orElseThrow().wording())
                .isEqualTo(other.item("m-1").orElseThrow().wording());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dimension: mood, reversed|dimension: moods, reversed|moods",
                "code: m-2|code: m-1|twice",
                "version: 1|version: 0|0",
                "rhythm: monthly|rhythm: sometimes|sometimes",
                "title: Our own|titel: Our own|titel",
                "to: 7|to: 1|1",
                "asks: [OWN, GUESS]|asks: [GUESS]|OWN",
                "code: own-pulse|code: [|line"
            })
    void aSlipOfThePenIsNamed(String right, String wrong, String named) {
        assertThatThrownBy(() -> InstrumentYaml.read(OWN.replace(right, wrong)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(named);
    }

    /** What a point looks like, for each of thirty statements (I-10). */
    @Test
    void theTenCharacteristicsHaveThreeAnchoredStatementsEachOneInEachPart() {
        Instrument ten = ShippedInstruments.find("leader-ten").orElseThrow();

        assertThat(ten.items())
                .hasSize(30)
                .allSatisfy(item -> assertThat(item.anchors()).containsOnlyKeys(1, 3, 5));
        for (int part = 1; part <= 3; part++) {
            assertThat(ten.part(part).items())
                    .extracting(Item::dimension)
                    .containsExactlyElementsOf(ten.dimensions().keySet());
            assertThat(ten.part(part).part()).isEqualTo(part);
        }
        assertThat(ten.part()).isZero();
        assertThat(ShippedInstruments.find("leader-ten", 2).orElseThrow().parts())
                .as("asked before, and asked whole")
                .isZero();
    }

    @Test
    void anOwnSetIsAskedInPartsAsItsFileSays() {
        Instrument own = InstrumentYaml.read(inParts("1", "2"));

        assertThat(own.parts()).isEqualTo(2);
        assertThat(own.part(2).items()).extracting(Item::code).containsExactly("m-2");
        assertThat(own.print())
                .as("nothing else is asked, and nothing scored otherwise")
                .isEqualTo(InstrumentYaml.read(OWN).print());
        assertThat(own.differences(InstrumentYaml.read(OWN))).containsExactly("m-1", "m-2");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, part 2 asks nothing of mood",
        "2, 3, part 1 asks nothing of mood",
        "1, 0, a set in one part",
        "1, 1, a set in one part",
        "-1, 2, counts from 1",
        "one, 2, counts from 1"
    })
    void partsHaveNoGapsAndEachAsksEveryDimension(String one, String two, String named) {
        assertThatThrownBy(() -> InstrumentYaml.read(inParts(one, two)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(named);
    }

    @Test
    void aStatementInNoPartIsNamed() {
        String third = "  - {code: m-3, dimension: mood, text: \"I stay.\"}\n";
        assertThatThrownBy(() -> InstrumentYaml.read(inParts("1", "2") + third))
                .hasMessageContaining("item m-3 does not");
    }

    private static String inParts(String one, String two) {
        return OWN.replace("code: m-1,", "code: m-1, part: " + one + ",")
                .replace("code: m-2,", "code: m-2, part: " + two + ",");
    }

    @Test
    void anAnchorOfNoWordsIsRefused() {
        assertThatThrownBy(() -> InstrumentYaml.read(OWN.replace("code: m-1,", "code: m-1, anchors: {3: \"\"},")))
                .hasMessageContaining("what 3 of item m-1 looks like");
    }

    @Test
    void aWeightOfNoDimensionIsRefused() {
        assertThatThrownBy(() -> InstrumentYaml.read(OWN + "weights: {STRATEGIC: {luck: 2}}"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("luck");
        assertThat(InstrumentYaml.read(OWN + "weights: {STRATEGIC: {mood: 2}}").weights(RelationshipType.STRATEGIC))
                .isEqualTo(Map.of("mood", 2.0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 24", "12, 0, 12", "8, 8, 8", "24, 0, 12", "0, 24, 0", "12, 12, 0", "4, 8, 12"})
    void aPersonIsAskedTwelveItemsAQuarterAndWhatIsLeftStaysForTheNext(int before, int now, int left) {
        assertThat(QuestionBudget.left(before, now)).isEqualTo(left);
    }
}
