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
 * @param judged how many said something to the one statement of a set that counts answers from a mark on; absent for other sets
 * @param marked how many of them gave the mark or more
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
        @Nullable Integer judged,
        @Nullable Integer marked,
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
            @Nullable BigDecimal margin,
            @Nullable Integer judged,
            @Nullable Integer marked) {
        public GroupResult {
            Refused.unless(!group.isBlank(), "group", "assessment.refused.blank");
            ResultSnapshot.check("index", index);
            checkMarks(answered, judged, marked);
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
        checkMarks(answered, judged, marked);
        Refused.unless(judged == null || judged >= threshold, "judged", "assessment.refused.few", threshold);
        Set<String> names = new HashSet<>();
        for (GroupResult one : groups) {
            Refused.unless(one.answered() >= threshold, "groups", "assessment.refused.few", threshold);
            Refused.unless(names.add(one.group()), "groups", "assessment.refused.group", one.group());
        }
        dimensions = List.copyOf(dimensions);
        groups = List.copyOf(groups);
    }

    private static void checkMarks(int answered, @Nullable Integer judged, @Nullable Integer marked) {
        if (judged == null || marked == null) {
            Refused.unless(judged == null && marked == null, "marked", "assessment.refused.blank");
            return;
        }
        ResultSnapshot.checkCount("judged", answered, judged);
        ResultSnapshot.checkCount("marked", judged, marked);
    }
}
