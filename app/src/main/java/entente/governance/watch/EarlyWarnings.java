package entente.governance.watch;

import entente.arrangement.PromiseLine;
import entente.delivery.change.Drift;
import entente.delivery.change.SilentRebaseline;
import entente.delivery.change.WorkBeforeApproval;
import entente.governance.assumption.AssumptionsHold;
import entente.governance.audience.AudienceSilent;
import entente.governance.challenge.NamedFirst;
import entente.governance.challenge.Unclassified;
import entente.governance.conflict.ConflictsMove;
import entente.governance.conflict.SameConflictAgain;
import entente.governance.decision.DecisionsInTime;
import entente.governance.dynamics.FiveDynamics;
import entente.governance.forum.ForumHealth;
import entente.performance.measure.ReadingBesidePerception;
import entente.signal.Rule;
import java.util.List;

/** The rules whose answers turn before results do: how the two decide, meet, speak and hold to what was agreed. */
final class EarlyWarnings {
    static final List<Rule> RULES = List.of(
            new PromiseLine(),
            new Drift(),
            new WorkBeforeApproval(),
            new SilentRebaseline(),
            new ReadingBesidePerception(),
            new DecisionsInTime(),
            new ConflictsMove(),
            new SameConflictAgain(),
            new Unclassified(),
            new NamedFirst(),
            new AssumptionsHold(),
            new AudienceSilent(),
            new ForumHealth(),
            new FiveDynamics());

    private EarlyWarnings() {}
}
