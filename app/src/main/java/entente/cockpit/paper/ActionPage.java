package entente.cockpit.paper;

import entente.governance.action.ActionItem;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Recorded;
import entente.paper.Paper;
import entente.paper.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What each side said it would do, what of it was done by its day, and what is open. */
final class ActionPage {
    private static final int SHOWN = 22;
    private static final int QUARTER = 92;

    private ActionPage() {}

    static Paper.Sheet of(Ground shared) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.KeyFigures(
                List.of(OwnParts.sayDo(shared, Side.CLIENT), OwnParts.sayDo(shared, Side.PROVIDER))));
        List<Recorded<ActionItem>> open = shared.book().current(ActionItem.class).stream()
                .filter(one -> one.fact().isOpen())
                .sorted(Comparator.comparing(one -> one.fact().dueOn()))
                .toList();
        parts.add(new Part.Heading(Text.of("paper.actions.heading")));
        parts.add(open.isEmpty() ? Part.says(Text.of("paper.actions.none")) : table(shared, open));
        if (open.size() > SHOWN) {
            parts.add(Part.softly(Text.of("paper.actions.left", open.size() - SHOWN)));
        }
        done(shared, parts);
        return new Paper.Sheet(Text.of("paper.pack.actions"), parts);
    }

    private static Part table(Ground shared, List<Recorded<ActionItem>> open) {
        return new Part.Table(
                List.of(
                        Part.Column.of(Text.of("paper.actions.what"), 10),
                        Part.Column.of(Text.of("paper.actions.owner"), 5),
                        Part.Column.of(Text.of("paper.actions.side"), 3),
                        Part.Column.of(Text.of("paper.actions.due"), 4),
                        Part.Column.of(Text.of("paper.stands"), 3)),
                open.stream()
                        .limit(SHOWN)
                        .map(one -> List.of(
                                Part.Cell.of(Marked.of(one, one.fact().what())),
                                Part.Cell.of(Text.of("paper.plain", one.fact().owner())),
                                Part.Cell.of(Text.of("paper.plain", one.fact().ownedBy())),
                                Part.Cell.of(Text.of("paper.plain", one.fact().dueOn())),
                                one.fact().isMissed(shared.on())
                                        ? new Part.Cell(Text.of("paper.actions.late"), Band.ACT)
                                        : Part.Cell.of(Text.of("paper.actions.open"))))
                        .toList());
    }

    private static void done(Ground shared, List<Part> parts) {
        List<Recorded<ActionItem>> done = shared.book().current(ActionItem.class).stream()
                .filter(one -> one.fact().isDone()
                        && endedOn(one).isAfter(shared.on().minusDays(QUARTER))
                        && !endedOn(one).isAfter(shared.on()))
                .sorted(Comparator.comparing(ActionPage::endedOn).reversed())
                .limit(SHOWN)
                .toList();
        if (done.isEmpty()) {
            return;
        }
        parts.add(new Part.Heading(Text.of("paper.actions.done")));
        parts.add(new Part.Table(
                List.of(
                        Part.Column.of(Text.of("paper.actions.what"), 10),
                        Part.Column.of(Text.of("paper.actions.owner"), 5),
                        Part.Column.of(Text.of("paper.actions.side"), 3),
                        Part.Column.of(Text.of("paper.actions.due"), 4),
                        Part.Column.of(Text.of("paper.actions.ended"), 4)),
                done.stream()
                        .map(one -> List.of(
                                Part.Cell.of(Marked.of(one, one.fact().what())),
                                Part.Cell.of(Text.of("paper.plain", one.fact().owner())),
                                Part.Cell.of(Text.of("paper.plain", one.fact().ownedBy())),
                                Part.Cell.of(Text.of("paper.plain", one.fact().dueOn())),
                                Part.Cell.of(Text.of("paper.plain", endedOn(one)))))
                        .toList()));
    }

    private static LocalDate endedOn(Recorded<ActionItem> done) {
        return Objects.requireNonNullElse(done.fact().endedOn(), done.fact().dueOn());
    }
}
