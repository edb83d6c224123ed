package entente.assessment;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How both sides agree to behave towards each other, as statements that can be observed (001-10). */
public record BehaviourCharter(String code, String title, LocalDate agreedOn, List<Behaviour> behaviours)
        implements Fact {
    private static final int MOST = 12;

    /** One behaviour that somebody could see or miss. */
    public record Behaviour(String code, String text) {
        public Behaviour {
            Refused.unless(!code.isBlank(), "code", "assessment.refused.blank");
            Refused.unless(!text.isBlank(), "text", "assessment.refused.blank");
        }
    }

    public BehaviourCharter {
        Refused.unless(!code.isBlank(), "code", "assessment.refused.blank");
        Refused.unless(!title.isBlank(), "title", "assessment.refused.blank");
        Refused.unless(
                !behaviours.isEmpty() && behaviours.size() <= MOST, "behaviours", "assessment.refused.items", MOST);
        Set<String> codes = new HashSet<>();
        behaviours.forEach(
                one -> Refused.unless(codes.add(one.code()), "behaviours", "assessment.refused.twice", one.code()));
        behaviours = List.copyOf(behaviours);
    }
}
