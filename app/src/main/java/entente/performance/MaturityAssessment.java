package entente.performance;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * How mature one side finds a process; both assessors are asked, and neither sees the other's answer before its own is given.
 *
 * @param level 0 absent, 1 done ad hoc, 2 repeatable, 3 defined and followed by both, 4 measured and controlled, 5 improving
 * @param evidence what shows that level
 */
public record MaturityAssessment(Ref<ProcessMaturity> process, LocalDate assessedOn, int level, String evidence)
        implements Fact {
    public MaturityAssessment {
        scale("level", level);
        Refused.unless(!evidence.isBlank(), "evidence", "performance.refused.blank");
    }

    static void scale(String component, int level) {
        Refused.unless(level >= 0 && level <= 5, component, "performance.refused.maturity", level);
    }
}
