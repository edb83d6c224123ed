package entente.register.sheet;

import entente.kernel.Text;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** An XLSX workbook, its rows read as a stream once it has been screened. */
final class XlsxFile implements Closeable {
    private final ReadableWorkbook book;
    private final XlsxCells cells;

    private XlsxFile(ReadableWorkbook book) {
        this.book = book;
        this.cells = new XlsxCells(book.isDate1904());
    }

    static XlsxFile open(Path file, String name) throws IOException {
        XlsxScreening.refuseUnreadable(file, name, Files.size(file));
        try {
            return new XlsxFile(open(file));
        } catch (IOException | RuntimeException damaged) {
            throw SheetRefused.file(name, "sheet.xlsx.damaged", "xl/workbook.xml");
        }
    }

    List<Sheet> sheets(Set<String> labels) {
        return book.getSheets()
                .map(sheet -> new TableRows(sheet.getName(), () -> rows(sheet), labels).sheet())
                .toList();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private static ReadableWorkbook open(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException noStyles) {
            // A workbook need not have a part for styles; then all its numbers are plain.
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        }
    }

    private Stream<Row> rows(org.dhatim.fastexcel.reader.Sheet sheet) {
        try {
            Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream();
            return StreamSupport.stream(new Rows(sheet.getName(), rows.spliterator()), false)
                    .onClose(rows::close);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The workbook's rows one by one; what the reader trips over is a damaged row with its number. */
    private final class Rows extends AbstractSpliterator<Row> {
        private final String sheet;
        private final Spliterator<org.dhatim.fastexcel.reader.Row> rows;
        private int last;

        Rows(String sheet, Spliterator<org.dhatim.fastexcel.reader.Row> rows) {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
            this.sheet = sheet;
            this.rows = rows;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Row> action) {
            List<Row> read = new ArrayList<>(1);
            try {
                if (!rows.tryAdvance(row -> read.add(cells.row(row)))) {
                    return false;
                }
            } catch (RuntimeException damaged) {
                throw new SheetRefused(new Problem(
                        sheet, last + 1, "", "", Text.of("sheet.xlsx.row"), Text.of("sheet.xlsx.row.right")));
            }
            last = read.getFirst().number();
            action.accept(read.getFirst());
            return true;
        }
    }
}
