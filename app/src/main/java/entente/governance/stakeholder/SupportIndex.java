package entente.governance.stakeholder;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Support weighted by influence, from -100 where all are against it to 100 where all speak for it (I-34, weighted support). */
public final class SupportIndex {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SupportIndex() {}

    /** One decimal place; Unknown where nobody's support was read. */
    public static Figure of(List<Standpoint> all) {
        List<Standpoint> known =
                all.stream().filter(one -> one.now().isPresent()).toList();
        if (known.isEmpty()) {
            return Figure.unknown(Text.of("governance.support.none"));
        }
        long most = 0;
        long sum = 0;
        for (Standpoint one : known) {
            int influence = one.stakeholder().influence().points();
            most += (long) influence * SupportReading.MOST;
            sum += (long) influence * one.now().orElseThrow().fact().support();
        }
        BigDecimal index =
                BigDecimal.valueOf(sum).multiply(HUNDRED).divide(BigDecimal.valueOf(most), 1, RoundingMode.HALF_EVEN);
        return Figure.known(
                new Amount(index, Unit.COUNT),
                Explanation.of("governance.support.of", known.size(), all.size())
                        .because(known.stream().map(SupportIndex::part).toList()));
    }

    private static Explanation part(Standpoint one) {
        var reading = one.now().orElseThrow();
        return Explanation.of(
                        "governance.support.one",
                        one.stakeholder().name(),
                        reading.fact().support(),
                        one.stakeholder().influence().points())
                .from(List.of(one.said().source(), reading.source()));
    }
}
