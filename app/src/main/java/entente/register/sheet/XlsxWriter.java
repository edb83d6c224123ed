package entente.register.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as the sheets of one XLSX workbook: cells typed, header bold and frozen, rows streamed. */
public final class XlsxWriter {
    private static final int FLUSHED = 1000;
    /** Column widths follow the first rows, so that the others need not be kept. */
    private static final int MEASURED = 200;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /** A double holds no more; a longer number is written as text, which loses nothing. */
    private static final int DIGITS = 15;

    private static final int FOOT_SIZE = 8;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private XlsxWriter() {}

    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        write(sheets, "", out);
    }

    /** The same with a line at the foot of each printed page. */
    public static void write(List<Sheet> sheets, String foot, OutputStream out) throws IOException {
        org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "Entente", "1.0");
        for (Sheet sheet : sheets) {
            Worksheet worksheet = book.newWorksheet(sheet.name());
            write(sheet, worksheet);
            if (!foot.isEmpty()) {
                // an ampersand begins a code there
                worksheet.footer(foot.replace("&", "&&"), Position.LEFT, FOOT_SIZE);
            }
            worksheet.finish();
        }
        book.finish();
    }

    private static void write(Sheet sheet, Worksheet to) throws IOException {
        List<String> labels = sheet.header().labels();
        for (int column = 0; column < labels.size(); column++) {
            text(to, 0, column, labels.get(column));
            to.style(0, column).bold().set();
        }
        to.freezePane(0, 1);
        try (Stream<Row> rows = sheet.rows()) {
            Iterator<Row> each = rows.iterator();
            int line = 1;
            List<Row> first = new ArrayList<>();
            while (each.hasNext() && first.size() < MEASURED) {
                first.add(each.next());
                write(first.getLast(), line++, to);
            }
            widths(labels, first, to);
            while (each.hasNext()) {
                if (line % FLUSHED == 0) {
                    to.flush();
                }
                write(each.next(), line++, to);
            }
        }
    }

    private static void widths(List<String> labels, List<Row> first, Worksheet to) {
        for (int column = 0; column < labels.size(); column++) {
            int width = Math.max(NARROWEST, labels.get(column).length());
            for (Row row : first) {
                width = Math.max(width, row.cell(column).plain().length());
            }
            to.width(column, Math.min(WIDEST, width + 2));
        }
    }

    private static void write(Row row, int line, Worksheet to) {
        IntStream.range(0, row.cells().size()).forEach(column -> write(row.cell(column), line, column, to));
    }

    private static void write(Cell cell, int line, int column, Worksheet to) {
        switch (cell) {
            case Cell.Blank _ -> {}
            case Cell.Words words -> text(to, line, column, words.text());
            case Cell.Numeric number -> number(to, line, column, number.value());
            case Cell.Share share -> {
                BigDecimal points = share.percent().points();
                String decimals = points.scale() > 0 ? "." + "0".repeat(points.scale()) : "";
                to.value(line, column, points.movePointLeft(2));
                to.style(line, column).format("0" + decimals + "%").set();
            }
            case Cell.Day day -> day(to, line, column, day.on());
            case Cell.Moment moment -> moment(to, line, column, moment.at());
            case Cell.YesNo answer -> to.value(line, column, answer.yes());
            case Cell.Fault fault -> text(to, line, column, fault.code());
        }
    }

    private static void text(Worksheet to, int line, int column, String text) {
        to.inlineString(line, column, EscapedText.out(Apostrophe.out(text)));
    }

    private static void number(Worksheet to, int line, int column, BigDecimal value) {
        if (value.stripTrailingZeros().precision() > DIGITS) {
            to.inlineString(line, column, value.toPlainString());
        } else {
            to.value(line, column, value);
        }
    }

    private static void day(Worksheet to, int line, int column, LocalDate on) {
        if (on.isBefore(FIRST_DAY)) {
            to.inlineString(line, column, on.toString());
        } else {
            to.value(line, column, on);
            to.style(line, column).format("yyyy-mm-dd").set();
        }
    }

    private static void moment(Worksheet to, int line, int column, LocalDateTime at) {
        if (at.toLocalDate().isBefore(FIRST_DAY)
                || !at.truncatedTo(ChronoUnit.SECONDS).equals(at)) {
            to.inlineString(line, column, new Cell.Moment(at).plain());
        } else {
            to.value(line, column, at);
            to.style(line, column).format("yyyy-mm-dd hh:mm:ss").set();
        }
    }
}
