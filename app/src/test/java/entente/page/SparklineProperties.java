package entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SparklineProperties {
    @Property
    void everyPointLiesInsideTheDrawing(
            @ForAll @Size(min = 1, max = 40) List<@BigRange(min = "-1e15", max = "1e15") @Scale(6) BigDecimal> values,
            @ForAll @BigRange(min = "-1e15", max = "1e15") BigDecimal limit) {
        Sparkline line = line(values, limit);

        assertThat(line.points().split(" ", -1)).hasSize(values.size()).allSatisfy(point -> {
            String[] xy = point.split(",", -1);
            assertThat(Double.parseDouble(xy[0])).isBetween(0.0, (double) Sparkline.WIDTH);
            assertThat(Double.parseDouble(xy[1])).isBetween(0.0, (double) Sparkline.HEIGHT);
        });
        assertThat(line.points()).endsWith(line.lastX() + "," + line.lastY());
    }

    @Test
    void theHighestIsAtTheTopAndTheLimitCountsToo() {
        assertThat(line(List.of(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.valueOf(5)), null)
                        .points())
                .isEqualTo("4,28 76,4 148,16");
        assertThat(line(List.of(BigDecimal.ZERO, BigDecimal.TEN), BigDecimal.valueOf(20))
                        .points())
                .isEqualTo("4,28 148,16");
        assertThat(line(List.of(BigDecimal.ZERO, BigDecimal.TEN), BigDecimal.valueOf(20))
                        .limitY())
                .isEqualTo("4");
    }

    @Test
    void aSingleValueStandsWhereNowIsAndNoneIsNotDrawn() {
        assertThat(line(List.of(BigDecimal.ONE), null).points()).isEqualTo("148,16");
        assertThat(line(List.of(), null).drawn()).isFalse();
    }

    private static Sparkline line(List<BigDecimal> values, @org.jspecify.annotations.Nullable BigDecimal limit) {
        return new Sparkline(PageSamples.text("a line"), values, limit);
    }
}
