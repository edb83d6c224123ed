package entente.cockpit.delivery;

import entente.delivery.change.ContractValue;
import entente.kernel.Amount;
import entente.kernel.Figure;
import entente.kernel.Percent;
import entente.kernel.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The price from the first agreed to the foreseen, a bar for each step; places are percent of the drawing.
 *
 * @param begins what the left edge of the bars stands for, 0 or more
 */
public record Waterfall(List<Bar> bars, Amount begins) {
    /** What a bar stands for. */
    public enum Sort {
        TOTAL,
        AGREED,
        PENDING
    }

    /**
     * One bar.
     *
     * @param says what it is called
     * @param amount what it adds, or comes to
     * @param whole the figure of a total, with its reasons
     * @param likelihood of a change that waits
     */
    public record Bar(
            Sort sort,
            Text says,
            Amount amount,
            Optional<Figure> whole,
            Optional<Percent> likelihood,
            BigDecimal from,
            BigDecimal to) {}

    /** A change of the price. */
    record Step(Sort sort, Text says, BigDecimal adds, Optional<Percent> likelihood) {}

    public Waterfall {
        bars = List.copyOf(bars);
    }

    /** Empty where no price is known, or its changes are in other currencies. */
    static Optional<Waterfall> of(ContractValue price) {
        return price.original() instanceof Figure.Known original
                        && price.current() instanceof Figure.Known current
                        && price.forecast() instanceof Figure.Known forecast
                ? Optional.of(drawn(price, original, current, forecast))
                : Optional.empty();
    }

    private static Waterfall drawn(
            ContractValue price, Figure.Known original, Figure.Known current, Figure.Known forecast) {
        List<Step> agreed = price.approved().stream()
                .map(step -> new Step(
                        Sort.AGREED, Text.of("delivery.page.step", step.title()), step.expected(), Optional.empty()))
                .toList();
        List<Step> pending = price.pending().stream()
                .map(step -> new Step(
                        Sort.PENDING,
                        Text.of("delivery.page.step", step.title()),
                        step.expected(),
                        Optional.of(step.likelihood())))
                .toList();
        WaterfallScale scale = WaterfallScale.of(
                levels(original.value(), agreed, pending), original.amount().unit());
        List<Bar> bars = new ArrayList<>();
        bars.add(scale.total("delivery.page.original", original));
        scale.steps(original.value(), agreed).forEach(bars::add);
        bars.add(scale.total("delivery.page.current", current));
        scale.steps(current.value(), pending).forEach(bars::add);
        bars.add(scale.total("delivery.page.forecast", forecast));
        return new Waterfall(bars, new Amount(scale.begins(), scale.unit()));
    }

    /** The levels the price stands at, from the first to the last. */
    private static List<BigDecimal> levels(BigDecimal original, List<Step> agreed, List<Step> pending) {
        List<BigDecimal> levels = new ArrayList<>(List.of(original));
        Stream.concat(agreed.stream(), pending.stream())
                .forEach(step -> levels.add(levels.getLast().add(step.adds)));
        return levels;
    }
}
