package entente.cockpit.performance;

import entente.kernel.Text;
import entente.performance.clock.Lasting;
import entente.performance.level.MeasuredPeriod;
import entente.performance.level.Reckoning;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Values of a service level in words, each with its base. */
public record LevelValue(Reckoning reckoning) {
    private static final int DECIMALS = 2;
    private static final int MICROS = 6;

    /** A value without what it rests on, where that stands beside it. */
    public Text bare(@Nullable BigDecimal value) {
        if (value == null) {
            return Text.of("performance.levels.novalue");
        }
        if (reckoning.isTime()) {
            // whole seconds: what is finer stands in the register
            long seconds = value.setScale(0, RoundingMode.HALF_UP).longValueExact();
            return Lasting.say(
                    BigDecimal.valueOf(seconds).movePointRight(MICROS).longValueExact());
        }
        BigDecimal shown = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return Text.of(reckoning.isShare() ? "performance.levels.share" : "performance.levels.number", shown);
    }

    /** A value with its base. */
    public Text of(MeasuredPeriod period) {
        BigDecimal numerator = period.numerator();
        BigDecimal denominator = period.denominator();
        if (period.value() == null) {
            return Text.of("performance.levels.nocases", period.cases());
        }
        if (numerator == null || denominator == null || reckoning == Reckoning.AVAILABILITY || reckoning.isTime()) {
            return Text.of("performance.levels.based", bare(period.value()), period.cases());
        }
        return Text.of("performance.levels.shared", bare(period.value()), numerator, denominator);
    }
}
