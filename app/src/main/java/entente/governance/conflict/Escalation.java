package entente.governance.conflict;

import entente.governance.decision.DecidingSide;
import entente.kernel.Refused;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A conflict climbs to the next stage; none does before both sides have written down together what it is about (001-05).
 *
 * @param stage where it is worked on from now on
 * @param askedBy whose wish it is
 */
public record Escalation(
        Ref<SideConflict> conflict,
        LadderStage stage,
        LocalDate escalatedOn,
        DecidingSide askedBy,
        @Nullable String why)
        implements Fitting {
    public Escalation {
        Refused.unless(stage != LadderStage.OPERATIONAL, "stage", "governance.refused.firststage");
    }

    @Override
    public void fit(Others others) {
        others.find(SideConflict.class, conflict).ifPresent(about -> {
            LocalDate endedOn = about.endedOn();
            Refused.unless(
                    endedOn == null || !escalatedOn.isAfter(endedOn),
                    "conflict",
                    "governance.refused.settled",
                    about.title());
            Refused.unless(
                    !escalatedOn.isBefore(about.raisedOn()),
                    "escalatedOn",
                    "governance.refused.before",
                    escalatedOn,
                    about.raisedOn());
            Refused.unless(
                    others.of(JointWriteUp.class)
                            .anyMatch(written -> written.conflict().equals(conflict)
                                    && !written.writtenOn().isAfter(escalatedOn)),
                    "conflict",
                    "governance.refused.writeup",
                    about.title());
        });
        others.of(Escalation.class)
                .filter(other -> other.conflict.equals(conflict) && !other.escalatedOn.isAfter(escalatedOn))
                .map(Escalation::stage)
                .max(Comparator.naturalOrder())
                .ifPresent(reached ->
                        Refused.unless(stage.compareTo(reached) > 0, "stage", "governance.refused.reached", reached));
    }
}
