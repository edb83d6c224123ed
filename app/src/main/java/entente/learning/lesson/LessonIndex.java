package entente.learning.lesson;

import entente.governance.challenge.Issue;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lessons by the words and tags they can be found by. A lesson fits where a tag of it, or three of its words, stand in what is asked; words
 * that more than a tenth of the lessons use tell nothing and are left out, once there are enough lessons to tell.
 */
public final class LessonIndex {
    private static final int LEAST = 3;
    private static final int ENOUGH = 50;
    private static final int TENTH = 10;
    private static final Comparator<Match> BEST = Comparator.comparingInt(Match::points)
            .thenComparing(match -> match.lesson().fact().learnedOn())
            .reversed()
            .thenComparing(match -> match.lesson().fact().code());

    private final List<Recorded<Lesson>> lessons;
    private final Map<String, List<Integer>> words = new HashMap<>();
    private final Map<String, List<Tag>> tags = new HashMap<>();
    private final Map<UUID, List<Integer>> issues = new HashMap<>();
    private @Nullable Map<String, Set<Integer>> german;

    /** A tag of a lesson; found by its first stem, and there only if all of them are. */
    private record Tag(int lesson, String written, Set<String> stems) {}

    private LessonIndex(List<Recorded<Lesson>> lessons) {
        this.lessons = List.copyOf(lessons);
    }

    public static LessonIndex of(List<Recorded<Lesson>> lessons) {
        LessonIndex index = new LessonIndex(lessons);
        for (int i = 0; i < lessons.size(); i++) {
            index.enter(i, lessons.get(i).fact());
        }
        return index;
    }

    private void enter(int number, Lesson lesson) {
        Set<String> own = Stems.of(lesson.situation(), lesson.cause()).keySet();
        for (String written : lesson.tagged()) {
            Set<String> stems = Stems.of(written).keySet();
            if (!stems.isEmpty()) {
                String first = stems.iterator().next();
                tags.computeIfAbsent(first, none -> new ArrayList<>()).add(new Tag(number, written, stems));
                own.removeAll(stems);
            }
        }
        own.forEach(
                stem -> words.computeIfAbsent(stem, none -> new ArrayList<>()).add(number));
        Ref<Issue> issue = lesson.issue();
        if (issue != null) {
            issues.computeIfAbsent(issue.id(), none -> new ArrayList<>()).add(number);
        }
    }

    public List<Recorded<Lesson>> lessons() {
        return lessons;
    }

    /** What was learned from a problem. */
    List<Recorded<Lesson>> from(UUID issue) {
        return issues.getOrDefault(issue, List.of()).stream().map(lessons::get).toList();
    }

    /** The lessons that fit a situation, the best first; none that was learned from it. */
    List<Match> fitting(Situation one) {
        return found(one.words(), one.marks(), one.repeats()).stream()
                .filter(match -> !match.lesson().fact().isFrom(one.fact().id()))
                .toList();
    }

    /** The lessons that fit what somebody typed, in English or German, the best first; of a word or two each is enough. */
    public List<Match> search(String typed) {
        Map<String, String> asked = Stems.of(typed);
        Map<Integer, Common> all = counted(asked, Set.of(), Integer.MAX_VALUE);
        Map<String, Set<Integer>> inGerman = german();
        asked.forEach((stem, written) -> {
            Set<Integer> others = new HashSet<>(inGerman.getOrDefault(GermanStems.stem(written), Set.of()));
            words.getOrDefault(stem, List.of()).forEach(others::remove);
            tags.getOrDefault(stem, List.of()).forEach(tag -> others.remove(tag.lesson));
            others.forEach(number -> at(all, number).word(written));
        });
        return best(all, Math.min(LEAST, asked.size()));
    }

    /** Only a search asks for it: what fits by itself is found by rules, and one more language there would find more than it says. */
    private synchronized Map<String, Set<Integer>> german() {
        Map<String, Set<Integer>> known = german;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < lessons.size(); i++) {
                for (String word : words(lessons.get(i).fact())) {
                    known.computeIfAbsent(GermanStems.stem(word), none -> new HashSet<>())
                            .add(i);
                }
            }
            german = known;
        }
        return known;
    }

    /** Those it can be found by alone: a tag of several words asks for all of them. */
    private static Collection<String> words(Lesson lesson) {
        Map<String, String> own = Stems.of(lesson.situation(), lesson.cause());
        for (String tag : lesson.tagged()) {
            Map<String, String> stems = Stems.of(tag);
            own.keySet().removeAll(stems.keySet());
            if (stems.size() == 1) {
                own.putAll(stems);
            }
        }
        return own.values();
    }

    private List<Match> found(Map<String, String> asked, Set<String> marks, @Nullable Ref<Issue> repeats) {
        Map<Integer, Common> all = counted(asked, marks, Math.max(ENOUGH, lessons.size()) / TENTH);
        if (repeats != null) {
            issues.getOrDefault(repeats.id(), List.of())
                    .forEach(number -> at(all, number).again());
        }
        return best(all, LEAST);
    }

    private Map<Integer, Common> counted(Map<String, String> asked, Set<String> marks, int common) {
        Map<Integer, Common> all = new HashMap<>();
        asked.forEach((stem, written) -> {
            tagged(all, stem, asked.keySet(), marks);
            List<Integer> in = words.getOrDefault(stem, List.of());
            if (lessons.size() < ENOUGH || in.size() <= common) {
                in.forEach(number -> at(all, number).word(written));
            }
        });
        marks.stream()
                .filter(mark -> !asked.containsKey(mark))
                .forEach(mark -> tagged(all, mark, asked.keySet(), marks));
        return all;
    }

    private void tagged(Map<Integer, Common> all, String stem, Set<String> asked, Set<String> marks) {
        for (Tag tag : tags.getOrDefault(stem, List.of())) {
            if (tag.stems.stream().allMatch(each -> asked.contains(each) || marks.contains(each))) {
                at(all, tag.lesson).tag(tag.written);
            }
        }
    }

    private static Common at(Map<Integer, Common> all, int number) {
        return all.computeIfAbsent(number, none -> new Common());
    }

    private List<Match> best(Map<Integer, Common> all, int least) {
        List<Match> matches = new ArrayList<>();
        all.forEach((number, common) -> {
            if (common.points() >= least) {
                matches.add(common.match(lessons.get(number)));
            }
        });
        matches.sort(BEST);
        return matches;
    }
}
