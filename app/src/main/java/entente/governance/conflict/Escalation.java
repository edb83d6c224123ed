package entente.governance.conflict;

import entente.governance.decision.DecidingSide;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A conflict climbs to the next stage; none does before both sides have written down together, and signed, what it is about (001-05).
 *
 * @param stage where it is worked on from now on
 * @param askedBy whose wish it is; that it is both sides' holds once the other side has accepted it
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
            boolean drafted = others.of(JointWriteUp.class).anyMatch(this::restsOn);
            Refused.unless(
                    others.agreed(JointWriteUp.class).anyMatch(this::restsOn),
                    "conflict",
                    drafted ? "governance.refused.writeup.open" : "governance.refused.writeup",
                    about.title());
        });
        wished(others);
        climbs(others.of(Escalation.class)
                .filter(other -> other.conflict.equals(conflict) && !other.escalatedOn.isAfter(escalatedOn))
                .map(Escalation::stage)
                .max(Comparator.naturalOrder())
                .orElse(LadderStage.OPERATIONAL));
    }

    private boolean restsOn(JointWriteUp written) {
        return written.conflict().equals(conflict) && !written.writtenOn().isAfter(escalatedOn);
    }

    /** Nobody says of the other side alone that it was its wish. */
    private void wished(Others others) {
        Optional<Side> alone = askedBy.alone();
        Refused.unless(
                alone.isEmpty() || others.speaker().isEmpty() || alone.equals(others.speaker()),
                "askedBy",
                "governance.refused.theirwish",
                askedBy);
    }

    /** Stage by stage: whoever is passed over cannot settle it any more. */
    private void climbs(LadderStage reached) {
        Refused.unless(stage.compareTo(reached) > 0, "stage", "governance.refused.reached", reached);
        reached.next()
                .ifPresent(next ->
                        Refused.unless(stage == next, "stage", "governance.refused.skipped", reached, next, stage));
    }
}
