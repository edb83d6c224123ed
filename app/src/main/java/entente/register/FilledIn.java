package entente.register;

import entente.register.sheet.Cell;
import entente.register.sheet.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows as they were meant: words for nothing taken away, and merged cells, which stand in their first row alone, repeated in those below. */
final class FilledIn {
    private final List<String> blanks;
    private final List<Integer> downwards;
    private final Map<Integer, Cell> above = new HashMap<>();

    FilledIn(List<String> blanks, List<Integer> downwards) {
        this.blanks = blanks;
        this.downwards = downwards;
    }

    /** To be asked for each row in its order. */
    Row row(Row raw) {
        if (blanks.isEmpty() && downwards.isEmpty()) {
            return raw;
        }
        List<Cell> cells = new ArrayList<>(raw.cells());
        cells.replaceAll(cell -> isNothing(cell) ? Cell.blank() : cell);
        for (int place : downwards) {
            while (cells.size() <= place) {
                cells.add(Cell.blank());
            }
            if (cells.get(place).isBlank()) {
                cells.set(place, above.getOrDefault(place, Cell.blank()));
            } else {
                above.put(place, cells.get(place));
            }
        }
        return new Row(raw.number(), cells);
    }

    private boolean isNothing(Cell cell) {
        return cell instanceof Cell.Words(String text) && blanks.stream().anyMatch(text.strip()::equalsIgnoreCase);
    }
}
