package entente.register;

import entente.kernel.Text;
import entente.kernel.Words;
import entente.register.sheet.Cell;
import entente.register.sheet.Problem;
import entente.register.sheet.Row;
import entente.register.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows that were not recorded, written again as they came with what is wrong in a last column: to be put right and imported again. */
public final class Corrections {
    private static final int LONGEST = 5_000;

    private final ImportPlan<?> plan;
    private final Incoming incoming;
    private final Words words;

    private Corrections(ImportPlan<?> plan, Incoming incoming, Words words) {
        this.plan = plan;
        this.incoming = incoming;
        this.words = words;
    }

    /** One table for the kind and one for each of its lists that the file had. */
    public static List<Sheet> of(ImportPlan<?> plan, Incoming incoming, Words words) {
        Corrections corrections = new Corrections(plan, incoming, words);
        Map<Integer, String> wrong = corrections.wrong();
        Map<Table, Map<Integer, String>> rows = new HashMap<>();
        new Parents(Columns.of(plan.kind()), incoming).read(line -> {
            String text = wrong.get(line.number());
            if (text != null) {
                rows.computeIfAbsent(incoming.main(), none -> new HashMap<>()).put(line.number(), text);
                line.lists()
                        .forEach((list, lines) ->
                                lines.forEach(row -> rows.computeIfAbsent(row.table(), none -> new HashMap<>())
                                        .put(row.row().number(), "")));
            }
        });
        corrections.strays(rows);
        return Stream.concat(Stream.of(incoming.main()), incoming.lists().values().stream())
                .map(table -> sheet(table, rows.getOrDefault(table, Map.of())))
                .toList();
    }

    private Map<Integer, String> wrong() {
        Map<Integer, String> wrong = new HashMap<>();
        for (PlannedRow row : plan.rows()) {
            switch (row) {
                case PlannedRow.Rejected(int number, List<Problem> problems) ->
                    wrong.put(number, said(problems.stream()));
                case PlannedRow.Overtaken overtaken -> wrong.put(overtaken.number(), words.say(overtaken.why()));
                case PlannedRow.Added _, PlannedRow.Amended _, PlannedRow.Unchanged _ -> {}
            }
        }
        return wrong;
    }

    private void strays(Map<Table, Map<Integer, String>> rows) {
        for (Problem stray : plan.strays()) {
            incoming.lists().values().stream()
                    .filter(table -> table.sheet().name().equals(stray.sheet()))
                    .forEach(table -> rows.computeIfAbsent(table, none -> new HashMap<>())
                            .put(stray.row(), said(Stream.of(stray))));
        }
    }

    private String said(Stream<Problem> problems) {
        String all = problems.map(p -> words.say(
                        p.column().isEmpty() ? p.what() : Text.of("register.import.problem", p.column(), p.what())))
                .distinct()
                .collect(Collectors.joining("; "));
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST);
    }

    private static Sheet sheet(Table table, Map<Integer, String> wrong) {
        List<String> labels = new ArrayList<>(table.sheet().header().labels());
        int old = table.own(TableNames.PROBLEM);
        if (old >= 0) {
            labels.remove(old);
        }
        int width = labels.size();
        labels.add(table.problemName());
        return Sheet.of(table.sheet().name(), labels, () -> rows(table, wrong, old, width));
    }

    private static Stream<List<Cell>> rows(Table table, Map<Integer, String> wrong, int old, int width) {
        return table.sheet()
                .rows()
                .filter(row -> wrong.containsKey(row.number()))
                .map(row -> cells(row, old, width, wrong.getOrDefault(row.number(), "")));
    }

    private static List<Cell> cells(Row row, int old, int width, String wrong) {
        List<Cell> cells = new ArrayList<>();
        for (int place = 0; cells.size() < width; place++) {
            if (place != old) {
                cells.add(row.cell(place));
            }
        }
        cells.add(Cell.of(wrong));
        return cells;
    }
}
