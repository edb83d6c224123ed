package entente.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void whoeverShipsWordsForTheKindsIsReadEnglishFirst() {
        assertThat(Languages.READ.getFirst()).isEqualTo(Words.ENGLISH);
        assertThat(Languages.READ)
                .extracting(words -> words.noun("milestone"))
                .contains("milestone", "Meilenstein", "mejloŝtono")
                .doesNotHaveDuplicates();
    }

    @Test
    void aReaderWhosePagesAreNotShippedReadsEnglishWordsWithNumbersOfTheirOwn() {
        Words german = Words.forReader(Locale.GERMANY, BERLIN);
        assertThat(german.noun("milestone")).isEqualTo("milestone");
        assertThat(german.show(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
        assertThat(german.locale()).isEqualTo(Locale.GERMANY);
        assertThat(Words.forReader(Locale.US, BERLIN).noun("milestone")).isEqualTo("milestone");
    }
}
