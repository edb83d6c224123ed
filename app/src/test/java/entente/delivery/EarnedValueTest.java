package entente.delivery;

import static entente.delivery.EarnedSamples.assertPrinted;
import static entente.delivery.EarnedSamples.figure;
import static entente.delivery.EarnedSamples.lateProject;
import static entente.delivery.EarnedSamples.reason;
import static entente.delivery.EarnedSamples.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Refused;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EarnedValueTest {
    private static final Unit EUR = Unit.money(EarnedSamples.EUR);

    @Test
    void aLateProjectGivesTheWorkedVariancesAndIndices() {
        assertPrinted(lateProject().costVariance(), "-80");
        assertPrinted(lateProject().scheduleVariance(), "-120");
        assertPrinted(lateProject().costPerformanceIndex(), "0.833333");
        assertPrinted(lateProject().schedulePerformanceIndex(), "0.769231");
        assertPrinted(lateProject().scheduleCostIndex(), "0.641026");
        assertPrinted(lateProject().percentComplete(), "40");
        assertPrinted(lateProject().toCompletePerformanceIndex(), "1.153846");
    }

    @Test
    void eachMethodForecastsItsOwnCost() {
        assertPrinted(CostForecast.atPresentEfficiency(lateProject()).atCompletion(), "1200");
        assertPrinted(CostForecast.atBudgetedRate(lateProject()).atCompletion(), "1080");
        assertPrinted(CostForecast.atCostAndSchedulePace(lateProject()).atCompletion(), "1416");
        assertPrinted(
                CostForecast.weighted(lateProject(), CostForecast.USUAL_COST_WEIGHT)
                        .atCompletion(),
                "1211.25");
        assertPrinted(CostForecast.bottomUp(lateProject(), figure("700", EUR)).atCompletion(), "1180");
    }

    @Test
    void aForecastSaysWhatIsLeftAndHowWellItMustGo() {
        CostForecast forecast = CostForecast.atPresentEfficiency(lateProject());
        assertPrinted(forecast.toComplete(), "720");
        assertPrinted(forecast.varianceAtCompletion(), "-200");
        assertPrinted(forecast.toCompletePerformanceIndex(), "0.833333");
    }

    @Test
    void amountsAreInTheirCurrencyAndIndicesAreRatios() {
        assertThat(unit(lateProject().costVariance())).isEqualTo(EUR);
        assertThat(unit(CostForecast.atCostAndSchedulePace(lateProject()).atCompletion()))
                .isEqualTo(EUR);
        assertThat(unit(lateProject().toCompletePerformanceIndex())).isEqualTo(Unit.RATIO);
        assertThat(unit(lateProject().percentComplete())).isEqualTo(Unit.PERCENT);
    }

    @Test
    void anIndexWithoutItsDivisorIsUnknownAndSaysWhy() {
        assertThat(reason(value("1000", "520", "0", "0").costPerformanceIndex()))
                .isEqualTo("no cost has been recorded yet");
        assertThat(reason(value("1000", "520", "40", "-5").costPerformanceIndex()))
                .isEqualTo("no cost has been recorded yet");
        assertThat(reason(value("1000", "0", "0", "0").schedulePerformanceIndex()))
                .isEqualTo("nothing was planned to be done by now");
        assertThat(reason(value("0", "0", "0", "0").percentComplete())).isEqualTo("there is no budget at completion");
    }

    @Test
    void aForecastAtAPaceIsUnknownUntilSomethingIsEarned() {
        EarnedValue begun = value("1000", "100", "0", "50");
        assertThat(reason(CostForecast.atPresentEfficiency(begun).atCompletion()))
                .contains("nothing has been earned yet");
        assertThat(reason(CostForecast.atCostAndSchedulePace(begun).atCompletion()))
                .contains("nothing has been earned yet");
        assertThat(reason(CostForecast.weighted(begun, BigDecimal.ONE).atCompletion()))
                .contains("nothing has been earned yet");
        assertPrinted(CostForecast.atBudgetedRate(begun).atCompletion(), "1050");
    }

    @Test
    void noPerformanceCanBeAskedOfABudgetThatIsSpent() {
        assertThat(reason(value("1000", "900", "800", "1000").toCompletePerformanceIndex()))
                .isEqualTo("budget exhausted");
        assertThat(reason(value("1000", "900", "800", "1000.01").toCompletePerformanceIndex()))
                .isEqualTo("budget exhausted");
        assertPrinted(value("1000", "900", "800", "999.99").toCompletePerformanceIndex(), "20000");
        CostForecast finished = CostForecast.atPresentEfficiency(value("1000", "1000", "1000", "1200"));
        assertThat(reason(finished.toCompletePerformanceIndex())).isEqualTo("budget exhausted");
    }

    @Test
    void anUnknownAmountGivesItsOwnReasonToAllThatNeedIt() {
        EarnedValue known = lateProject();
        Figure hidden = Figure.unknown(Text.of("delivery.ev.unknown.nothingspent"));
        EarnedValue uncosted = new EarnedValue(known.budget(), known.planned(), known.earned(), hidden);
        assertThat(reason(uncosted.costVariance())).isEqualTo("no cost has been recorded yet");
        assertThat(reason(CostForecast.atCostAndSchedulePace(uncosted).varianceAtCompletion()))
                .isEqualTo("no cost has been recorded yet");
        assertPrinted(uncosted.schedulePerformanceIndex(), "0.769231");
    }

    @Test
    void theExplanationGoesDownToTheEntriesTheAmountsCameFrom() {
        EarnedValue known = lateProject();
        Source invoice =
                new Source("Progress", "P1", new UUID(0, 1), 1, LocalDate.of(2026, 4, 30), Text.of("delivery.ev.ac"));
        Figure paid = Figure.known(
                new BigDecimal("480"), EUR, Explanation.of("delivery.ev.ac").from(invoice));
        EarnedValue sourced = new EarnedValue(known.budget(), known.planned(), known.earned(), paid);
        Figure forecast = CostForecast.atPresentEfficiency(sourced).atCompletion();
        assertThat(forecast.because().everySource()).containsExactly(invoice);
        assertThat(CostForecast.atPresentEfficiency(known)
                        .atCompletion()
                        .because()
                        .indented(Words.ENGLISH))
                .isEqualTo("""
                        Cost at completion at present efficiency, EAC1 = BAC / CPI: 1,200.00\u00a0EUR
                          Budget at completion (BAC): 1,000.00\u00a0EUR
                          Cost performance index, CPI = EV / AC: 0.83
                            Earned value: planned value of the work done by now (EV): 400.00\u00a0EUR
                            Actual cost of the work done by now (AC): 480.00\u00a0EUR
                        """);
    }

    @Test
    void theWeightedMethodNamesItsWeights() {
        Figure forecast = CostForecast.weighted(lateProject(), CostForecast.USUAL_COST_WEIGHT)
                .atCompletion();
        assertThat(forecast.because().indented(Words.ENGLISH)).contains("Weighted pace, 0.8 x CPI + 0.2 x SPI");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> value("-1", "0", "0", "0"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> value("1", "-2", "0", "0"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("-2");
        assertThatThrownBy(() -> value("1", "0", "-3", "0"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("-3");
        assertThatThrownBy(() -> CostForecast.weighted(lateProject(), new BigDecimal("1.1")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("1.1");
        Figure dollars = figure("480", Unit.money(Currency.getInstance("USD")));
        EarnedValue euros = lateProject();
        assertThatThrownBy(() -> new EarnedValue(euros.budget(), euros.planned(), euros.earned(), dollars))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("one currency");
    }

    private static Unit unit(Figure figure) {
        return ((Figure.Known) figure).amount().unit();
    }
}
