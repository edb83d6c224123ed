package entente.team.pair;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Recorded;
import entente.team.LeadershipPair;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long the two have led, each and together (formulae 4.12: continuity is the months both have been in their seats). */
public final class PairTime {
    private PairTime() {}

    /** Whole months since the later of both began. Unknown while a seat is empty or a first day is not said. */
    public static Figure together(Recorded<LeadershipPair> pair, LocalDate asOf) {
        LocalDate client = pair.fact().clientSince();
        LocalDate provider = pair.fact().providerSince();
        if (client == null || provider == null) {
            return Figure.unknown(Text.of("team.time.unknown"));
        }
        LocalDate later = client.isAfter(provider) ? client : provider;
        return Figure.known(
                BigDecimal.valueOf(Math.max(0, ChronoUnit.MONTHS.between(later, asOf))),
                Unit.MONTHS,
                Explanation.of("team.time.together", later).from(pair.source()));
    }

    /** Whole months since one of them began. Unknown where the seat is empty or the first day is not said. */
    public static Figure of(Recorded<LeadershipPair> pair, Side side, LocalDate asOf) {
        return pair.fact()
                .half(side)
                .leadsSince()
                .map(since -> Figure.known(
                        BigDecimal.valueOf(Math.max(0, ChronoUnit.MONTHS.between(since, asOf))),
                        Unit.MONTHS,
                        Explanation.of("team.time.since", since).from(pair.source())))
                .orElseGet(() -> Figure.unknown(Text.of("team.time.unknown")));
    }
}
