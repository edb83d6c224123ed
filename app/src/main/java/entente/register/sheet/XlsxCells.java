package entente.register.sheet;

import entente.kernel.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a workbook's cells into ours: a number is a date or a share where its format shows it as one. */
final class XlsxCells {
    /** A workbook's numbers are doubles; beyond fifteen digits they hold what arithmetic left, and no program shows it. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final Set<String> ERRORS = Set.of(
            "#DIV/0!",
            "#N/A",
            "#NAME?",
            "#NULL!",
            "#NUM!",
            "#REF!",
            "#VALUE!",
            "#GETTING_DATA",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#CONNECT!",
            "#UNKNOWN!");

    private final boolean since1904;
    private final Map<String, NumberFormat> formats = new HashMap<>();

    XlsxCells(boolean since1904) {
        this.since1904 = since1904;
    }

    Row row(org.dhatim.fastexcel.reader.Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(cell(row.getCell(column)));
        }
        return new Row(row.getRowNum(), cells);
    }

    private Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null) {
            return Cell.blank();
        }
        return switch (cell.getType()) {
            case EMPTY -> Cell.blank();
            case ERROR -> new Cell.Fault(String.valueOf(cell.getRawValue()));
            case NUMBER, STRING, BOOLEAN, FORMULA -> value(cell);
        };
    }

    private Cell value(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getValue()) {
            case BigDecimal number -> number(number, cell.getDataFormatId(), cell.getDataFormatString());
            case Boolean yes -> new Cell.YesNo(yes);
            case String text when ERRORS.contains(text) && cell.getFormula() != null -> new Cell.Fault(text);
            case String text -> Cell.of(Apostrophe.in(EscapedText.in(text)));
            case null, default -> Cell.blank();
        };
    }

    private Cell number(BigDecimal raw, @Nullable Integer id, @Nullable String code) {
        BigDecimal shown =
                raw.precision() > SHOWN.getPrecision() ? raw.round(SHOWN).stripTrailingZeros() : raw;
        return switch (formats.computeIfAbsent(id + " " + code, _ -> NumberFormat.of(id, code))) {
            case PLAIN -> new Cell.Numeric(shown);
            case SHARE -> new Cell.Share(new Percent(shown.movePointRight(2)));
            case DAY ->
                dated(raw).<Cell>map(at -> new Cell.Day(at.toLocalDate())).orElseGet(() -> never(raw));
            case MOMENT -> dated(raw).<Cell>map(Cell.Moment::new).orElseGet(() -> never(raw));
        };
    }

    private Optional<LocalDateTime> dated(BigDecimal serial) {
        return SerialDates.moment(serial, since1904);
    }

    private static Cell never(BigDecimal serial) {
        return new Cell.Fault(serial.toPlainString());
    }
}
