package entente.governance.rhythm;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Both sides look back on a quarter or a year (002-09): planned first, so that each can prepare, then held and signed by both. It holds no
 * numbers; those are read from the ledger.
 *
 * @param period such as 2026-Q1, or 2026
 * @param plannedOn the day both mean to sit down
 * @param heldOn the day they did
 * @param wentWell what both say went well
 * @param toMend what both say is to be mended, on either side
 * @param dropped what both stop doing, reporting or measuring
 */
public record PerformanceReview(
        String period,
        LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        @Nullable String wentWell,
        @Nullable String toMend,
        @Nullable String dropped,
        List<AgreedStep> agreed)
        implements Fact {

    /** Something one side will do, as both agreed in a review. */
    public record AgreedStep(String code, String what, Side ownedBy, LocalDate dueOn) {
        public AgreedStep {
            Refused.unless(!code.isBlank(), "code", "rhythm.refused.blank");
            Refused.unless(!what.isBlank(), "what", "rhythm.refused.blank");
        }
    }

    public PerformanceReview {
        agreed = List.copyOf(agreed);
        Refused.unless(ReviewPeriod.named(period).isPresent(), "period", "rhythm.refused.period", period);
        Refused.unless(
                heldOn == null || !heldOn.isBefore(last(period)),
                "heldOn",
                "rhythm.refused.early",
                String.valueOf(heldOn),
                period,
                last(period));
        Refused.unless(
                (heldOn == null) || (wentWell != null && !wentWell.isBlank()), "wentWell", "rhythm.refused.wentwell");
        Refused.unless((heldOn == null) || (toMend != null && !toMend.isBlank()), "toMend", "rhythm.refused.tomend");
        Refused.unless(heldOn != null || agreed.isEmpty(), "agreed", "rhythm.refused.agreed");
        Set<String> codes = new HashSet<>();
        agreed.forEach(step -> {
            Refused.unless(codes.add(step.code()), "agreed", "rhythm.refused.twice", step.code());
            Refused.unless(
                    heldOn == null || !step.dueOn().isBefore(heldOn),
                    "agreed",
                    "rhythm.refused.before",
                    step.dueOn(),
                    String.valueOf(heldOn));
        });
    }

    /** What it looks back on. */
    public ReviewPeriod of() {
        return ReviewPeriod.named(period).orElseThrow();
    }

    private static LocalDate last(String period) {
        return ReviewPeriod.named(period).orElseThrow().last();
    }
}
