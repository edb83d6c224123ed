package entente.governance.premortem;

import entente.governance.challenge.RiskState;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** How often what was imagined came true (I-38). */
public final class HitRate {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private HitRate() {}

    /** Percent from 0 to 100 of the imagined causes that are over, whether they came or cannot come any more; Unknown while none is over. */
    public static Figure of(List<Recorded<PreMortemRisk>> risks) {
        List<Recorded<PreMortemRisk>> over =
                risks.stream().filter(risk -> !risk.fact().isOpen()).toList();
        long came = over.stream()
                .filter(risk -> risk.fact().state() == RiskState.CAME)
                .count();
        if (over.isEmpty()) {
            return Figure.unknown(Text.of("premortem.hit.none"));
        }
        return Figure.known(
                BigDecimal.valueOf(came)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(over.size()), MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("premortem.hit.of", came, over.size())
                        .from(over.stream().map(Recorded::source).toList()));
    }
}
