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
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Whole processes, from the command to its end or to the first page. */
final class Commands {
    private static final int TIMES = 7;

    private Commands() {}

    static void run(BenchInstance instance, Path launcher, Path folder, PrintStream out)
            throws IOException, InterruptedException {
        Path workbook = folder.resolve("big.xlsx");
        write(workbook);
        out.println(report(launcher, workbook, folder).line("report on a workbook of 5,000 facts", 0.5, 3_000));
        out.println(hundredThousand(launcher, folder).line("import of 100,000 rows, heap 512 MB", 0.5, 15_000));
        out.println(firstPages(launcher, List.of(folder.resolve("new-1"), folder.resolve("new-2")))
                .line("first page after serve, empty folder", 0.5, 10_000));
        waitForCache(launcher, "serve.aot");
        List<Path> existing = List.of(instance.folder(), instance.folder(), instance.folder());
        out.println(firstPages(launcher, existing).line("first page after serve, existing data", 0.5, 4_000));
    }

    /** The first runs teach the JDK's cache, which is made in the background; they are not counted. */
    private static Latencies report(Path launcher, Path workbook, Path folder)
            throws IOException, InterruptedException {
        List<String> command = List.of(
                launcher.toString(),
                "report",
                workbook.toString(),
                "--as-of",
                BigArrangement.TODAY.toString(),
                "--html",
                folder.resolve("big.html").toString());
        run(command, folder);
        waitForCache(launcher, "command.aot");
        Latencies latencies = new Latencies();
        for (int i = 0; i < TIMES; i++) {
            latencies.add(run(command, folder));
        }
        return latencies;
    }

    private static void waitForCache(Path launcher, String name) {
        Path cache = launcher.resolveSibling("app/target/run/" + name);
        for (int i = 0; i < 600 && !Files.exists(cache); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /** A hundred thousand rows into an arrangement that has nothing yet, within half a gigabyte of heap. */
    private static Latencies hundredThousand(Path launcher, Path folder) throws IOException, InterruptedException {
        Path rows = folder.resolve("rows.csv");
        try (Writer out = Files.newBufferedWriter(rows)) {
            out.write("code,sort,amount.amount,amount.currency,bookedOn,dueOn\n");
            for (int i = 0; i < 100_000; i++) {
                out.write(String.format(
                        Locale.ROOT,
                        "INV-%06d,INVOICE,%d.%02d,EUR,2026-%02d-%02d,2026-12-31%n",
                        i,
                        100 + i % 977,
                        i % 100,
                        1 + i % 12,
                        1 + i % 28));
            }
        }
        Latencies latencies = new Latencies();
        for (int i = 0; i < 2; i++) {
            BenchInstance fresh = BenchInstance.in(folder.resolve("rows-" + i));
            latencies.add(run(
                    List.of(
                            launcher.toString(),
                            "import",
                            rows.toString(),
                            "--kind",
                            "cost-line",
                            "--arrangement",
                            fresh.arrangement().toString(),
                            "--person",
                            fresh.client().email(),
                            "--data",
                            fresh.folder().toString()),
                    folder));
        }
        return latencies;
    }

    private static long run(List<String> command, Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("command.log");
        long begun = System.nanoTime();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("ENTENTE_JAVA_OPTS", "-Xmx512m");
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() > 1) {
            throw new IllegalStateException(command + " failed: " + Files.readString(log));
        }
        return System.nanoTime() - begun;
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
