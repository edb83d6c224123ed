package entente.exchange.demo;

import entente.governance.burden.GoverningEffort;
import entente.governance.rhythm.EffortEntry;
import entente.governance.rhythm.EffortPlan;
import entente.kernel.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** The hours both sides meant to put in and did, of the last four months; the client finds fewer and fewer. */
final class HoursTold {
    private static final int MEANT = 30;
    private static final int SAID = 4;
    private static final int[] CLIENT = {44, 36, 24, 21};
    private static final int[] PROVIDER = {55, 61, 57, 54};

    private HoursTold() {}

    static void tell(Telling story) {
        YearMonth last = ServiceLevels.last(story);
        YearMonth first = last.minusMonths(CLIENT.length - 1L);
        for (Side side : Side.values()) {
            LocalDate since = first.atDay(1);
            BigDecimal each = BigDecimal.valueOf(MEANT);
            by(story, side).on(Months.weekday(since)).says(new EffortPlan(side, since, each, each));
        }
        for (int nth = 0; nth < CLIENT.length; nth++) {
            YearMonth month = first.plusMonths(nth);
            LocalDate day = Months.weekday(ServiceLevels.after(month, SAID));
            if (day.isBefore(story.months().end())) {
                says(by(story, Side.CLIENT).on(day), month, CLIENT[nth], 26 - nth, 320);
                says(by(story, Side.PROVIDER).on(day), month, PROVIDER[nth], 48 + nth, 1280);
            }
        }
    }

    private static void says(Moment moment, YearMonth month, int hours, int reporting, int work) {
        Side side = moment.side();
        BigDecimal half = BigDecimal.valueOf(hours).divide(BigDecimal.TWO);
        moment.says(new EffortEntry(month.toString(), side, moment.day(), half, half));
        moment.says(new GoverningEffort(
                month.toString(),
                side,
                moment.day(),
                BigDecimal.valueOf(reporting),
                BigDecimal.valueOf(reporting / 4),
                BigDecimal.valueOf(work),
                side == Side.CLIENT ? 4 : 11));
    }

    private static Narrator by(Telling story, Side side) {
        return side == Side.CLIENT ? story.client() : story.provider();
    }
}
