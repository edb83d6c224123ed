package entente.cockpit.paper;

import entente.governance.conflict.ConflictCase;
import entente.governance.conflict.Conflicts;
import entente.governance.decision.DecisionCase;
import entente.governance.decision.Decisions;
import entente.governance.decision.TimeLimits;
import entente.kernel.Amount;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.paper.Paper;
import entente.paper.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What both cannot agree on, what waits for a decision, and what was decided in the quarter. */
final class DisputeSheet {
    private static final int SHOWN = 10;
    private static final int QUARTER = 92;

    private DisputeSheet() {}

    static Paper.Sheet of(Ground shared) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(Text.of("paper.conflict.heading")));
        parts.add(conflicts(shared));
        Decisions all = Decisions.of(shared.book(), shared.on());
        parts.add(new Part.Heading(Text.of("paper.waiting.heading")));
        parts.add(waiting(shared, all.open()));
        parts.add(new Part.Heading(Text.of("paper.decided.heading")));
        parts.add(decided(shared, all));
        return new Paper.Sheet(Text.of("paper.pack.disputes"), parts);
    }

    private static Part conflicts(Ground shared) {
        List<ConflictCase> open = Conflicts.of(shared.book(), shared.on()).open();
        return open.isEmpty()
                ? Part.says(Text.of("paper.conflict.none"))
                : new Part.Table(
                        List.of(
                                Part.Column.of(Text.of("paper.conflict.about"), 6),
                                Part.Column.of(Text.of("paper.conflict.stage"), 4),
                                Part.Column.of(Text.of("paper.conflict.holds", Side.CLIENT), 6),
                                Part.Column.of(Text.of("paper.conflict.holds", Side.PROVIDER), 6)),
                        open.stream()
                                .limit(SHOWN)
                                .map(one -> conflict(shared, one))
                                .toList());
    }

    private static List<Part.Cell> conflict(Ground shared, ConflictCase one) {
        return List.of(
                Part.Cell.of(Marked.of(one.conflict(), one.said().title())),
                Part.Cell.of(Text.of(
                        "paper.conflict.days",
                        one.stage(),
                        one.stageSince(),
                        Amount.workingDays(one.daysOnStage(shared.on())))),
                holds(one, Side.CLIENT),
                holds(one, Side.PROVIDER));
    }

    /** What a side holds is read by the other once both have said it. */
    private static Part.Cell holds(ConflictCase one, Side side) {
        return Part.Cell.of(one.position(side)
                .map(said -> Text.of("paper.plain", said.fact().position()))
                .orElseGet(() -> Text.of("paper.conflict.unsaid")));
    }

    private static Part waiting(Ground shared, List<DecisionCase> open) {
        return open.isEmpty()
                ? Part.says(Text.of("paper.waiting.none"))
                : new Part.Table(
                        List.of(
                                Part.Column.of(Text.of("paper.waiting.what"), 10),
                                Part.Column.of(Text.of("paper.waiting.since"), 4),
                                Part.Column.of(Text.of("paper.waiting.due"), 4)),
                        open.stream()
                                .sorted(Comparator.comparing(one -> TimeLimits.dueOn(one, shared.policy())))
                                .limit(SHOWN)
                                .map(one -> List.of(
                                        Part.Cell.of(Marked.of(
                                                one.decision(), one.said().title())),
                                        Part.Cell.of(Text.of("paper.plain", one.since())),
                                        Part.Cell.of(Text.of("paper.plain", TimeLimits.dueOn(one, shared.policy())))))
                                .toList());
    }

    private static Part decided(Ground shared, Decisions all) {
        List<DecisionCase> newest = all.all().stream()
                .filter(one -> one.isDecidedWithin(QUARTER, shared.on()))
                .sorted(Comparator.comparing(DisputeSheet::decidedOn).reversed())
                .limit(SHOWN)
                .toList();
        return newest.isEmpty()
                ? Part.says(Text.of("paper.decided.none"))
                : new Part.Table(
                        List.of(
                                Part.Column.of(Text.of("paper.waiting.what"), 7),
                                Part.Column.of(Text.of("paper.decided.choice"), 9),
                                Part.Column.of(Text.of("paper.decided.on"), 3)),
                        newest.stream()
                                .map(one -> List.of(
                                        Part.Cell.of(Marked.of(
                                                one.decision(), one.said().title())),
                                        Part.Cell.of(Text.of(
                                                "paper.plain",
                                                Objects.requireNonNullElse(
                                                        one.said().choice(), ""))),
                                        Part.Cell.of(Text.of("paper.plain", decidedOn(one)))))
                                .toList());
    }

    private static LocalDate decidedOn(DecisionCase one) {
        return Objects.requireNonNullElse(one.said().decidedOn(), one.since());
    }
}
