package entente.performance.ramp;

import static entente.arrangement.ArrangementSamples.START;
import static entente.performance.PerformanceSamples.agreed;
import static entente.performance.PerformanceSamples.measure;

import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.Measure;
import entente.performance.Ramp;
import entente.performance.SupportDelivery;
import entente.performance.SupportPledge;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A measure from 60 to 90 in nine months of 2026, with 80 hours of the client promised each month. */
final class RampSamples {
    private RampSamples() {}

    static Ref<Measure> growing(Told told) {
        return agreed(told, measure("K1", m -> m.between("50", "90")));
    }

    static Ref<Ramp> signed(Told told, Ramp ramp) {
        return told.fact(Side.CLIENT, ramp, START, Side.CLIENT, Side.PROVIDER);
    }

    static Ref<SupportPledge> pledge(Told told, Ref<Ramp> ramp, String code) {
        return told.fact(
                Side.CLIENT,
                new SupportPledge(
                        code,
                        ramp,
                        "People " + code,
                        BigDecimal.valueOf(80),
                        "hours",
                        START,
                        LocalDate.parse("2026-09-30")),
                START);
    }

    static void gave(Told told, Side by, Ref<SupportPledge> pledge, String month, String hours) {
        LocalDate on = LocalDate.parse(month + "-01");
        told.fact(by, new SupportDelivery(pledge, on, new BigDecimal(hours), null), on);
    }
}
