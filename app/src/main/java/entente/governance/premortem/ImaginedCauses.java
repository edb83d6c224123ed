package entente.governance.premortem;

import entente.governance.challenge.RiskImpact;
import entente.governance.decision.Probability;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Why one side imagines that it failed. Both are asked, and neither sees the other's causes before its own are given; each begins with what
 * it would have done itself, or left undone.
 *
 * @param ownPart what this side would have done, or left undone
 */
public record ImaginedCauses(Ref<PreMortem> about, LocalDate saidOn, String ownPart, List<Imagined> causes)
        implements Fact {

    /**
     * One cause.
     *
     * @param probability from 0 to 100
     */
    public record Imagined(String cause, Percent probability, RiskImpact impact) {
        public Imagined {
            Refused.unless(!cause.isBlank(), "cause", "premortem.refused.blank");
            Refused.unless(Probability.isOne(probability), "probability", "premortem.refused.probability", probability);
        }
    }

    public ImaginedCauses {
        causes = List.copyOf(causes);
        Refused.unless(!ownPart.isBlank(), "ownPart", "premortem.refused.ownpart");
        Refused.unless(!causes.isEmpty(), "causes", "premortem.refused.causes");
        Set<String> seen = new HashSet<>();
        causes.forEach(one -> Refused.unless(seen.add(one.cause()), "causes", "premortem.refused.twice", one.cause()));
    }
}
