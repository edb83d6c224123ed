package entente.team.pair;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instrument I-8: 40 % behaviours, 35 % the mean of each leader's weakest attribute, 25 % chemistry. */
class PairIndexTest {
    // behaviours: the vector of formulae 4.10 (client 37.5, provider 80.0, both weighing the same: 58.75)
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "58.75, 3.5, 75, 64.125",
                "50, 3.5, 75, 60.625",
                "100, 5, 100, 100",
                "0, 1, 0, 0",
                "58.75, -, -, 58.75",
                "60, 3, -, 55.33333",
                "60, -, 100, 75.38461"
            })
    void whatWasNotAskedLeavesWithItsWeight(String behaviours, String attribute, String chemistry, String index) {
        assertThat(value(behaviours, attribute, chemistry))
                .usingComparator(
                        (one, other) -> one.subtract(other).abs().compareTo(new BigDecimal("0.0001")) <= 0 ? 0 : 1)
                .isEqualTo(new BigDecimal(index));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"3, 75", "-, -"})
    void withoutBehavioursNothingIsKnown(String attribute, String chemistry) {
        assertThat(new PairIndex(
                                Optional.empty(),
                                OptionalDouble.empty(),
                                number(attribute),
                                number(chemistry),
                                List.of())
                        .value())
                .isInstanceOf(Figure.Unknown.class);
    }

    @Property
    void itLiesBetweenItsParts(
            @ForAll @IntRange(max = 100) int behaviours,
            @ForAll @IntRange(min = 1, max = 5) int attribute,
            @ForAll @IntRange(max = 100) int chemistry) {
        BigDecimal index = value("" + behaviours, "" + attribute, "" + chemistry);
        int points = (attribute - 1) * 25;
        assertThat(index)
                .isBetween(
                        BigDecimal.valueOf(Math.min(Math.min(behaviours, chemistry), points)),
                        BigDecimal.valueOf(Math.max(Math.max(behaviours, chemistry), points)));
    }

    private static BigDecimal value(String behaviours, String attribute, String chemistry) {
        return new PairIndex(
                        number(behaviours), OptionalDouble.empty(), number(attribute), number(chemistry), List.of())
                .value()
                .known()
                .orElseThrow();
    }

    private static Optional<BigDecimal> number(String value) {
        return Optional.ofNullable(value).map(BigDecimal::new);
    }
}
