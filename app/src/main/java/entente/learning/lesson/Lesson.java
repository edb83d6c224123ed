package entente.learning.lesson;

import entente.delivery.ChangeRequest;
import entente.delivery.Milestone;
import entente.governance.challenge.Issue;
import entente.governance.decision.Decision;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was learned from something that happened, so that the next time goes better (001-20).
 *
 * @param situation what happened, in the words somebody in the same place would use
 * @param tags words it is to be found by, separated by commas
 * @param changes what sort of thing is changed by it
 * @param artefact which clause, checklist, measure or template that is
 * @param issue the problem it was learned from
 * @param milestone the milestone it was learned from
 * @param change the change it was learned from
 * @param decision the decision it was learned from
 * @param origin anything else it was learned from: a session, another arrangement
 */
public record Lesson(
        String code,
        String situation,
        String cause,
        String advice,
        @Nullable String tags,
        @Nullable Artefact changes,
        @Nullable String artefact,
        @Nullable Ref<Issue> issue,
        @Nullable Ref<Milestone> milestone,
        @Nullable Ref<ChangeRequest> change,
        @Nullable Ref<Decision> decision,
        @Nullable String origin,
        LocalDate learnedOn)
        implements Fact {
    public Lesson {
        Refused.unless(!code.isBlank(), "code", "learning.refused.blank");
        Refused.unless(!situation.isBlank(), "situation", "learning.refused.blank");
        Refused.unless(!cause.isBlank(), "cause", "learning.refused.blank");
        Refused.unless(!advice.isBlank(), "advice", "learning.refused.blank");
        Refused.unless(
                (changes == null) == (artefact == null || artefact.isBlank()),
                "artefact",
                changes == null ? "learning.refused.sort" : "learning.refused.artefact");
    }

    /** The tags one by one, as they were written. */
    public List<String> tagged() {
        return tags == null
                ? List.of()
                : Arrays.stream(tags.split(",", -1))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Whether it was learned from this very fact. */
    public boolean isFrom(UUID fact) {
        return Stream.of(issue, milestone, change, decision)
                .filter(Objects::nonNull)
                .anyMatch(ref -> ref.id().equals(fact));
    }
}
