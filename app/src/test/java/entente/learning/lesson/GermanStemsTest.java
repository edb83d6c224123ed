package entente.learning.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanStemsTest {
    private final LessonSamples samples = new LessonSamples();

    /** From the sample vocabulary of the algorithm, and words of the work. */
    @ParameterizedTest
    @CsvSource({
        "aufeinander,aufeinand",
        "kategorien,kategori",
        "häuser,haus",
        "hauses,haus",
        "verlängerungen,verlangerung",
        "verlängerung,verlangerung",
        "größte,grosst",
        "verständnisses,verstandnis",
        "verständnis,verstandnis",
        "freundlichsten,freundlich",
        "tage,tag",
        "tages,tag"
    })
    void caseNumberAndComparisonMakeNoDifference(String word, String stem) {
        assertThat(GermanStems.stem(word)).isEqualTo(stem);
    }

    /** What would be left is no word. */
    @ParameterizedTest
    @CsvSource({"der", "ein", "see", "uhr"})
    void aShortWordStays(String word) {
        assertThat(GermanStems.stem(word)).isEqualTo(word);
    }

    @Property
    void nothingIsEverAdded(@ForAll String word) {
        assertThat(GermanStems.stem(word).length())
                .isLessThanOrEqualTo(
                        word.toLowerCase(Locale.ROOT).replace("ß", "ss").length());
    }

    @Test
    void aSearchFindsAGermanWordInAnotherCaseOrNumber() {
        samples.learned("L-1", "Die Verlängerung der Verträge kam zu spät", "Freigabe", "2026-01-05");
        samples.learned("L-2", "The nightly load of samples stopped", null, "2026-01-05");
        assertThat(found("Verlängerungen")).containsExactly("L-1");
        assertThat(found("Vertrag")).containsExactly("L-1");
        assertThat(found("Freigaben")).containsExactly("L-1");
        assertThat(found("loads")).containsExactly("L-2");
        assertThat(found("Verzug")).isEmpty();
    }

    @Test
    void aWordIsCountedOnceThoughBothLanguagesFindIt() {
        samples.learned("L-1", "The nightly load of samples stopped", "archive", "2026-01-05");
        assertThat(samples.lessons().index().search("samples archive"))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.by()).containsExactly("samples", "archive");
                    assertThat(match.points()).isEqualTo(4);
                });
    }

    private List<String> found(String typed) {
        return samples.lessons().index().search(typed).stream()
                .map(match -> match.lesson().fact().code())
                .toList();
    }
}
