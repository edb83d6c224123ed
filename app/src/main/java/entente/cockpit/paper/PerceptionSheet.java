package entente.cockpit.paper;

import entente.kernel.Side;
import entente.kernel.Text;
import entente.paper.Paper;
import entente.paper.Part;
import entente.performance.measure.BothViews;
import entente.performance.measure.MeasureCourse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was measured, beside what both sides' people felt in the same period. */
final class PerceptionSheet {
    private static final int SHOWN = 14;

    private PerceptionSheet() {}

    static Paper.Sheet of(Ground shared) {
        List<MeasureCourse> courses = MeasureCourse.all(shared.book(), shared.policy(), shared.on()).stream()
                .sorted(Comparator.comparing(
                                (MeasureCourse one) -> BothViews.of(one).isEmpty())
                        .thenComparing(one -> one.said().name()))
                .toList();
        List<Part> parts = new ArrayList<>();
        if (courses.isEmpty()) {
            parts.add(Part.says(Text.of("paper.service.none")));
            return new Paper.Sheet(Text.of("paper.pack.service"), parts);
        }
        List<MeasureCourse> shown = courses.stream().limit(SHOWN).toList();
        parts.add(Part.lead(Text.of(
                "paper.service.lead",
                courses.stream()
                        .filter(one -> one.band() == entente.kernel.Band.WELL)
                        .count(),
                courses.size())));
        parts.add(new Part.Table(
                List.of(
                        Part.Column.of(Text.of("paper.service.measure"), 7),
                        Part.Column.of(Text.of("paper.service.reading"), 11),
                        Part.Column.number(Text.of("paper.service.felt", Side.CLIENT), 3),
                        Part.Column.number(Text.of("paper.service.felt", Side.PROVIDER), 3),
                        Part.Column.of(Text.of("paper.stands"), 3)),
                shown.stream().map(PerceptionSheet::row).toList()));
        if (courses.size() > SHOWN) {
            parts.add(Part.softly(Text.of("paper.service.left", courses.size() - SHOWN)));
        }
        List<BothViews> felt =
                shown.stream().flatMap(one -> BothViews.of(one).stream()).toList();
        parts.add(felt.isEmpty() ? Part.says(Text.of("paper.service.unfelt")) : chart(felt));
        return new Paper.Sheet(Text.of("paper.pack.service"), parts);
    }

    private static List<Part.Cell> row(MeasureCourse course) {
        Text reading = course.newest().map(read -> read.says()).orElseGet(() -> Text.of("paper.service.unread"));
        Optional<BothViews> views = BothViews.of(course);
        return List.of(
                Part.Cell.of(Marked.of(course.measure(), course.said().name())),
                Part.Cell.of(reading),
                Part.Cell.of(shown(score(views, Side.CLIENT))),
                Part.Cell.of(shown(score(views, Side.PROVIDER))),
                Part.Cell.of(course.band()));
    }

    private static Part.Chart chart(List<BothViews> felt) {
        return new Part.Chart(
                Text.of("paper.service.chart"),
                List.of(Text.of("paper.plain", Side.CLIENT), Text.of("paper.plain", Side.PROVIDER)),
                felt.stream()
                        .map(one -> new Part.Group(
                                Text.of(
                                        "paper.service.period",
                                        one.course().said().name(),
                                        one.period()),
                                List.of(bar(one, Side.CLIENT), bar(one, Side.PROVIDER))))
                        .toList());
    }

    private static Part.Bar bar(BothViews views, Side side) {
        Optional<BigDecimal> score = score(Optional.of(views), side);
        return new Part.Bar(score.orElse(null), shown(score));
    }

    private static Optional<BigDecimal> score(Optional<BothViews> views, Side side) {
        return views.flatMap(both -> both.felt(side)).map(said -> said.fact().score());
    }

    private static Text shown(Optional<BigDecimal> score) {
        return score.map(points -> Text.of("paper.service.score", points)).orElseGet(() -> Text.of("paper.unasked"));
    }
}
