package entente.exchange;

import entente.kernel.Words;
import entente.ledger.Chain;
import entente.register.Difference;
import entente.register.PlannedRow;
import entente.register.References;
import entente.register.Shown;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an import would do, in one reader's words: every number of rows, and the first rows of each sort.
 *
 * @param moves the milestones that would move, the longest delay first, and how many there are
 * @param whole whether nothing stands in the way of recording all of it
 * @param owesReason whether something both know is amended
 * @param fingerprint of everything it would do: what is recorded must have the same
 */
public record ImportPreview(
        Counts counts,
        Moves moves,
        List<Changed> changed,
        List<Wrong> wrong,
        List<Overtaken> overtaken,
        List<Doubtful> doubtful,
        List<Gone> gone,
        List<Left> left,
        List<String> notes,
        boolean whole,
        boolean owesReason,
        String fingerprint) {
    /** A person looks at so many of a sort; the correction file has them all. */
    public static final int SHOWN = 100;

    /** How many rows of each sort there are. */
    public record Counts(
            int added, int amended, int unchanged, int wrong, int overtaken, int doubtful, int gone, int left) {
        public int blocking() {
            return wrong + overtaken;
        }

        /** Rows of which something would be recorded. */
        public int recorded() {
            return added + amended;
        }
    }

    /** Of an upload that was looked through before previews told of moves, they are absent. */
    public ImportPreview {
        moves = Objects.requireNonNullElse(moves, Moves.NONE);
    }

    /** Milestones that would move. */
    public record Moves(int all, List<Moved> first) {
        static final Moves NONE = new Moves(0, List.of());
    }

    /**
     * A milestone on another day than before.
     *
     * @param by how many working days later or earlier, or that it is reached
     */
    public record Moved(String milestone, String project, String was, String now, String by) {}

    /** A row that would amend a fact. */
    public record Changed(int row, String name, List<Difference.Line> lines) {}

    /** A value that cannot be recorded, where it stands and what would be right. */
    public record Wrong(String sheet, int row, String column, String value, String what, String right) {}

    /** A row whose fact somebody amended by hand since. */
    public record Overtaken(int row, String why, List<Difference.Line> lines) {}

    /** A row that can be a fact and contradicts itself. */
    public record Doubtful(int row, String name, List<String> says) {}

    /** A row that an earlier import had and this file has not. */
    public record Gone(String noun, String key) {}

    /** A row that was left out. */
    public record Left(int row, String begins, String why) {}

    public static ImportPreview of(FilePlan plan, Chain own, Words words) {
        return new Making(plan, words, new Shown(words, new References(plan.after(), own))).preview();
    }

    private record Making(FilePlan plan, Words words, Shown shown) {
        ImportPreview preview() {
            return new ImportPreview(
                    counts(),
                    new MilestoneMoves(plan, shown).first(SHOWN),
                    some(PlannedRow.Amended.class).map(this::changed).toList(),
                    plan.problems().stream()
                            .limit(SHOWN)
                            .map(p -> new Wrong(
                                    p.sheet(),
                                    p.row(),
                                    p.column(),
                                    p.value(),
                                    words.say(p.what()),
                                    words.say(p.right())))
                            .toList(),
                    some(PlannedRow.Overtaken.class)
                            .map(row -> new Overtaken(row.number(), words.say(row.why()), lines(row.differences())))
                            .toList(),
                    plan.rows()
                            .filter(Making::isDoubtful)
                            .limit(SHOWN)
                            .map(this::doubtful)
                            .toList(),
                    plan.gone().stream()
                            .limit(SHOWN)
                            .map(gone -> new Gone(words.noun(gone.kind()), gone.rowKey()))
                            .toList(),
                    plan.skipped().stream()
                            .limit(SHOWN)
                            .map(left -> new Left(left.row(), left.begins(), words.say(left.why())))
                            .toList(),
                    plan.notes().stream().map(words::say).toList(),
                    plan.isWhole(),
                    plan.amendsShared(),
                    fingerprint(plan));
        }

        private Counts counts() {
            return new Counts(
                    count(PlannedRow.Added.class),
                    count(PlannedRow.Amended.class),
                    count(PlannedRow.Unchanged.class),
                    count(PlannedRow.Rejected.class)
                            + plan.parts().stream()
                                    .mapToInt(part -> part.plan().strays().size())
                                    .sum(),
                    count(PlannedRow.Overtaken.class),
                    (int) plan.rows().filter(Making::isDoubtful).count(),
                    plan.gone().size(),
                    plan.skipped().size());
        }

        private int count(Class<? extends PlannedRow> sort) {
            return (int) plan.rows().filter(sort::isInstance).count();
        }

        private <R extends PlannedRow> Stream<R> some(Class<R> sort) {
            return plan.rows().filter(sort::isInstance).map(sort::cast).limit(SHOWN);
        }

        private static boolean isDoubtful(PlannedRow row) {
            return !row.said().isEmpty();
        }

        private Changed changed(PlannedRow.Amended row) {
            String name = row.differences().stream()
                    .findFirst()
                    .map(difference -> difference.kind().nameOf(row.statement().body()))
                    .orElse("");
            return new Changed(row.number(), name, lines(row.differences()));
        }

        private Doubtful doubtful(PlannedRow row) {
            String name = row instanceof PlannedRow.Added added
                    ? added.statement().kind().nameOf(added.statement().body())
                    : row instanceof PlannedRow.Amended amended
                            ? changed(amended).name()
                            : "";
            return new Doubtful(
                    row.number(), name, row.said().stream().map(words::say).toList());
        }

        private List<Difference.Line> lines(List<Difference> differences) {
            return Difference.lines(differences, shown);
        }
    }

    /** Of everything the plan would do, and nothing else: two plans with the same one record the same. */
    public static String fingerprint(FilePlan plan) {
        return Fingerprint.of(plan);
    }
}
