package entente.meeting;

import entente.governance.DecisionTable;
import entente.governance.Governance;
import entente.governance.forum.AgendaSort;
import entente.governance.forum.MinutesLine;
import entente.governance.forum.Outcome;
import entente.kernel.Text;
import entente.kernel.Words;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One item of a session's agenda as it stands while people write in it.
 *
 * @param place on the agenda, from 1
 * @param about the fact it speaks of; none where somebody added it by hand
 * @param aboutKind the kind of that fact
 * @param version counts every change; whoever writes names the one read before
 * @param changedBy who wrote last
 * @param decision what is to be decided under it; none where nobody wrote of one
 */
public record ItemDraft(
        UUID id,
        int place,
        AgendaSort sort,
        @Nullable UUID about,
        @Nullable String aboutKind,
        String title,
        String note,
        @Nullable Outcome outcome,
        boolean closed,
        int version,
        UUID changedBy,
        Instant changedAt,
        List<ActionDraft> actions,
        @Nullable DecisionDraft decision) {
    public ItemDraft {
        actions = List.copyOf(actions);
    }

    /** Whether it was closed as decided, with a decision that says what was chosen. */
    boolean decides() {
        return closed && outcome == Outcome.DECIDED && decision != null && decision.isChosen();
    }

    /** As the closed minutes keep it: what nobody closed is left over. */
    MinutesLine kept(int number) {
        Outcome became = closed ? Objects.requireNonNull(outcome) : Outcome.LEFT_OVER;
        String said = Stream.of(note, chosen()).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
        UUID fact = about == null ? tabled() : about;
        return new MinutesLine(
                number,
                title,
                became,
                said.isEmpty() ? null : said,
                about == null && fact != null ? DecisionTable.DECISION.name() : aboutKind,
                fact == null ? null : fact.toString());
    }

    /** The decision that it puts on the table without deciding it; none where there is none. */
    private @Nullable UUID tabled() {
        return decision == null || decides() ? null : decision.id();
    }

    /** The decision that it may be about, brought along or left over. */
    Optional<UUID> broughtDecision() {
        return sort == AgendaSort.DECISION || sort == AgendaSort.LEFT_OVER
                ? Optional.ofNullable(about)
                : Optional.empty();
    }

    /** Whether what it is about has a page of its own. */
    public boolean isAboutFact() {
        return about != null
                && !(sort == AgendaSort.LEFT_OVER
                        && Governance.FORUM_SESSION.name().equals(aboutKind));
    }

    /** What was chosen, where the note does not say it: decided, or prepared and not to be lost with the draft. */
    private String chosen() {
        if (decision == null || !decision.isChosen() || (decides() && !note.isBlank())) {
            return "";
        }
        String choice = decision.text("choice");
        return decides() ? choice : Words.ENGLISH.say(Text.of("forum.minutes.prepared", choice));
    }

    /** Whether something was chosen under it and nobody closed it. */
    public boolean isPending() {
        return !closed && decision != null && decision.isChosen();
    }
}
