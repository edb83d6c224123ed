package entente.assessment.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.assessment.instrument.Extract;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.InstrumentYaml;
import entente.assessment.instrument.ShippedInstruments;
import entente.kernel.Refused;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are asked at once takes less than three minutes; what a browser counts stands beside it in PhoneAnsweringBrowserTest. */
class AnsweringTimeTest {
    /** By hand: 45 words around, 2 statements of 3 and 3 for "1 of 2"; 3 choices; 1.5 screens around and 0.3 a statement: 57 words. */
    @Test
    void wordsChoicesAndScreensAreAdded() {
        AnsweringTime two = AnsweringTime.of(new Questionnaire(List.of(own(2, "[OWN]", "We do well"))));

        assertThat(two).isEqualTo(new AnsweringTime(57, 3, 2.1));
        assertThat(two.minutes()).isEqualTo(1);
        assertThat(two.seconds()).isCloseTo(57 * 60 / 238.0 + 3 * 2.65 + 2.1, within(1e-9));
    }

    @Test
    void answersCountNotStatementsAlone() {
        String ten = "When something goes wrong we look for what we did";
        assertThat(AnsweringTime.isShort(new Questionnaire(List.of(own(12, "[OWN, IMPORTANCE, GUESS]", ten)))))
                .isFalse();
        assertThat(AnsweringTime.isShort(new Questionnaire(List.of(own(12, "[OWN, GUESS]", ten)))))
                .isTrue();
        assertThat(AnsweringTime.isShort(new Questionnaire(
                        List.of(own(12, "[OWN, IMPORTANCE, GUESS]", ten).onlyOwn()))))
                .isTrue();
    }

    @Test
    void whatTakesTooLongIsRefusedWithWhatToDo() {
        Questionnaire check = new Questionnaire(
                List.of(ShippedInstruments.find("health-check").orElseThrow()));

        assertThatThrownBy(() -> AnsweringTime.demandShort(check))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("one part of a set, or only how it is");
        AnsweringTime.demandShort(
                new Questionnaire(List.of(check.parts().getFirst().onlyOwn())));
    }

    @Test
    void whatNobodyHasRoomForIsRefusedHoweverShort() {
        AnsweringTime.demandShort(new Questionnaire(List.of(own(24, "[OWN]", "We do"))));
        assertThatThrownBy(() -> AnsweringTime.demandShort(new Questionnaire(List.of(own(25, "[OWN]", "We do")))))
                .hasMessageContaining("nobody has room for more than 24");
    }

    /** Each of them as a whole, or in parts that ask each statement once. */
    @ParameterizedTest
    @CsvSource({"health-check, 3", "leader-ten, 3", "five-dynamics, 0", "provider-capabilities, 0"})
    void aLongSetComesInPartsThatAreShort(String code, int parts) {
        Instrument set = ShippedInstruments.find(code).orElseThrow();

        assertThat(set.parts()).isEqualTo(parts);
        assertThat(IntStream.rangeClosed(1, parts)
                        .mapToObj(part -> set.part(part).items())
                        .flatMap(List::stream)
                        .collect(Collectors.toSet()))
                .hasSize(parts == 0 ? 0 : set.items().size());
    }

    @Test
    void everythingThatComesWithTheHouseCanBeCalled() {
        assertThat(ShippedInstruments.all())
                .allSatisfy(set -> assertThat(set.parts() == 0 ? List.of(set) : parts(set))
                        .allSatisfy(one -> AnsweringTime.demandShort(new Questionnaire(List.of(one)))));
    }

    @Test
    void whatWasTakenOfASetIsWrittenAndReadBack() {
        assertThat(ShippedInstruments.all())
                .allSatisfy(set -> Extract.all(set).map(one -> one.from(set)).forEach(asked -> {
                    String written = Extract.of(set, asked).written().strip();
                    assertThat(Extract.read(List.of(written.split(" "))).from(set))
                            .isEqualTo(asked);
                }));
    }

    private static List<Instrument> parts(Instrument set) {
        return IntStream.rangeClosed(1, set.parts()).mapToObj(set::part).toList();
    }

    private static Instrument own(int statements, String asks, String text) {
        return InstrumentYaml.read("""
                code: own-one
                version: 1
                title: Our own
                about: A try
                source: Ourselves
                rhythm: monthly
                scale: {from: 1, to: 5, lowest: No, highest: Yes}
                asks: %s
                dimensions: {mood: Mood}
                items:
                %s
                """.formatted(
                        asks,
                        IntStream.range(0, statements)
                                .mapToObj(i -> "  - {code: o-%d, dimension: mood, text: \"%s\"}".formatted(i, text))
                                .collect(Collectors.joining("\n"))));
    }
}
