package entente.learning.lesson;

import entente.arrangement.Contract;
import entente.delivery.ChangeRequest;
import entente.delivery.Milestone;
import entente.governance.action.ActionItem;
import entente.governance.challenge.Issue;
import entente.kernel.Refused;
import entente.ledger.Document;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a lesson in one situation: it was used, or it does not fit there. Only a use that something shows is counted, a document or
 * an action that was done (I-39).
 *
 * @param change the change it was used for; at least one of the four is named
 * @param contract the contract whose renewal it was used for
 * @param what what was done differently, or why it does not fit
 * @param document what shows it
 * @param action the action that shows it, once it is done
 */
public record LessonApplication(
        Ref<Lesson> lesson,
        @Nullable Ref<ChangeRequest> change,
        @Nullable Ref<Milestone> milestone,
        @Nullable Ref<Issue> issue,
        @Nullable Ref<Contract> contract,
        LessonUse use,
        LocalDate usedOn,
        String what,
        @Nullable Document document,
        @Nullable Ref<ActionItem> action)
        implements Fact {
    public LessonApplication {
        Refused.unless(!what.isBlank(), "what", "learning.refused.blank");
        Refused.unless(
                change != null || milestone != null || issue != null || contract != null,
                "change",
                "learning.refused.situation");
    }

    /** Everything it was used for. */
    public List<UUID> situations() {
        return Stream.of(change, milestone, issue, contract)
                .filter(Objects::nonNull)
                .map(Ref::id)
                .toList();
    }

    /** Whether it counts as used: something shows it, and what is only meant to be done shows nothing. */
    boolean isShown(Set<Ref<ActionItem>> done) {
        return use == LessonUse.USED && (document != null || (action != null && done.contains(action)));
    }
}
