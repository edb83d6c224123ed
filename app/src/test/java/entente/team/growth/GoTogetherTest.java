package entente.team.growth;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Figure;
import entente.team.growth.GoTogether.Pair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GoTogetherTest {
    /** The worked example of the article on Spearman's coefficient in Wikipedia: IQ and hours of television, -29/165. */
    @Test
    void thePublishedExampleComesToItsPublishedValue() {
        int[] iq = {106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
        int[] hours = {7, 27, 2, 50, 28, 29, 20, 12, 6, 17};
        assertThat(of(iq, hours).known().orElseThrow().doubleValue()).isCloseTo(-29 / 165.0, Offset.offset(1e-12));
    }

    /** Two equal first values share rank 1.5; by hand: 41.5 over the root of 41.5 times 42. */
    @Test
    void equalValuesShareTheirRank() {
        int[] one = {5, 5, 6, 7, 8, 9, 10, 11};
        int[] other = {1, 2, 3, 4, 5, 6, 7, 8};
        assertThat(of(one, other).known().orElseThrow().doubleValue())
                .isCloseTo(41.5 / Math.sqrt(41.5 * 42), Offset.offset(1e-12));
    }

    @Test
    void sevenArrangementsSayNothingEvenInPerfectOrder() {
        int[] seven = {1, 2, 3, 4, 5, 6, 7};
        assertThat(of(seven, seven).known()).isEmpty();
    }

    @Test
    void whatIsTheSameEverywhereGoesWithNothing() {
        assertThat(of(new int[8], new int[] {1, 2, 3, 4, 5, 6, 7, 8}).known()).isEmpty();
    }

    @Property(tries = 200)
    void itIsBetweenMinusOneAndOneAndTheSameEitherWay(
            @ForAll @Size(min = 8, max = 20) List<@IntRange(max = 100) Integer> values) {
        int[] one = values.stream().mapToInt(value -> value).toArray();
        int[] other = IntStream.range(0, one.length)
                .map(i -> one[(i + 3) % one.length])
                .toArray();
        of(one, other).known().ifPresent(value -> {
            assertThat(value.doubleValue()).isBetween(-1 - 1e-12, 1 + 1e-12);
            assertThat(of(other, one).known().orElseThrow().doubleValue())
                    .isCloseTo(value.doubleValue(), Offset.offset(1e-12));
        });
    }

    private static Figure of(int[] one, int[] other) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < one.length; i++) {
            pairs.add(new Pair(BigDecimal.valueOf(one[i]), BigDecimal.valueOf(other[i])));
        }
        return new GoTogether(pairs).figure();
    }
}
