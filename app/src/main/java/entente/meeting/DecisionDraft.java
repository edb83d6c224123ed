package entente.meeting;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be decided under an item of the agenda, as it was typed into the decision's form so far.
 *
 * @param id of the fact it becomes, where the item brought no waiting decision along
 * @param texts what was typed, by the form's fields
 * @param version counts every change; whoever writes names the one read before
 * @param base the version of the waiting decision that was before whoever wrote; none where nothing waited
 */
public record DecisionDraft(
        UUID id,
        Map<String, String> texts,
        int version,
        @Nullable Integer base) {
    public DecisionDraft {
        texts = Map.copyOf(texts);
    }

    public String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    /** Whether somebody wrote down what was chosen: from then on it can be decided. */
    public boolean isChosen() {
        return !text("choice").isEmpty();
    }
}
