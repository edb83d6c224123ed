package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cockpit.governance.LedResults;
import entente.cockpit.governance.LedResults.Led;
import entente.governance.outcome.OutcomeIndex;
import entente.kernel.BySide;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Leading beside results over arrangements (000-QA). */
class LedResultsTest {

    /** The catalogue: never anything below eight, so that nobody reads a cause into three dots. */
    @Test
    void belowEightArrangementsNothingIsSaidOfHowTheyGoTogether() {
        assertThat(rising(7).link().known()).isEmpty();
        assertThat(rising(8).link().known())
                .hasValueSatisfying(link -> assertThat(link).isEqualByComparingTo("1"));
    }

    @Test
    void anArrangementOfWhichOneIsNotKnownCountsNowhere() {
        LedResults seven = new LedResults(Stream.concat(rising(7).lines().stream(), Stream.of(led(50, null)))
                .toList());
        assertThat(seven.link().known()).isEmpty();
        assertThat(seven.dots()).hasSize(7);
    }

    /** Better led to the right, better results upwards; nought and a hundred are inside the frame. */
    @Test
    void theMapHasItsOriginBelowOnTheLeft() {
        List<LedResults.Dot> dots = new LedResults(List.of(led(0, 0), led(100, 100))).dots();
        assertThat(dots.getFirst().x()).isEqualTo(6);
        assertThat(dots.getFirst().y()).isEqualTo(94);
        assertThat(dots.getLast().x()).isEqualTo(94);
        assertThat(dots.getLast().y()).isEqualTo(6);
    }

    @Test
    void withoutAnythingKnownThereIsNothingToShow() {
        assertThat(new LedResults(List.of()).isEmpty()).isTrue();
        assertThat(new LedResults(List.of(led(null, null))).isEmpty()).isTrue();
        assertThat(new LedResults(List.of(led(null, 10))).isEmpty()).isFalse();
    }

    private static LedResults rising(int arrangements) {
        return new LedResults(IntStream.range(0, arrangements)
                .mapToObj(i -> led(10 * i, 5 * i))
                .toList());
    }

    private static Led led(@Nullable Integer leading, @Nullable Integer outcome) {
        return new Led(
                UUID.randomUUID(),
                "Some",
                figure(leading),
                new OutcomeIndex(List.of(
                        new OutcomeIndex.Part("outcome.part.promises", BigDecimal.valueOf(40), figure(outcome)))),
                BySide.of(side -> figure(null)),
                Optional.empty());
    }

    private static Figure figure(@Nullable Integer value) {
        return value == null
                ? Figure.unknown(Text.of("outcome.nothing"))
                : Figure.known(BigDecimal.valueOf(value), Unit.COUNT, Explanation.of("outcome.whole"));
    }
}
