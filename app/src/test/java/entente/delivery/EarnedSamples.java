package entente.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Unit;
import entente.kernel.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

/** Projects whose earned value is known, and what tests say about figures. */
final class EarnedSamples {
    static final Currency EUR = Currency.getInstance("EUR");

    private EarnedSamples() {}

    /** A project of 8 months and 1000 EUR that has earned 400 of the 520 planned for its first 4 months, at a cost of 480. */
    static EarnedValue lateProject() {
        return value("1000", "520", "400", "480");
    }

    static EarnedSchedule lateSchedule() {
        return EarnedSchedule.of(
                months("100", "220", "360", "520", "680", "820", "920", "1000"),
                lateProject(),
                new BigDecimal("4"),
                new BigDecimal("8"));
    }

    static EarnedValue value(String budget, String planned, String earned, String actual) {
        return EarnedValue.of(
                EUR, new BigDecimal(budget), new BigDecimal(planned), new BigDecimal(earned), new BigDecimal(actual));
    }

    static PlannedValue.ByPeriod months(String... cumulative) {
        return new PlannedValue.ByPeriod(
                Arrays.stream(cumulative).map(BigDecimal::new).toList(), Unit.MONTHS, List.of());
    }

    static Figure figure(String value, Unit unit) {
        return Figure.known(new BigDecimal(value), unit, Explanation.of("delivery.ev.etc"));
    }

    static BigDecimal value(Figure figure) {
        return figure.known().orElseThrow(() -> new AssertionError(figure));
    }

    static String reason(Figure figure) {
        assertThat(figure).isInstanceOf(Figure.Unknown.class);
        return Words.ENGLISH.say(((Figure.Unknown) figure).reason());
    }

    /** Equal to the digits that were printed. */
    static void assertPrinted(Figure figure, String printed) {
        BigDecimal expected = new BigDecimal(printed);
        assertThat(value(figure).setScale(expected.scale(), RoundingMode.HALF_UP))
                .isEqualByComparingTo(expected);
    }

    /** Equal to a published double: relative 1e-9, or the last digit printed. */
    static void assertPublished(String what, Figure figure, String published) {
        BigDecimal expected = new BigDecimal(published);
        BigDecimal tolerance = expected.abs()
                .multiply(new BigDecimal("1e-9"))
                .max(expected.ulp().min(new BigDecimal("1e-12")));
        assertThat(value(figure).subtract(expected).abs())
                .as("%s: %s, published %s", what, value(figure), published)
                .isLessThanOrEqualTo(tolerance);
    }
}
