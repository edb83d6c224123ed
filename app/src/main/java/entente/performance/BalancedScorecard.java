package entente.performance;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the scorecard has to cover: the perspectives, the needs that never go away, and the cells both agree to leave empty (002-07, I-15).
 * Without one the usual set holds.
 *
 * @param notNeeded cells that need no measure, each with its reason
 */
public record BalancedScorecard(
        String code, List<Perspective> perspectives, List<PersistentNeed> needs, List<NotNeeded> notNeeded)
        implements Fact {

    /** One way to look at the arrangement. */
    public record Perspective(String code, String name) {
        public Perspective {
            Refused.unless(!code.isBlank(), "code", "performance.refused.blank");
        }
    }

    /** A need that has to be met whatever level is expected. */
    public record PersistentNeed(String code, String name) {
        public PersistentNeed {
            Refused.unless(!code.isBlank(), "code", "performance.refused.blank");
        }
    }

    /** A cell that both agree to leave empty. */
    public record NotNeeded(String need, String perspective, String reason) {
        public NotNeeded {
            Refused.unless(!reason.isBlank(), "reason", "performance.refused.blank");
        }
    }

    public BalancedScorecard {
        Refused.unless(!code.isBlank(), "code", "performance.refused.blank");
        perspectives = List.copyOf(perspectives);
        needs = List.copyOf(needs);
        notNeeded = List.copyOf(notNeeded);
        Refused.unless(!perspectives.isEmpty(), "perspectives", "performance.refused.card");
        Refused.unless(!needs.isEmpty(), "needs", "performance.refused.card");
        once("perspectives", perspectives.stream().map(Perspective::code).toList());
        once("needs", needs.stream().map(PersistentNeed::code).toList());
    }

    private static void once(String component, List<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.forEach(code -> Refused.unless(seen.add(code), component, "performance.refused.twice", code));
    }
}
