package entente.kernel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A figure for either side with the gap between them: what concerns both is never one number. */
public record BySide(Figure client, Figure provider) {
    public static BySide of(Function<Side, Figure> figure) {
        return new BySide(figure.apply(Side.CLIENT), figure.apply(Side.PROVIDER));
    }

    public Figure of(Side side) {
        return switch (side) {
            case CLIENT -> client;
            case PROVIDER -> provider;
        };
    }

    /** The client's less the provider's, in the unit of both (formulae 4.10); Unknown where either is. */
    public Figure gap() {
        List<Explanation> parts = Stream.of(Side.values())
                .map(side -> Explanation.of("kernel.byside.of", side).because(of(side).because()))
                .toList();
        if (client instanceof Figure.Known one && provider instanceof Figure.Known other) {
            if (!one.amount().unit().equals(other.amount().unit())) {
                throw new IllegalArgumentException("both sides count in one unit, not in "
                        + one.amount().unit() + " and " + other.amount().unit());
            }
            return Figure.known(
                    one.value().subtract(other.value()),
                    one.amount().unit(),
                    Explanation.of("kernel.byside.gap").because(parts));
        }
        return Figure.unknown(Text.of("kernel.byside.unknown"), parts);
    }
}
