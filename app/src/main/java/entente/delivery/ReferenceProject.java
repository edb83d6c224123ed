package entente.delivery;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finished project of a side's wider experience, told in proportions so that no price and no other party shows: the forecasts of
 * running projects learn from it.
 *
 * @param sector the class it is compared in, such as it or construction
 * @param plannedDays calendar days first planned
 * @param actualDays calendar days it took
 * @param costRatio final cost in percent of the price first agreed
 * @param reports what was known on the way
 */
public record ReferenceProject(
        String code,
        String sector,
        BigDecimal plannedDays,
        BigDecimal actualDays,
        @Nullable BigDecimal costRatio,
        List<Report> reports)
        implements Fact {

    /**
     * What was known on one day.
     *
     * @param elapsedDays calendar days since the start
     * @param earnedPercent earned value in percent of the price
     * @param spentPercent actual cost in percent of the price
     * @param earnedScheduleDays the days by which the plan had what was earned
     * @param promisedDays the duration by the end promised at the time
     */
    public record Report(
            BigDecimal elapsedDays,
            @Nullable BigDecimal earnedPercent,
            @Nullable BigDecimal spentPercent,
            @Nullable BigDecimal earnedScheduleDays,
            @Nullable BigDecimal promisedDays) {}

    public ReferenceProject {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(!sector.isBlank(), "sector", "delivery.refused.blank");
        Refused.unless(plannedDays.signum() > 0, "plannedDays", "delivery.refused.positive", plannedDays);
        Refused.unless(actualDays.signum() > 0, "actualDays", "delivery.refused.positive", actualDays);
        Refused.unless(
                costRatio == null || costRatio.signum() > 0,
                "costRatio",
                "delivery.refused.positive",
                costRatio == null ? "" : costRatio);
        reports = List.copyOf(reports);
    }
}
