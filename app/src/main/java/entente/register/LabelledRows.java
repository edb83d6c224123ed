package entente.register;

import entente.register.sheet.Outcome;
import entente.register.sheet.Problem;
import entente.register.sheet.Row;
import entente.register.sheet.Sheet;
import entente.register.sheet.Skipped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the rows of a table whose header names the kind's own columns. */
record LabelledRows(Heads heads, Cells cells) implements Table.Lines {
    @Override
    public void read(Table table, Row row, Consumer<Table.Line> line, Consumer<Skipped> skipped) {
        Sheet sheet = table.sheet();
        List<Problem> problems = new ArrayList<>(sheet.problems(row));
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> beside = new HashMap<>();
        heads.columns().forEach((place, column) -> {
            if (row.cell(place).isBlank()) {
                return;
            }
            switch (cells.text(column, row.cell(place), beside)) {
                case Outcome.Right<String>(String text) -> texts.put(column.name(), text);
                case Outcome.Wrong<String> wrong -> problems.add(Problem.at(sheet, row, place, wrong));
            }
        });
        beside.forEach(texts::putIfAbsent);
        Map<String, String> own = new HashMap<>();
        heads.own()
                .forEach((name, place) -> own.put(name, row.cell(place).plain().strip()));
        line.accept(new Table.Line(
                table,
                row,
                texts,
                own,
                "",
                List.of(),
                problems.stream().distinct().toList()));
    }
}
