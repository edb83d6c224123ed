package entente.cockpit.paper;

import entente.cockpit.Due;
import entente.cockpit.PairCockpit;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.Text;
import entente.paper.Paper;
import entente.paper.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The next quarter: which days come, and what each side owes the other by then. */
final class QuarterSheet {
    private static final int MONTHS = 3;
    private static final int SHOWN = 16;

    private QuarterSheet() {}

    private record Coming(LocalDate day, Text what) {}

    static Paper.Sheet of(Ground shared, PairCockpit cockpit) {
        LocalDate end = shared.on().plusMonths(MONTHS);
        List<Coming> coming = Stream.of(promises(shared, cockpit), last(shared), sessions(shared))
                .flatMap(one -> one)
                .filter(one -> !one.day.isBefore(shared.on()) && !one.day.isAfter(end))
                .distinct()
                .sorted(Comparator.comparing(Coming::day))
                .toList();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.lead(Text.of("paper.quarter.lead", coming.size(), end)));
        if (!coming.isEmpty()) {
            parts.add(new Part.Table(
                    List.of(
                            Part.Column.of(Text.of("paper.quarter.day"), 3),
                            Part.Column.of(Text.of("paper.quarter.what"), 15)),
                    coming.stream()
                            .limit(SHOWN)
                            .map(one -> List.of(Part.Cell.of(Text.of("paper.plain", one.day)), Part.Cell.of(one.what)))
                            .toList()));
        }
        if (coming.size() > SHOWN) {
            parts.add(Part.softly(Text.of("paper.quarter.left", coming.size() - SHOWN)));
        }
        owed(cockpit.owed(), parts);
        owed(cockpit.owing(), parts);
        return new Paper.Sheet(Text.of("paper.pack.quarter"), parts);
    }

    private static void owed(List<Due> dues, List<Part> parts) {
        if (!dues.isEmpty()) {
            parts.add(new Part.Heading(
                    Text.of("paper.quarter.owes", dues.getFirst().by())));
            parts.add(new Part.Points(dues.stream()
                    .map(due -> due.late() > 0
                            ? Text.of("paper.quarter.late", due.what(), due.dueOn(), due.late())
                            : Text.of("paper.quarter.due", due.what(), due.dueOn()))
                    .toList()));
        }
    }

    private static Stream<Coming> promises(Ground shared, PairCockpit cockpit) {
        return PromiseParts.of(shared, cockpit).rows().stream()
                .filter(row -> row.promise().keptOn() == null)
                .map(row -> new Coming(
                        row.expectedOn(),
                        Text.of(
                                "paper.quarter.promise",
                                row.promise().objective(),
                                row.promise().promisedOn())));
    }

    private static Stream<Coming> last(Ground shared) {
        return LastDays.of(shared).ahead().stream()
                .map(one -> new Coming(one.day(), Text.of("paper.quarter.last", one.what())));
    }

    private static Stream<Coming> sessions(Ground shared) {
        return Sittings.of(shared.book(), shared.on())
                .all()
                .filter(one -> one.isAhead(shared.on()) && !one.isCancelled())
                // whoever meets every week needs no pack to know of it
                .filter(one -> one.forum().fact().level().compareTo(ForumLevel.MANAGEMENT) >= 0)
                .map(QuarterSheet::session);
    }

    private static Coming session(Sitting one) {
        return new Coming(
                one.on(), Text.of("paper.quarter.session", one.forum().fact().name()));
    }
}
