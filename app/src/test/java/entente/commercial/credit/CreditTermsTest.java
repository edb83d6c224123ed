package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.commercial.credit.Covered.RegimeSort;
import entente.commercial.credit.CreditTerms.Allocation;
import entente.kernel.Percent;
import entente.kernel.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bad terms are named and refused before anything is recorded. */
class CreditTermsTest {

    @Test
    void aPoolAboveItsLimitIsNamed() {
        refused(
                new Draft()
                        .pool("200", new Allocation("A", Percent.of(120)), new Allocation("B", Percent.of("80.1")))
                        .levels(fixed("L1", "1")),
                "the allocations add up to 200.1 %; the pool allows 200 %");
        assertThatCode(() -> new Draft()
                        .pool("200", new Allocation("A", Percent.of(120)), new Allocation("B", Percent.of(80)))
                        .levels(fixed("L1", "1"))
                        .signed())
                .doesNotThrowAnyException();
    }

    @Test
    void sharesOfACategoryAreAHundredAtMost() {
        refused(
                terms(pool("L1", "Service", "60"), pool("L2", "Service", "40.5")),
                "the shares in the category Service add up to 100.5 %");
    }

    @Test
    void weightsThatDoNotAddUpAreNamed() {
        refused(terms(weighted("L1", "60"), weighted("L2", "30")), "the weighting factors add up to 90 %");
    }

    @Test
    void aLevelOfAnUnknownCategoryIsNamed() {
        refused(terms(pool("L1", "Speed", "40")), "L1 names the category Speed, which has no allocation");
    }

    @Test
    void aLevelNamedTwiceIsNamed() {
        refused(terms(fixed("L1", "1"), fixed("L1", "2")), "L1 stands here twice");
    }

    @Test
    void aTableWithoutStepsIsNamed() {
        refused(terms(graduated("L1")), "L1 reads the table depth, which has no steps");
    }

    @Test
    void aRegimeWithoutItsNumberIsNamed() {
        refused(
                terms(new Covered("L1", RegimeSort.DAMAGES, null, null, null, null, null, eur("10"), null, null)),
                "L1 needs a value above zero in the column");
    }

    @Test
    void aLevelWithoutAnythingExpectedOfItIsNamed() {
        CreditTerms of = terms(fixed("L1", "1")).signed();

        assertThatThrownBy(() -> of.from(of.startsOn(), List.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nothing is said of what is expected of L1");
    }

    @Test
    void aResetOfTheMinimumAloneOrBeyondTheWholeWayIsNamed() {
        refused(terms(fixed("L1", "1")).reset("100.1", null), "this is a share from 0 to 100 %, not 100.1 %");
        refused(terms(fixed("L1", "1")).reset("10", "-1"), "this is a share from 0 to 100 %, not -1 %");
        assertThat(terms(fixed("L1", "1")).reset("100", "0").signed().resetMost())
                .isEqualTo(Percent.of(100));
    }

    @Test
    void daysToAskForReliefAreOneAtLeast() {
        refused(terms(fixed("L1", "1")).reliefWithin(0), "above zero, not 0");
    }

    @Test
    void anEarnBackWithoutItsMonthsIsNamed() {
        refused(terms(fixed("L1", "1")).hold(0), "how many months in a row at the target");
    }

    @Test
    void aFloorAboveWhatIsExpectedIsNamed() {
        assertThatThrownBy(() -> level("L1", "95", "96", null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(
                        "the minimum lies on the worse side of what is expected: 96 does not, against 95");
    }

    private static void refused(Draft draft, String says) {
        assertThatThrownBy(draft::signed).isInstanceOf(Refused.class).hasMessageContaining(says);
    }
}
