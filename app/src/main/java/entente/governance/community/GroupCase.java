package entente.governance.community;

import entente.kernel.Explanation;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** An affected group with who of it took part by a day. */
public record GroupCase(Recorded<AffectedGroup> group, List<Recorded<Participation>> parts) {
    public GroupCase {
        parts = List.copyOf(parts);
    }

    public AffectedGroup said() {
        return group.fact();
    }

    public boolean isPresent() {
        return !parts.isEmpty();
    }

    /** Calendar days since it was named, while nobody of it took part. */
    long absentDays(LocalDate asOf) {
        return isPresent() ? 0 : Math.max(0, ChronoUnit.DAYS.between(said().namedOn(), asOf));
    }

    Explanation explained() {
        return isPresent()
                ? Explanation.of("governance.community.present", said().name(), said().side(), parts.size())
                        .from(parts.stream().map(Recorded::source).toList())
                : Explanation.of("governance.community.absent", said().name(), said().side(), said().namedOn())
                        .from(group.source());
    }
}
