package entente.learning.lesson;

import entente.kernel.Explanation;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A situation with the lessons that fit it and what came of them.
 *
 * @param matches the best first, without those somebody said do not fit
 * @param said what was said of lessons in this situation
 */
public record LessonCase(Situation situation, List<Match> matches, List<Recorded<LessonApplication>> said) {
    public LessonCase {
        matches = List.copyOf(matches);
        said = List.copyOf(said);
    }

    static LessonCase of(Situation situation, LessonIndex index, List<Recorded<LessonApplication>> said) {
        Set<UUID> unfit = said.stream()
                .filter(one -> one.fact().use() == LessonUse.DOES_NOT_FIT)
                .map(one -> one.fact().lesson().id())
                .collect(Collectors.toSet());
        return new LessonCase(
                situation,
                index.fitting(situation).stream()
                        .filter(match -> !unfit.contains(match.lesson().id()))
                        .toList(),
                said);
    }

    /** Uses that something shows. */
    public List<Recorded<LessonApplication>> shown() {
        return said.stream().filter(one -> one.fact().isShown()).toList();
    }

    /** Whether this lesson was shown to be used here. */
    public boolean isUsed(Match match) {
        return shown().stream()
                .anyMatch(one -> one.fact().lesson().equals(match.lesson().ref()));
    }

    /** Lessons that fit and were there when it began: only these could have been used from the start. */
    List<Match> known() {
        return matches.stream()
                .filter(match -> !match.lesson().fact().learnedOn().isAfter(situation.openedOn()))
                .toList();
    }

    /** Whether a lesson fits and none was shown to be used. */
    public boolean isUnused() {
        return !matches.isEmpty() && shown().isEmpty();
    }

    /** Whether it repeats something that a lesson was learned from, and that lesson was not used. */
    boolean isRepeatedInVain() {
        return isUnused() && known().stream().anyMatch(Match::again);
    }

    /** Calendar days since both the situation and the best lesson for it are there. */
    long waiting(LocalDate asOf) {
        LocalDate learned = matches.getFirst().lesson().fact().learnedOn();
        LocalDate since = learned.isAfter(situation.openedOn()) ? learned : situation.openedOn();
        return ChronoUnit.DAYS.between(since, asOf);
    }

    /** What is going on and the best lesson for it; only where one fits. */
    Explanation explained(LocalDate asOf) {
        Recorded<Lesson> best = matches.getFirst().lesson();
        return Explanation.of(
                        "learning.lesson.one", situation.title(), best.fact().advice(), waiting(asOf))
                .from(situation.fact().source(), best.source());
    }
}
