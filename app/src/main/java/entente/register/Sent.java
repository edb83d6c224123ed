package entente.register;

import entente.kernel.Text;
import entente.ledger.Component;
import entente.ledger.Fact;
import entente.ledger.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser sent for a kind's form: fields by their names, rows of a list as steps[0].dueOn.
 *
 * @param problems names the form does not have, and names sent twice
 */
record Sent(Spread spread, List<FieldProblem> problems) {
    private static final Pattern ROW = Pattern.compile("(\\w{1,100})\\[(\\d{1,3})]\\.([\\w.]{1,200})");
    private static final int NAMED = 5;

    static Sent of(Kind<?> kind, Map<String, String[]> sent) {
        return new Reader(kind).read(sent);
    }

    /** The result, with the wrong names added to what else is wrong. */
    <T extends Fact> Submission<T> with(Submission<T> result) {
        if (problems.isEmpty()) {
            return result;
        }
        List<FieldProblem> all = new ArrayList<>(problems);
        if (result instanceof Submission.Rejected<T>(List<FieldProblem> others)) {
            all.addAll(others);
        }
        return new Submission.Rejected<>(all);
    }

    private static final class Reader {
        private final Columns columns;
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Map<String, SortedMap<Integer, Map<String, String>>> rows = new HashMap<>();
        private final List<String> unknown = new ArrayList<>();
        private final List<FieldProblem> problems = new ArrayList<>();

        Reader(Kind<?> kind) {
            this.columns = Columns.of(kind);
        }

        Sent read(Map<String, String[]> sent) {
            sent.forEach(this::put);
            unticked(columns.all(), texts);
            Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
            columns.lists().forEach(list -> lists.put(list.name(), lines(list)));
            unknown.stream().sorted().limit(NAMED).forEach(name -> {
                problems.add(new FieldProblem("", Text.of("register.form.unknown", Typed.shown(name))));
            });
            return new Sent(new Spread(texts, lists), problems);
        }

        private void put(String name, String[] values) {
            Matcher row = ROW.matcher(name);
            Map<String, String> into = null;
            String column = name;
            if (columns.find(name).isPresent()) {
                into = texts;
            } else if (row.matches() && isColumn(row.group(1), row.group(3))) {
                into = rows.computeIfAbsent(row.group(1), list -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(row.group(2)), number -> new LinkedHashMap<>());
                column = row.group(3);
            }
            if (into == null) {
                unknown.add(name);
                return;
            }
            if (values.length > 1) {
                problems.add(new FieldProblem(name, Text.of("register.form.twice")));
            }
            into.put(column, values.length == 0 ? "" : values[0]);
        }

        private boolean isColumn(String list, String column) {
            return columns.list(list)
                    .filter(l -> l.columns().stream().anyMatch(c -> c.name().equals(column)))
                    .isPresent();
        }

        /** A box that is not ticked is not sent at all. */
        private static void unticked(List<Column> columns, Map<String, String> texts) {
            columns.stream()
                    .filter(c -> c.scalar() == Scalar.YES_NO && c.required())
                    .forEach(c -> texts.putIfAbsent(c.name(), "false"));
        }

        /** The rows in the order of their numbers, without the blank ones behind the last that says something. */
        private List<Map<String, String>> lines(Columns.Rows list) {
            List<Map<String, String>> lines = new ArrayList<>(
                    rows.getOrDefault(list.name(), new TreeMap<>()).values());
            while (!lines.isEmpty() && isBlank(list, lines.getLast())) {
                lines.removeLast();
            }
            lines.forEach(line -> unticked(list.columns(), line));
            return lines;
        }

        private static boolean isBlank(Columns.Rows list, Map<String, String> line) {
            return list.columns().stream()
                    .filter(c -> c.scalar() != Scalar.CURRENCY && c.component().sort() != Component.Sort.ROWS)
                    .allMatch(c -> Spread.text(line, c).isBlank());
        }
    }
}
