package entente.delivery;

import static entente.delivery.EarnedSamples.assertPrinted;
import static entente.delivery.EarnedSamples.figure;
import static entente.delivery.EarnedSamples.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.delivery.EarningMethod.Apportioned;
import entente.delivery.EarningMethod.FiftyFifty;
import entente.delivery.EarningMethod.LevelOfEffort;
import entente.delivery.EarningMethod.PercentComplete;
import entente.delivery.EarningMethod.UnitsComplete;
import entente.delivery.EarningMethod.WeightedMilestones;
import entente.delivery.EarningMethod.WeightedMilestones.Weight;
import entente.delivery.EarningMethod.ZeroHundred;
import entente.kernel.Figure;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.Words;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarningMethodTest {
    private static final Unit EUR = Unit.money(EarnedSamples.EUR);
    private static final Figure BUDGET = figure("1000", EUR);
    private static final Figure NONE = Figure.unknown(Text.of("delivery.ev.unknown.nobudget"));

    @Test
    void allOrNothingEarnsAtTheEnd() {
        assertPrinted(new ZeroHundred(false).earned(BUDGET), "0");
        assertPrinted(new ZeroHundred(true).earned(BUDGET), "1000");
    }

    @ParameterizedTest
    @CsvSource({"false,false,0", "true,false,500", "true,true,1000"})
    void fiftyFiftyEarnsHalfAtEachEnd(boolean started, boolean finished, String earned) {
        assertPrinted(new FiftyFifty(started, finished).earned(BUDGET), earned);
    }

    @Test
    void whatHasNotStartedCannotBeFinished() {
        assertThatThrownBy(() -> new FiftyFifty(false, true)).isInstanceOf(Refused.class);
    }

    @Test
    void milestonesEarnTheirWeightOnceAccepted() {
        Figure earned = new WeightedMilestones(
                        List.of(weight("M1", "1", true), weight("M2", "3", false), weight("M3", "4", true)))
                .earned(BUDGET);
        assertPrinted(earned, "625");
        assertThat(earned.because().indented(Words.ENGLISH)).contains("M1", "M3", "as a share of all");
        assertThat(reason(new WeightedMilestones(List.of(weight("M1", "0", true))).earned(BUDGET)))
                .isEqualTo("no milestone has a weight");
    }

    @ParameterizedTest
    @CsvSource({"0,80,0", "20,80,250", "80,80,1000", "90,80,1000"})
    void unitsEarnTheirShareAndNeverMoreThanAll(String done, String planned, String earned) {
        assertPrinted(units(done, planned).earned(BUDGET), earned);
    }

    @Test
    void withoutPlannedUnitsNothingCanBeSaid() {
        assertThat(reason(units("3", "0").earned(BUDGET))).isEqualTo("no units are planned");
    }

    @ParameterizedTest
    @CsvSource({"50,false,500", "90,false,900", "95,false,900", "100,false,900", "95,true,1000"})
    void anEstimateIsHeldUnderItsCapUntilTheWorkIsAccepted(String estimate, boolean accepted, String earned) {
        assertPrinted(
                new PercentComplete(figure(estimate, Unit.PERCENT), new BigDecimal("90"), accepted).earned(BUDGET),
                earned);
    }

    @Test
    void aCapIsAShare() {
        assertThatThrownBy(() -> new PercentComplete(figure("50", Unit.PERCENT), new BigDecimal("101"), false))
                .isInstanceOf(Refused.class);
    }

    @Test
    void levelOfEffortEarnsAsPlannedAndSaysThatItNeverShowsADelay() {
        LevelOfEffort support = new LevelOfEffort(figure("520", EUR));
        assertThat(support.showsSchedule()).isFalse();
        Figure earned = support.earned(BUDGET);
        assertPrinted(earned, "520");
        assertThat(earned.because().indented(Words.ENGLISH)).contains("never shows a delay");
        EarnedValue value = new EarnedValue(BUDGET, figure("520", EUR), earned, figure("480", EUR));
        assertPrinted(value.scheduleVariance(), "0");
    }

    @Test
    void apportionedWorkKeepsStepWithWhatItServes() {
        Apportioned inspection = new Apportioned(units("20", "80"), figure("4000", EUR));
        assertPrinted(inspection.earned(BUDGET), "250");
        assertThat(inspection.showsSchedule()).isTrue();
        assertThat(new Apportioned(new LevelOfEffort(figure("1", EUR)), BUDGET).showsSchedule())
                .isFalse();
        assertThat(reason(new Apportioned(new ZeroHundred(true), figure("0", EUR)).earned(BUDGET)))
                .isEqualTo("the work it serves has no budget");
    }

    @Test
    void withoutABudgetNoMethodEarnsAndEachSaysWhy() {
        List<EarningMethod> all = List.of(
                new ZeroHundred(true),
                new FiftyFifty(true, false),
                new WeightedMilestones(List.of(weight("M1", "1", true))),
                units("1", "2"),
                new PercentComplete(figure("50", Unit.PERCENT), new BigDecimal("90"), false),
                new LevelOfEffort(figure("1", EUR)),
                new Apportioned(new ZeroHundred(true), BUDGET));
        assertThat(all)
                .allSatisfy(method ->
                        assertThat(reason(method.earned(NONE))).isEqualTo("there is no budget at completion"));
    }

    @Test
    void theOldRuleOfThumbGivesABandFromAFifthOfTheWorkOn() {
        StableIndex band = new StableIndex(EarnedSamples.lateProject());
        assertPrinted(band.lowest(), "0.75");
        assertPrinted(band.highest(), "0.916667");
        assertPrinted(band.lowestCost(), "1090.91");
        assertPrinted(band.highestCost(), "1333.33");
        assertThat(band.lowest().because().indented(Words.ENGLISH)).contains("not confirmed elsewhere");
        assertPrinted(new StableIndex(EarnedSamples.value("1000", "200", "200", "250")).lowest(), "0.72");
        assertThat(reason(new StableIndex(EarnedSamples.value("1000", "200", "199", "250")).highestCost()))
                .isEqualTo("less than a fifth of the work is done, and CPI still swings");
        assertThat(reason(new StableIndex(EarnedSamples.value("1000", "200", "300", "0")).lowest()))
                .isEqualTo("no cost has been recorded yet");
    }

    private static UnitsComplete units(String done, String planned) {
        return new UnitsComplete(figure(done, Unit.COUNT), figure(planned, Unit.COUNT));
    }

    private static Weight weight(String code, String weight, boolean accepted) {
        return new Weight(code, new BigDecimal(weight), accepted);
    }
}
