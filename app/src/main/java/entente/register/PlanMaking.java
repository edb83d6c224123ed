package entente.register;

import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.ImportIdentity;
import entente.ledger.Imported;
import entente.ledger.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Makes a plan pass by pass, until no row waits for another row of the file any more; mutable while it does. A table of which no id was given
 * here was exported from another arrangement: its rows are taken as rows without one.
 */
final class PlanMaking<T extends Fact> {
    private final ImportRequest<T> request;
    private Book now;
    private final Map<Integer, PlannedRow> rows = new TreeMap<>();
    private Map<ImportIdentity, Imported> known;
    private final List<ImportIdentity> seen = new ArrayList<>();
    private final Map<UUID, Integer> taken = new HashMap<>();
    private final List<FileRow> strangers = new ArrayList<>();
    private boolean ours;
    private final Map<Chain, List<Statement>> said = new EnumMap<>(Chain.class);

    PlanMaking(ImportRequest<T> request, Book book) {
        this.request = request;
        this.now = book;
        this.known = request.known();
    }

    ImportPlan<T> plan(Incoming incoming) {
        Parents parents = new Parents(Columns.of(request.kind()), incoming);
        List<FileRow> waiting = new ArrayList<>(pass(parents::read));
        int elsewhere = ours ? 0 : strangers.size();
        strangers.stream().limit(elsewhere).map(FileRow::unnumbered).forEach(waiting::add);
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
                elsewhere,
                known,
                now);
    }

    /** Gives back the rows that point to a fact nobody knows yet: another row of the file may still say it. */
    private List<FileRow> pass(Consumer<Consumer<FileRow>> lines) {
        List<FileRow> missing = new ArrayList<>();
        ImportRequest<T> next = new ImportRequest<>(request.kind(), request.batch(), request.rowKey(), known);
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
        strangers.addAll(planner.strangers());
        ours |= planner.knowsAny();
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
