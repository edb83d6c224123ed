package entente.learning.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    /** The examples of steps 1a and 1b of Porter's algorithm (Program 14(3), 1980), as pairs that have to meet. */
    @ParameterizedTest
    @CsvSource({
        "caresses,caress",
        "ponies,pony",
        "ties,tie",
        "cats,cat",
        "agreed,agree",
        "plastered,plaster",
        "motoring,motor",
        "hopping,hop",
        "tanned,tan",
        "falling,fall",
        "hissing,hiss",
        "fizzed,fizz",
        "failing,fail",
        "filing,file"
    })
    void numberAndTimeMakeNoDifference(String one, String other) {
        assertThat(Stems.stem(one)).isEqualTo(Stems.stem(other));
    }

    /** And those that have to stay as they are: what is left of them has no vowel, or the ending is part of the word. */
    @ParameterizedTest
    @CsvSource({"caress", "feed", "bled", "sing", "status", "analysis"})
    void aWordThatOnlyLooksSoStays(String word) {
        assertThat(Stems.stem(word)).isEqualTo(word);
    }

    @Test
    void wordsThatStandEverywhereAndShortOnesTellNothing() {
        assertThat(Stems.of("The load of the two labs was AT risk"))
                .containsOnlyKeys("load", "lab", "risk")
                .containsEntry("lab", "labs");
    }

    @Test
    void wordsOfOtherLanguagesAreWordsToo() {
        assertThat(Stems.of("Verlängerung früh prüfen")).containsOnlyKeys("verlängerung", "früh", "prüfen");
    }

    @Property
    void howeverItIsWrittenAWordMeetsItself(@ForAll String text) {
        assertThat(Stems.of(text).keySet())
                .isEqualTo(Stems.of(text + " " + text).keySet());
    }
}
