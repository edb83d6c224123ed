package entente.register;

import entente.kernel.Text;
import entente.ledger.Component;
import entente.register.sheet.Problem;
import java.util.List;

/** Brings what is wrong with fields back to the cells they came from, with what would be right there. */
final class Places {
    private final Columns columns;

    Places(Columns columns) {
        this.columns = columns;
    }

    List<Problem> of(FileRow line, List<FieldProblem> problems) {
        return problems.stream().map(problem -> placed(line, problem)).toList();
    }

    private Problem placed(FileRow line, FieldProblem problem) {
        String field = problem.field();
        int open = field.indexOf('[');
        int close = field.indexOf(']');
        if (open > 0 && close > open) {
            String list = field.substring(0, open);
            List<Table.Line> rows = line.lists().getOrDefault(list, List.of());
            int row = Integer.parseInt(field.substring(open + 1, close));
            String column = field.substring(Math.min(field.length(), close + 2));
            if (row < rows.size()) {
                return rows.get(row).problem(column, problem.text(), right(list, column));
            }
        }
        boolean repeated = problem.text().key().equals("ledger.refused.key");
        Text right = repeated ? Text.of("register.right.key") : right("", field);
        return line.main().problem(field, problem.text(), right);
    }

    private Text right(String list, String name) {
        return columns.every()
                .filter(c -> c.list().map(Component::name).orElse("").equals(list)
                        && c.name().equals(name))
                .findFirst()
                .map(c -> Text.of("register.right." + c.scalar().name()))
                .orElse(Text.of("register.right"));
    }
}
