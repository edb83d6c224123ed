package entente.cockpit.delivery;

import entente.kernel.Amount;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From where the bars of a waterfall begin to the widest. */
record WaterfallScale(BigDecimal begins, BigDecimal widest, Unit unit) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Steps that are small beside the price are drawn large: the bars then begin shortly below the lowest level. */
    static WaterfallScale of(List<BigDecimal> levels, Unit unit) {
        BigDecimal lowest = levels.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal widest = levels.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal apart = widest.subtract(lowest);
        BigDecimal begins = lowest.subtract(apart);
        return new WaterfallScale(begins.signum() > 0 && apart.signum() > 0 ? begins : BigDecimal.ZERO, widest, unit);
    }

    Waterfall.Bar total(String says, Figure.Known figure) {
        return new Waterfall.Bar(
                Waterfall.Sort.TOTAL,
                Text.of(says),
                figure.amount(),
                Optional.of(figure),
                Optional.empty(),
                BigDecimal.ZERO,
                at(figure.value()));
    }

    List<Waterfall.Bar> steps(BigDecimal level, List<Waterfall.Step> steps) {
        List<Waterfall.Bar> bars = new ArrayList<>();
        BigDecimal before = level;
        for (Waterfall.Step step : steps) {
            BigDecimal after = before.add(step.adds());
            bars.add(new Waterfall.Bar(
                    step.sort(),
                    step.says(),
                    new Amount(step.adds(), unit),
                    Optional.empty(),
                    step.likelihood(),
                    at(before.min(after)),
                    at(before.max(after))));
            before = after;
        }
        return bars;
    }

    private BigDecimal at(BigDecimal value) {
        BigDecimal whole = widest.subtract(begins);
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : value.subtract(begins).max(BigDecimal.ZERO).multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
