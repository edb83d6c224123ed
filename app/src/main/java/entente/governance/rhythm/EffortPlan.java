package entente.governance.rhythm;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How many hours a month a side means to work on the relationship and on making things better, all its people together (002-02).
 *
 * @param since it counts from the month this day lies in
 */
public record EffortPlan(Side side, LocalDate since, BigDecimal relationship, BigDecimal improvement) implements Fact {
    public EffortPlan {
        Refused.unless(relationship.signum() >= 0, "relationship", "rhythm.refused.hours", relationship);
        Refused.unless(improvement.signum() >= 0, "improvement", "rhythm.refused.hours", improvement);
        Refused.unless(relationship.add(improvement).signum() > 0, "improvement", "rhythm.refused.nohours");
    }

    public BigDecimal hours() {
        return relationship.add(improvement);
    }
}
