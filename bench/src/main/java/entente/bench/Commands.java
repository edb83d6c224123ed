package entente.bench;

import entente.House;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.register.Export;
import entente.register.Listing;
import entente.register.Query;
import entente.register.References;
import entente.register.sheet.Cell;
import entente.register.sheet.Sheet;
import entente.register.sheet.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Whole processes, from the command to its end or to the first page. */
final class Commands {
    private static final int TIMES = 7;

    private Commands() {}

    static void run(BenchInstance instance, Path launcher, Path folder, PrintStream out)
            throws IOException, InterruptedException {
        Path workbook = folder.resolve("big.xlsx");
        write(workbook);
        out.println(report(launcher, workbook, folder).line("report on a workbook of 5,000 facts", 0.5, 3_000));
        out.println(firstPages(launcher, List.of(folder.resolve("new-1"), folder.resolve("new-2")))
                .line("first page after serve, empty folder", 0.5, 10_000));
        List<Path> existing = List.of(instance.folder(), instance.folder(), instance.folder());
        out.println(firstPages(launcher, existing).line("first page after serve, existing data", 0.5, 4_000));
    }

    private static Latencies report(Path launcher, Path workbook, Path folder)
            throws IOException, InterruptedException {
        Latencies latencies = new Latencies();
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            Process process = new ProcessBuilder(
                            launcher.toString(),
                            "report",
                            workbook.toString(),
                            "--as-of",
                            BigArrangement.TODAY.toString(),
                            "--html",
                            folder.resolve("big.html").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("report.log").toFile())
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() > 1) {
                throw new IllegalStateException("report failed: " + Files.readString(folder.resolve("report.log")));
            }
            latencies.add(System.nanoTime() - begun);
        }
        return latencies;
    }

    private static Latencies firstPages(Path launcher, List<Path> folders) {
        Latencies latencies = new Latencies();
        for (Path data : folders) {
            try (Served served = Served.start(launcher, data)) {
                latencies.add(served.firstPage().toNanos());
            }
        }
        return latencies;
    }

    /** The same facts as a workbook, without ids: as somebody would have typed them. */
    private static void write(Path workbook) throws IOException {
        Told told = Told.in(
                House.KINDS,
                Chain.CLIENT,
                BigArrangement.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());
        for (Statement.Say said : BigArrangement.told()) {
            told.say(Side.CLIENT, said);
        }
        Book book = told.book();
        List<Sheet> sheets = House.KINDS.all().stream()
                .filter(kind -> !book.current(kind.type()).isEmpty())
                .flatMap(kind -> sheets(kind, book).stream())
                .toList();
        try (OutputStream out = Files.newOutputStream(workbook)) {
            XlsxWriter.write(sheets, out);
        }
    }

    private static <T extends Fact> List<Sheet> sheets(Kind<T> kind, Book book) {
        List<Sheet> exported = Export.of(
                kind, Listing.all(book, kind, Query.ALL, Words.ENGLISH), book, new References(book, Chain.CLIENT));
        return List.of(withoutIds(exported.getFirst()));
    }

    private static Sheet withoutIds(Sheet sheet) {
        List<String> labels = sheet.header().labels();
        return Sheet.of(
                sheet.name(),
                labels.subList(2, labels.size()),
                () -> sheet.rows()
                        .map(row -> List.<Cell>copyOf(
                                row.cells().subList(2, row.cells().size()))));
    }
}
