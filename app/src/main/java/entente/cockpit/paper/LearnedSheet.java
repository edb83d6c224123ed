package entente.cockpit.paper;

import entente.kernel.Text;
import entente.learning.lesson.Lesson;
import entente.learning.lesson.LessonCase;
import entente.learning.lesson.Lessons;
import entente.learning.lesson.Match;
import entente.ledger.Recorded;
import entente.paper.Paper;
import entente.paper.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was learned, and what of it fits what is being done now. */
final class LearnedSheet {
    private static final int SHOWN = 8;

    private LearnedSheet() {}

    static Paper.Sheet of(Ground shared) {
        Lessons lessons = Lessons.of(shared.book(), shared.on());
        List<Recorded<Lesson>> newest = lessons.index().lessons().stream()
                .sorted(Comparator.comparing(
                                (Recorded<Lesson> one) -> one.fact().learnedOn())
                        .reversed())
                .limit(SHOWN)
                .toList();
        List<Part> parts = new ArrayList<>();
        if (newest.isEmpty()) {
            parts.add(Part.says(Text.of("paper.lessons.none")));
            return new Paper.Sheet(Text.of("paper.pack.lessons"), parts);
        }
        long unused = lessons.now().stream().filter(LessonCase::isUnused).count();
        parts.add(Part.lead(Text.of(
                "paper.lessons.lead",
                lessons.index().lessons().size(),
                lessons.now().size(),
                unused)));
        parts.add(new Part.Table(
                List.of(
                        Part.Column.of(Text.of("paper.lessons.situation"), 9),
                        Part.Column.of(Text.of("paper.lessons.advice"), 9),
                        Part.Column.of(Text.of("paper.lessons.on"), 4)),
                newest.stream()
                        .map(one -> List.of(
                                Part.Cell.of(Marked.of(one, one.fact().situation())),
                                Part.Cell.of(Text.of("paper.plain", one.fact().advice())),
                                Part.Cell.of(Text.of("paper.plain", one.fact().learnedOn()))))
                        .toList()));
        fitting(lessons, parts);
        return new Paper.Sheet(Text.of("paper.pack.lessons"), parts);
    }

    private static void fitting(Lessons lessons, List<Part> parts) {
        if (lessons.now().isEmpty()) {
            return;
        }
        parts.add(new Part.Heading(Text.of("paper.lessons.now")));
        parts.add(new Part.Table(
                List.of(
                        Part.Column.of(Text.of("paper.lessons.going"), 9),
                        Part.Column.of(Text.of("paper.lessons.fits"), 9),
                        Part.Column.of(Text.of("paper.lessons.used"), 4)),
                lessons.now().stream()
                        .limit(SHOWN)
                        .map(one -> row(one, one.unusedFirst().getFirst()))
                        .toList()));
    }

    private static List<Part.Cell> row(LessonCase one, Match best) {
        return List.of(
                Part.Cell.of(Marked.of(one.situation().fact(), one.situation().title())),
                Part.Cell.of(Text.of("paper.plain", best.lesson().fact().advice())),
                Part.Cell.of(Text.of(one.isUsed(best) ? "paper.lessons.shown" : "paper.lessons.unshown")));
    }
}
