package entente.learning.lesson;

import entente.governance.action.ActionItem;
import entente.kernel.Explanation;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A situation with the lessons that fit it and what came of them.
 *
 * @param matches the best first, without those somebody said do not fit
 * @param said what was said of lessons in this situation
 * @param shown the uses among it that something shows
 */
public record LessonCase(
        Situation situation,
        List<Match> matches,
        List<Recorded<LessonApplication>> said,
        List<Recorded<LessonApplication>> shown) {
    public LessonCase {
        matches = List.copyOf(matches);
        said = List.copyOf(said);
        shown = List.copyOf(shown);
    }

    static LessonCase of(
            Situation situation, LessonIndex index, List<Recorded<LessonApplication>> said, Set<Ref<ActionItem>> done) {
        Set<UUID> unfit = said.stream()
                .filter(one -> one.fact().use() == LessonUse.DOES_NOT_FIT)
                .map(one -> one.fact().lesson().id())
                .collect(Collectors.toSet());
        return new LessonCase(
                situation,
                index.fitting(situation).stream()
                        .filter(match -> !unfit.contains(match.lesson().id()))
                        .toList(),
                said,
                said.stream().filter(one -> one.fact().isShown(done)).toList());
    }

    /** Whether this lesson was shown to be used here. */
    public boolean isUsed(Match match) {
        return shown.stream()
                .anyMatch(one -> one.fact().lesson().equals(match.lesson().ref()));
    }

    /** Lessons that fit and were there when it began: only these could have been used from the start. */
    List<Match> known() {
        return matches.stream()
                .filter(match -> !match.lesson().fact().learnedOn().isAfter(situation.openedOn()))
                .toList();
    }

    /** Lessons that fit and were not shown to be used here, the best first: one that was used says nothing of the others. */
    public List<Match> unused() {
        return matches.stream().filter(match -> !isUsed(match)).toList();
    }

    /** Whether a lesson fits that was not shown to be used. */
    public boolean isUnused() {
        return !unused().isEmpty();
    }

    /** Whether it repeats something that a lesson was learned from, and that lesson was not used. */
    boolean isRepeatedInVain() {
        return known().stream().anyMatch(match -> match.again() && !isUsed(match));
    }

    /** First those that wait to be used; each of the two the best first. */
    public List<Match> unusedFirst() {
        return Stream.concat(unused().stream(), matches.stream().filter(this::isUsed))
                .toList();
    }

    /** The best lesson that is not used, or where all are the best there is; only where one fits. */
    Recorded<Lesson> best() {
        return unusedFirst().getFirst().lesson();
    }

    /** Calendar days since both the situation and the best lesson that waits for it are there. */
    long waiting(LocalDate asOf) {
        LocalDate learned = best().fact().learnedOn();
        LocalDate since = learned.isAfter(situation.openedOn()) ? learned : situation.openedOn();
        return ChronoUnit.DAYS.between(since, asOf);
    }

    /** What is going on and the best lesson that waits for it; only where one fits. */
    Explanation explained(LocalDate asOf) {
        Recorded<Lesson> best = best();
        return Explanation.of(
                        "learning.lesson.one", situation.title(), best.fact().advice(), waiting(asOf))
                .from(situation.fact().source(), best.source());
    }
}
