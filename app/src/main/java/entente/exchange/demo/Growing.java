package entente.exchange.demo;

import entente.access.Role;
import entente.kernel.Percent;
import entente.ledger.Ref;
import entente.performance.Measure;
import entente.performance.Ramp;
import entente.performance.Ramp.Growth;
import entente.performance.SupportDelivery;
import entente.performance.SupportPledge;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Coding grows on a ramp, with two physicians of the client to help; since the amendment they have little time. */
final class Growing {
    private static final int BEGINS = 8;
    private static final int[] HOURS = {80, 78, 80, 60, 52, 50, 56};

    private Growing() {}

    static void tell(Telling story, Ref<Measure> coded) {
        Months m = story.months();
        LocalDate from = m.first(BEGINS).withDayOfMonth(1);
        Ref<Ramp> ramp = story.client()
                .on(Measures.AGREED, 11)
                .proposes(new Ramp(
                        coded,
                        new BigDecimal("68"),
                        "Our own coding desk, the year before",
                        new BigDecimal("92"),
                        from,
                        9,
                        Percent.of(5),
                        Growth.LINEAR,
                        null));
        story.provider().on(Measures.AGREED, 15).signs(ramp);
        Ref<SupportPledge> pledge = story.client()
                .on(Measures.AGREED, 15)
                .says(new SupportPledge(
                        "SP-1",
                        ramp,
                        "Two physicians who know the terms",
                        BigDecimal.valueOf(80),
                        "hours",
                        from,
                        from.plusMonths(9).minusDays(1)));
        for (int i = 0; i < HOURS.length; i++) {
            int month = Math.max(BEGINS + i, Measures.AGREED);
            story.client(Role.INTERFACE_MANAGER)
                    .on(month, 20 + Math.min(i, 1))
                    .says(new SupportDelivery(pledge, m.first(BEGINS + i), BigDecimal.valueOf(HOURS[i]), null));
        }
    }
}
