package entente.assessment;

import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one side finds that the other kept the charter.
 *
 * @param side who rates; it rates the other
 * @param ratedOn a quarter's end, usually
 */
public record BehaviourRating(Ref<BehaviourCharter> charter, Side side, LocalDate ratedOn, List<Mark> marks)
        implements Fact {

    /**
     * One behaviour.
     *
     * @param seen what was seen or missed
     * @param talkedOn when the two sides talked about it, where it was broken
     */
    public record Mark(
            String code,
            Rating points,
            @Nullable String seen,
            @Nullable LocalDate talkedOn) {
        public Mark {
            Refused.unless(!code.isBlank(), "code", "assessment.refused.blank");
        }
    }

    public BehaviourRating {
        Refused.unless(!marks.isEmpty(), "marks", "assessment.refused.marks");
        Set<String> codes = new HashSet<>();
        marks.forEach(mark -> Refused.unless(codes.add(mark.code()), "marks", "assessment.refused.twice", mark.code()));
        marks = List.copyOf(marks);
    }
}
