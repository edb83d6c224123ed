package entente.delivery;

import static entente.delivery.EarnedSamples.assertPrinted;
import static entente.delivery.EarnedSamples.assertPublished;
import static entente.delivery.EarnedSamples.months;
import static entente.delivery.EarnedSamples.value;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.Csv.Row;
import entente.kernel.Figure;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Values that others published, computed again. */
class PublishedEarnedValueTest {
    /** Budget and planned duration of the published 13-month project. */
    private static final String BUDGET = "360.738";

    private static final BigDecimal PLANNED = new BigDecimal("9");

    @Test
    void theSpreadsheetOfALateProjectComesOutInEveryRowAndMonth() {
        List<List<String>> table = Csv.lines("evm-spreadsheet/expected_evm_es.csv");
        List<String> names = table.stream().map(List::getFirst).toList();
        List<String> inputs = List.of("AT", "AC", "EV", "PV");
        PlannedValue.ByPeriod plan =
                months(table.get(names.indexOf("PV")).stream().skip(1).toArray(String[]::new));
        int compared = 0;
        for (int i = 1; i <= 13; i++) {
            int column = i;
            Row month =
                    Csv.row(names, table.stream().map(row -> row.get(column)).toList());
            EarnedValue value = value(BUDGET, month.text("PV"), month.text("EV"), month.text("AC"));
            EarnedSchedule schedule = EarnedSchedule.of(plan, value, month.number("AT"), PLANNED);
            for (String name : names) {
                if (!inputs.contains(name)) {
                    assertPublished(name + ", month " + i, spreadsheet(name, value, schedule), month.text(name));
                    compared++;
                }
            }
        }
        assertThat(compared).as("17 computed rows of 13 months").isEqualTo(221);
    }

    /** Every row of the table is an input or is named here. */
    private static Figure spreadsheet(String row, EarnedValue value, EarnedSchedule schedule) {
        EarnedDuration duration = new EarnedDuration(value, schedule.elapsed(), schedule.duration());
        Figure cpi = value.costPerformanceIndex();
        return switch (row) {
            case "SV=EV-PV" -> value.scheduleVariance();
            case "SPI=EV/PV" -> value.schedulePerformanceIndex();
            case "CV=EV-AC" -> value.costVariance();
            case "CPI=EV/AC" -> cpi;
            case "SCI=SPI*CPI" -> value.scheduleCostIndex();
            case "EAC(t)PV2 = PD/SPI" -> duration.plannedValueAtPresentPace();
            case "EAC(t)PV3 = PD/SCI" -> duration.plannedValueAtCostAndSchedulePace();
            case "ED=AD*SPI" -> duration.earnedDuration();
            case "EAC(t)ED = AD+(PD-ED) / PF|PF=1" -> duration.durationAtPlannedPace();
            case "EAC(t)ED = AD+(PD-ED) / PF|PF=SPI" -> duration.durationAtPresentPace();
            case "EAC(t)ED = AD+(PD-ED) / PF|PF=SCI" -> duration.durationAtCostAndSchedulePace();
            case "ES = t+ (EV-PVt)/(PVt+1-PVt)" -> schedule.earnedSchedule();
            case "SPI(t)=ES/AT" -> schedule.schedulePerformanceIndex();
            case "SCI(t)=SPI(t)*CPI" -> schedule.scheduleCostIndex(cpi);
            case "EAC(t)ES = AD+(PD-ES)/PF|PF=1" -> schedule.durationAtPlannedPace();
            case "EAC(t)ES = AD+(PD-ES)/PF|PF=SPI(t)" -> schedule.durationAtPresentPace();
            case "EAC(t)ES = AD+(PD-ES)/PF|PF=SCI(t)" -> schedule.durationAtCostAndSchedulePace(cpi);
            default -> throw new AssertionError("a row that is not computed: " + row);
        };
    }

    @Test
    void theVectorsOfARiskPackageComeOutAsPrinted() {
        List<String> left = new ArrayList<>();
        List<Row> vectors = Csv.rows("pra-evm/vectors.csv");
        for (Row vector : vectors) {
            riskPackage(vector.text("function"), inputs(vector))
                    .ifPresentOrElse(
                            figure -> assertPrinted(figure, vector.text("expected")),
                            () -> left.add(vector.text("function")));
        }
        assertThat(vectors).hasSize(12);
        // pv and ev only make our inputs (tested below); ac_cumulative looks up a list; second moments are about cost
        // risk.
        assertThat(left)
                .containsExactly(
                        "pv",
                        "ev",
                        "ac_cumulative",
                        "second_moment_mean",
                        "second_moment_sd",
                        "second_moment_sd_correlated");
    }

    private static Optional<Figure> riskPackage(String function, Row in) {
        return switch (function) {
            case "sv" ->
                Optional.of(value("100000", in.text("pv"), in.text("ev"), "0").scheduleVariance());
            case "spi" ->
                Optional.of(value("100000", in.text("pv"), in.text("ev"), "0").schedulePerformanceIndex());
            case "cv" ->
                Optional.of(value("100000", "0", in.text("ev"), in.text("ac")).costVariance());
            case "cpi" ->
                Optional.of(value("100000", "0", in.text("ev"), in.text("ac")).costPerformanceIndex());
            case "eac_typical" ->
                Optional.of(CostForecast.atPresentEfficiency(value(in.text("bac"), "0", in.text("cpi"), "1"))
                        .atCompletion());
            case "eac_atypical" ->
                Optional.of(CostForecast.atBudgetedRate(value(in.text("bac"), "0", in.text("ev"), in.text("ac")))
                        .atCompletion());
            default -> Optional.empty();
        };
    }

    @Test
    void aPlannedValueLeadsBackToItsPeriodAndAnEarnedValueToItsShare() {
        Row pv = vector("pv");
        Row in = inputs(pv);
        List<BigDecimal> plan = Arrays.stream(in.text("schedule").split(",", -1))
                .map(share -> new BigDecimal(share).multiply(in.number("bac")))
                .toList();
        EarnedSchedule onPlan = EarnedSchedule.of(
                new PlannedValue.ByPeriod(plan, Unit.COUNT, List.of()),
                value(in.text("bac"), "0", pv.text("expected"), "0"),
                BigDecimal.ONE,
                BigDecimal.valueOf(plan.size()));
        assertPrinted(onPlan.earnedSchedule(), in.text("period"));

        Row ev = vector("ev");
        Figure complete =
                value(inputs(ev).text("bac"), "0", ev.text("expected"), "0").percentComplete();
        assertThat(value(complete).movePointLeft(2))
                .isEqualByComparingTo(inputs(ev).number("actual_per_complete"));
    }

    private static Row vector(String function) {
        return Csv.rows("pra-evm/vectors.csv").stream()
                .filter(row -> row.text("function").equals(function))
                .findFirst()
                .orElseThrow();
    }

    private static Row inputs(Row vector) {
        Map<String, String> inputs = new HashMap<>();
        Matcher input = Pattern.compile("(\\w+)=\\[?([^;\\]]+)").matcher(vector.text("inputs"));
        while (input.find()) {
            inputs.put(input.group(1), input.group(2));
        }
        return new Row(inputs);
    }
}
