package entente.register;

import entente.kernel.Text;
import entente.register.sheet.Problem;
import entente.register.sheet.Skipped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Brings the rows of lists to the rows they belong to, by id or by key. */
final class Parents {
    private final Incoming incoming;
    private final List<String> key;
    private final boolean asksMore;
    private final List<Problem> strays = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    Parents(Columns columns, Incoming incoming) {
        this.incoming = incoming;
        this.key = columns.key().stream().map(Column::name).toList();
        this.asksMore = columns.all().stream().anyMatch(column -> column.required() && !key.contains(column.name()));
    }

    /** Reads the file once: the rows of lists are kept until their parents come, those are handed on one after the other. */
    void read(Consumer<FileRow> rows) {
        Map<String, Map<String, List<Table.Line>>> byParent = incoming.listLines(skipped::add);
        Map<String, Set<String>> used = new HashMap<>();
        AtomicInteger read = new AtomicInteger();
        incoming.main()
                .read(
                        line -> {
                            incoming.read(read.incrementAndGet());
                            withLists(line, byParent, used).ifPresent(rows);
                        },
                        skipped::add);
        byParent.forEach((list, parents) -> parents.forEach((parent, lines) -> {
            if (!used.getOrDefault(list, Set.of()).contains(parent)) {
                lines.forEach(line -> strays.add(stray(line, parent)));
            }
        }));
    }

    private Optional<FileRow> withLists(
            Table.Line line, Map<String, Map<String, List<Table.Line>>> byParent, Map<String, Set<String>> used) {
        Map<String, List<Table.Line>> lists = new HashMap<>();
        byParent.forEach((list, parents) -> {
            List<Table.Line> rows = new ArrayList<>();
            for (String name : names(line)) {
                if (!name.isEmpty() && parents.containsKey(name)) {
                    rows.addAll(parents.get(name));
                    used.computeIfAbsent(list, none -> new HashSet<>()).add(name);
                }
            }
            lists.put(list, rows);
        });
        boolean alone = lists.values().stream().allMatch(List::isEmpty);
        return alone && saysNothing(line) ? Optional.empty() : Optional.of(new FileRow(line, lists));
    }

    /** Rows of lists that belong to no row of the file. */
    List<Problem> strays() {
        return strays;
    }

    /** Filled rows that were left out: titles, sums, and what a mapping leaves behind. */
    List<Skipped> skipped() {
        return skipped;
    }

    /** A row with nothing but its name, as a template has them to be filled, is an empty row. */
    private boolean saysNothing(Table.Line line) {
        return line.problems().isEmpty()
                && line.own(TableNames.ID).isEmpty()
                && key.containsAll(line.texts().keySet())
                && asksMore;
    }

    private Set<String> names(Table.Line line) {
        return new LinkedHashSet<>(List.of(line.own(TableNames.ID), key(line)));
    }

    private String key(Table.Line line) {
        return key.stream().map(name -> line.texts().getOrDefault(name, "")).collect(Collectors.joining(" "));
    }

    private static Problem stray(Table.Line row, String parent) {
        return row.problem(
                TableNames.PARENT_KEY,
                Text.of("register.import.parent", Typed.shown(parent)),
                Text.of("register.import.parent.right"));
    }
}
