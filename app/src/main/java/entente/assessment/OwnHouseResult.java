package entente.assessment;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a side learned when it asked its own house alone: the whole, its dimensions, and the groups that are large enough to be seen.
 *
 * @param campaign the campaign's id
 * @param print of everything that was asked: only results of the same words are compared
 * @param threshold how many people stand at least behind each number
 * @param index from 0 to 100; absent where too few answered
 * @param margin half the width of the 95 % confidence interval
 */
public record OwnHouseResult(
        String campaign,
        String title,
        String instrument,
        int version,
        String print,
        int threshold,
        LocalDate closedOn,
        int invited,
        int answered,
        @Nullable BigDecimal index,
        @Nullable BigDecimal margin,
        List<PartResult> dimensions,
        List<GroupResult> groups)
        implements Fact {

    /** One dimension, its score from 0 to 100; absent where too few stand behind it. */
    public record PartResult(
            String code,
            String name,
            @Nullable BigDecimal score,
            @Nullable BigDecimal margin) {
        public PartResult {
            ResultSnapshot.check("score", score);
        }
    }

    /** One group of the house, such as a department, its index from 0 to 100. */
    public record GroupResult(
            String group,
            int answered,
            BigDecimal index,
            @Nullable BigDecimal margin) {
        public GroupResult {
            Refused.unless(!group.isBlank(), "group", "assessment.refused.blank");
            ResultSnapshot.check("index", index);
        }
    }

    public OwnHouseResult {
        Refused.unless(!campaign.isBlank(), "campaign", "assessment.refused.blank");
        Refused.unless(!title.isBlank(), "title", "assessment.refused.blank");
        Refused.unless(print.matches("[0-9a-f]{64}"), "print", "assessment.refused.print", print);
        Refused.unless(threshold >= 3, "threshold", "assessment.refused.threshold", 3, threshold);
        ResultSnapshot.checkCount("answered", invited, answered);
        ResultSnapshot.check("index", index);
        Refused.unless(index == null || answered >= threshold, "index", "assessment.refused.few", threshold);
        Set<String> names = new HashSet<>();
        for (GroupResult one : groups) {
            Refused.unless(one.answered() >= threshold, "groups", "assessment.refused.few", threshold);
            Refused.unless(names.add(one.group()), "groups", "assessment.refused.group", one.group());
        }
        dimensions = List.copyOf(dimensions);
        groups = List.copyOf(groups);
    }
}
