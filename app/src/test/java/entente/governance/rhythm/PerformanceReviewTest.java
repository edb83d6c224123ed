package entente.governance.rhythm;

import static entente.governance.rhythm.RhythmTelling.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.governance.rhythm.PerformanceReview.AgreedStep;
import entente.kernel.Refused;
import entente.kernel.Side;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerformanceReviewTest {
    /** The quarters of a leap year, by the calendar. */
    @ParameterizedTest
    @CsvSource({
        "2024-Q1,2024-01-01,2024-03-31",
        "2024-Q2,2024-04-01,2024-06-30",
        "2024-Q3,2024-07-01,2024-09-30",
        "2024-Q4,2024-10-01,2024-12-31",
        "2024,2024-01-01,2024-12-31"
    })
    void aPeriodIsAQuarterOrAYearOfTheCalendar(String name, String first, String last) {
        ReviewPeriod period = ReviewPeriod.named(name).orElseThrow();

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.name()).isEqualTo(name);
    }

    @Property
    void quartersFollowEachOtherWithoutAGap(
            @ForAll @IntRange(min = 1900, max = 2200) int year, @ForAll @IntRange(min = 1, max = 4) int quarter) {
        ReviewPeriod period = new ReviewPeriod(year, quarter);

        assertThat(period.next().first()).isEqualTo(period.last().plusDays(1));
        assertThat(ReviewPeriod.quarterOf(period.first())).isEqualTo(period);
        assertThat(ReviewPeriod.quarterOf(period.last())).isEqualTo(period);
        assertThat(ReviewPeriod.named(period.name())).contains(period);
        assertThat(period.compareTo(period.next())).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q1", "2026-Q5", "2026-Q0", "2026-03", "26-Q1", "2026-Q1 "})
    void whatIsNoPeriodIsRefusedWithWhatWouldBe(String period) {
        refused(() -> RhythmTelling.planned(period, "2026-04-10"), "period");
    }

    @Test
    void whatIsNotOverCannotBeLookedBackOn() {
        refused(() -> RhythmTelling.held("2026-Q1", "2026-03-30"), "heldOn");
        assertThat(RhythmTelling.held("2026-Q1", "2026-03-31").of().isAnnual()).isFalse();
    }

    @Test
    void aReviewThatWasHeldSaysWhatWentWellAndWhatIsToBeMended() {
        refused(() -> review("2026-04-10", " ", "Lists", List.of()), "wentWell");
        refused(() -> review("2026-04-10", "One load", null, List.of()), "toMend");
    }

    @Test
    void stepsAreAgreedOnInTheReviewAndDueAfterIt() {
        AgreedStep step = new AgreedStep("R1", "Send the list", Side.CLIENT, day("2026-04-09"));
        refused(() -> review(null, null, null, List.of(step)), "agreed");
        refused(() -> review("2026-04-10", "One load", "Lists", List.of(step)), "agreed");
        AgreedStep later = new AgreedStep("R1", "Send the list", Side.CLIENT, day("2026-04-10"));
        refused(() -> review("2026-04-10", "One load", "Lists", List.of(later, later)), "agreed");
        assertThat(review("2026-04-10", "One load", "Lists", List.of(later)).agreed())
                .hasSize(1);
    }

    private static PerformanceReview review(
            @Nullable String heldOn, @Nullable String well, @Nullable String mend, List<AgreedStep> agreed) {
        return new PerformanceReview(
                "2026-Q1", day("2026-04-10"), heldOn == null ? null : day(heldOn), well, mend, null, agreed);
    }

    private static void refused(Runnable making, String field) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
