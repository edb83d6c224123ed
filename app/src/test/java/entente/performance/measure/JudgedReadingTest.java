package entente.performance.measure;

import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Words;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.Measure;
import entente.performance.PerformanceSamples;
import entente.performance.Reading;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was measured is judged to the last digit, and read by people with as many as they need. */
class JudgedReadingTest {
    private final Told told = shared();
    private final Ref<Measure> measure = PerformanceSamples.agreed(told, PerformanceSamples.measure("M-1"));

    @ParameterizedTest
    @CsvSource({"94.174757,94.17", "94.175000,94.18", "94.1,94.1", "0.00371234,0.00371", "-3.14159,-3.14", "12,12"})
    void aLongNumberIsShownInTheDigitsPeopleRead(String measured, String shown) {
        PerformanceSamples.read(told, measure, measured);
        var book = told.book();
        JudgedReading judged = JudgedReading.of(
                book.current(Measure.class).getFirst(),
                Optional.empty(),
                book.current(Reading.class).getFirst(),
                BigDecimal.ZERO);
        assertThat(Words.ENGLISH.say(judged.says())).contains(": " + shown + " ");
        assertThat(judged.value()).contains(new BigDecimal(measured));
    }
}
