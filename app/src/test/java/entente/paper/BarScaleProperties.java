package entente.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Size;

class BarScaleProperties {
    private static Part.Chart chart(List<BigDecimal> values) {
        return new Part.Chart(
                PaperSamples.plain("bars"),
                List.of(PaperSamples.plain("value")),
                values.stream()
                        .map(value -> new Part.Group(
                                PaperSamples.plain("one"), List.of(new Part.Bar(value, PaperSamples.plain(value)))))
                        .toList());
    }

    @Property
    void everyBarLiesOnTheLineAndBeginsOrEndsAtZero(
            @ForAll @Size(min = 1, max = 8)
                    List<@BigRange(min = "-1000000000", max = "1000000000") BigDecimal> values) {
        BarScale scale = BarScale.of(chart(values));
        for (BigDecimal value : values) {
            BigDecimal from = scale.from(value);
            BigDecimal to = from.add(scale.length(value));
            assertThat(from).isNotNegative();
            assertThat(to)
                    .isLessThanOrEqualTo(BigDecimal.valueOf(BarScale.WIDTH).add(new BigDecimal("0.1")));
            assertThat(value.signum() < 0 ? to : from).isEqualByComparingTo(scale.zero());
        }
    }
}
