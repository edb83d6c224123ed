package entente.cockpit.asking;

import entente.cockpit.asking.Portrait.Spoke;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How a leader works together with others, as the leader and as others see it: the mean of four of the ten characteristics, those of governing
 * a partnership (I-10) and of uniting two teams.
 *
 * @param self 0 to 100
 * @param others 0 to 100
 */
public record OwnViewMeasured(BigDecimal self, BigDecimal others) {
    static final String INSTRUMENT = "leader-ten";

    private static final Set<String> TOGETHER = Set.of("trust", "manages", "communication", "teams");

    /** Empty where one of the four lacks, for the leader or for others. */
    public static Optional<OwnViewMeasured> of(Portrait portrait) {
        List<Spoke> together = portrait.spokes().stream()
                .filter(spoke -> TOGETHER.contains(spoke.code()))
                .toList();
        return portrait.instrument().code().equals(INSTRUMENT)
                ? mean(together, Spoke::self)
                        .flatMap(self -> mean(together, spoke -> spoke.others().map(Found::shown))
                                .map(others -> new OwnViewMeasured(self, others)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> mean(List<Spoke> spokes, Function<Spoke, Optional<BigDecimal>> of) {
        List<BigDecimal> known =
                spokes.stream().flatMap(spoke -> of.apply(spoke).stream()).toList();
        return known.size() < TOGETHER.size()
                ? Optional.empty()
                : Optional.of(known.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL64));
    }
}
