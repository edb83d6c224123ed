package entente.register;

import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.ImportIdentity;
import entente.ledger.Imported;
import entente.ledger.Kind;
import entente.ledger.Statement;
import entente.register.sheet.Problem;
import entente.register.sheet.Skipped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Everything an import of one kind would do, to be looked at before it is done. Pure: the book, the file and what is known of earlier
 * imports go in; statements for the ledger and what is to be known next time come out.
 *
 * @param said what to append to each chain, in this order
 * @param skipped filled rows that were left out: titles, sums, and what a mapping leaves behind
 * @param gone rows that earlier imports of the source had and this file has not; listed, never withdrawn
 * @param known what to keep until the next import, once the statements are recorded
 * @param after the book as it would be, for the next kind of the same file
 */
public record ImportPlan<T extends Fact>(
        Kind<T> kind,
        List<PlannedRow> rows,
        Map<Chain, List<Statement>> said,
        List<ImportIdentity> gone,
        List<Problem> strays,
        List<Skipped> skipped,
        Map<ImportIdentity, Imported> known,
        Book after) {

    public static <T extends Fact> ImportPlan<T> of(ImportRequest<T> request, Incoming incoming, Book book) {
        return new Making<>(request, book).plan(incoming);
    }

    /** Whether every row can be recorded or has nothing new to say. */
    public boolean isWhole() {
        return strays.isEmpty() && rows.stream().noneMatch(PlannedRow::blocks);
    }

    /** What to append to a chain; while the plan is not whole, only for who accepts the valid rows alone. */
    public List<Statement> statements(Chain chain) {
        return said.getOrDefault(chain, List.of());
    }

    /** The same for a reader who looks no further than the rows: the book that was made along the way is let go. */
    public ImportPlan<T> alone(Book before) {
        return new ImportPlan<>(kind, rows, said, gone, strays, skipped, known, before);
    }

    /** Every reason against a row, and rows of lists that belong to none. */
    public List<Problem> problems() {
        Stream<Problem> rejected = rows.stream()
                .flatMap(row ->
                        row instanceof PlannedRow.Rejected(var _, var problems) ? problems.stream() : Stream.empty());
        return Stream.concat(rejected, strays.stream()).toList();
    }

    private static final class Making<T extends Fact> {
        private final ImportRequest<T> request;
        private Book now;
        private final Map<Integer, PlannedRow> rows = new TreeMap<>();
        private Map<ImportIdentity, Imported> known;
        private final List<ImportIdentity> seen = new ArrayList<>();
        private final Map<UUID, Integer> taken = new HashMap<>();
        private final Map<Chain, List<Statement>> said = new EnumMap<>(Chain.class);

        Making(ImportRequest<T> request, Book book) {
            this.request = request;
            this.now = book;
            this.known = request.known();
        }

        ImportPlan<T> plan(Incoming incoming) {
            Parents parents = new Parents(Columns.of(request.kind()), incoming);
            List<FileRow> waiting = pass(parents::read);
            int before = Integer.MAX_VALUE;
            while (!waiting.isEmpty() && waiting.size() < before) {
                before = waiting.size();
                waiting = pass(waiting::forEach);
            }
            return new ImportPlan<>(
                    request.kind(),
                    List.copyOf(rows.values()),
                    Map.copyOf(said),
                    gone(),
                    parents.strays(),
                    List.copyOf(parents.skipped()),
                    known,
                    now);
        }

        /** Gives back the rows that point to a fact nobody knows yet: another row of the file may still say it. */
        private List<FileRow> pass(Consumer<Consumer<FileRow>> lines) {
            List<FileRow> missing = new ArrayList<>();
            ImportRequest<T> next =
                    new ImportRequest<>(request.kind(), request.batch(), request.rowKey(), known, request.doubts());
            DryRun ledger = new DryRun(now, request.batch());
            Planner<T> planner = new Planner<>(now, next, ledger, taken);
            lines.accept(line -> {
                PlannedRow row = planner.plan(line);
                rows.put(line.number(), row);
                if (row instanceof PlannedRow.Rejected(var _, var problems)
                        && problems.stream().allMatch(p -> p.what().key().startsWith("register.ref."))) {
                    missing.add(line);
                }
            });
            known = planner.after();
            seen.addAll(planner.seen());
            now = ledger.after();
            for (Chain chain : Chain.values()) {
                said.computeIfAbsent(chain, none -> new ArrayList<>()).addAll(ledger.passed(chain));
            }
            return missing;
        }

        private List<ImportIdentity> gone() {
            Batch batch = request.batch();
            Set<ImportIdentity> present = Set.copyOf(seen);
            Map<ImportIdentity, Imported> earlier = new HashMap<>(request.known());
            earlier.keySet().removeIf(identity -> present.contains(identity) || !batch.made(request.kind(), identity));
            // a row may also name its fact by id
            earlier.values().removeIf(made -> taken.containsKey(made.fact()));
            return earlier.entrySet().stream()
                    .filter(e -> now.history(e.getValue().fact())
                            .filter(h -> !h.isWithdrawn())
                            .isPresent())
                    .map(Map.Entry::getKey)
                    .sorted((a, b) -> NaturalOrder.TEXT.compare(a.rowKey(), b.rowKey()))
                    .toList();
        }
    }
}
