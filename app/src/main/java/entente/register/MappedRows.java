package entente.register;

import entente.kernel.Text;
import entente.register.sheet.Cell;
import entente.register.sheet.Outcome;
import entente.register.sheet.Problem;
import entente.register.sheet.Reading;
import entente.register.sheet.Row;
import entente.register.sheet.Skipped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the rows of a foreign table as its mapping says; remembers the row above for cells that were merged. */
final class MappedRows implements Table.Lines {
    private final Mapping mapping;
    private final MappedCells cells;
    private final MappedChecks checks;
    private final List<Filled> filled;
    private final List<Integer> key;
    private final Map<Leave, Integer> leaves = new LinkedHashMap<>();
    private final FilledIn filledIn;

    /** A column of the kind with what fills it and where that stands. */
    record Filled(Column column, Take take, List<Integer> places) {
        /** Where the row says something of it; -1 where it does not. */
        int place(Row row) {
            return places.stream()
                    .filter(place -> !row.cell(place).isBlank())
                    .findFirst()
                    .orElse(-1);
        }
    }

    MappedRows(Mapping mapping, MappedHeads heads, Reading reading, Cells cells) {
        this.mapping = mapping;
        this.cells = new MappedCells(reading, cells);
        this.checks = new MappedChecks(mapping, heads, reading);
        this.filled =
                heads.columns().stream().map(column -> filled(column, heads)).toList();
        this.filledIn = new FilledIn(mapping.blanks(), downwards());
        this.key = mapping.key().stream().map(heads::place).toList();
        mapping.leaves().forEach(leave -> leaves.put(leave, heads.place(leave.column())));
    }

    private Filled filled(Column column, MappedHeads heads) {
        Take take = mapping.takes().getOrDefault(column.name(), Take.always(""));
        return new Filled(
                column,
                take,
                take.labels().stream()
                        .map(heads::place)
                        .filter(place -> place >= 0)
                        .toList());
    }

    private List<Integer> downwards() {
        return filled.stream()
                .filter(one -> one.take().down())
                .flatMap(one -> one.places().stream())
                .toList();
    }

    @Override
    public void read(Table table, Row raw, Consumer<Table.Line> line, Consumer<Skipped> skipped) {
        Row row = filledIn.row(raw);
        Optional<Leave> left = leaves.entrySet().stream()
                .filter(leave -> leave.getValue() >= 0
                        && leave.getKey().leaves(row.cell(leave.getValue()).plain()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (left.isPresent()) {
            String begins = row.cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .map(Cell::plain)
                    .orElse("");
            Text because = Text.of("register.mapping.left", left.get().because());
            skipped.accept(new Skipped(table.sheet().name(), row.number(), begins, because));
            return;
        }
        line.accept(line(table, row));
    }

    private Table.Line line(Table table, Row row) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> beside = new HashMap<>();
        for (Filled one : filled) {
            switch (cells.text(one, row, beside)) {
                case Outcome.Right<String>(String text) -> {
                    if (!text.isEmpty()) {
                        texts.put(one.column().name(), text);
                    }
                }
                case Outcome.Wrong<String> wrong -> problems.add(Problem.at(table.sheet(), row, one.place(row), wrong));
            }
        }
        beside.forEach(texts::put);
        List<Text> doubts = new ArrayList<>(checks.of(row));
        filled.forEach(one -> cells.round(one, texts).ifPresent(doubts::add));
        return new Table.Line(
                table,
                row,
                texts,
                Map.of(),
                key(row),
                List.copyOf(doubts),
                problems.stream().distinct().toList());
    }

    private String key(Row row) {
        return key.stream()
                .map(place -> place < 0 ? "" : row.cell(place).plain().strip())
                .collect(Collectors.joining(" "))
                .strip();
    }
}
