package entente.team.seats;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.team.Assignment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who stayed: key seats with the same holder as twelve months ago (I-30; R24 quotes 85 % over 18 to 24 months). */
public final class Retention {
    static final int MONTHS = 12;

    private Retention() {}

    /** 0 to 100 percent of the key seats that were filled twelve months ago. Unknown where none was. */
    public static Figure of(List<Seat> keys, LocalDate asOf) {
        LocalDate then = asOf.minusMonths(MONTHS);
        List<Seat> filled =
                keys.stream().filter(seat -> on(seat, then).isPresent()).toList();
        if (filled.isEmpty()) {
            return Figure.unknown(Text.of("team.retention.nothing", then));
        }
        List<Seat> changed =
                filled.stream().filter(seat -> isChanged(seat, then)).toList();
        int stayed = filled.size() - changed.size();
        return Figure.known(
                BigDecimal.valueOf(100L * stayed).divide(BigDecimal.valueOf(filled.size()), MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("team.retention.share", stayed, filled.size(), then)
                        .because(changed.stream()
                                .map(seat -> Explanation.of("team.retention.changed", seat.named())
                                        .from(seat.said().source()))
                                .toList()));
    }

    private static boolean isChanged(Seat seat, LocalDate then) {
        return !on(seat, then).map(Retention::who).equals(seat.holder().map(one -> who(one.fact())));
    }

    private static Optional<Assignment> on(Seat seat, LocalDate day) {
        return seat.assignments().stream()
                .map(one -> one.fact())
                .filter(one -> one.runsOn(day))
                .findFirst();
    }

    /** The person, or the name alone where the person is not recorded. */
    static Object who(Assignment one) {
        return Optional.<Object>ofNullable(one.person())
                .or(() -> Optional.ofNullable(one.holder()))
                .orElse(one);
    }
}
