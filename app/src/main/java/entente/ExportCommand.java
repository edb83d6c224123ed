package entente;

import entente.access.Member;
import entente.arrangement.ProtocolSheet;
import entente.exchange.KindsOfFiles;
import entente.kernel.Refused;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.postgres.Ledger;
import entente.register.Export;
import entente.register.Listing;
import entente.register.Query;
import entente.register.References;
import entente.register.sheet.CsvWriter;
import entente.register.sheet.Sheet;
import entente.register.sheet.XlsxWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Exports what a person may know: a workbook with a sheet a kind, one kind as a text file, or a folder of text files. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Acting acting = new Acting();

    @Option(names = "--kind", paramLabel = "KIND")
    private List<String> kinds = List.of();

    @Option(names = "--out", paramLabel = "FILE|FOLDER", required = true)
    private Path to = Path.of("");

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws Exception {
        boolean folder = Files.isDirectory(to);
        Refused.unless(folder || force || !Files.exists(to), "out", "entente.export.exists", to);
        return acting.run((member, ledger, database) -> run(member, ledger, folder));
    }

    private int run(Member member, Ledger ledger, boolean folder) throws IOException {
        Book book = member.book(ledger);
        List<Kind<?>> chosen = chosen(ledger, book);
        List<Sheet> sheets = new ArrayList<>();
        for (Kind<?> kind : chosen) {
            err().println(Words.ENGLISH.say("entente.export.kind.progress", kind.name()));
            sheets.addAll(sheets(kind, book, member));
        }
        String foot = ProtocolSheet.shortForm(member.sharedBook(ledger))
                .map(Words.ENGLISH::say)
                .orElse("");
        if (folder || !to.toString().matches(".*\\.(xlsx|csv)")) {
            folder(sheets, foot);
        } else if (to.toString().endsWith(".xlsx")) {
            write(to, out -> XlsxWriter.write(sheets, foot, out));
        } else {
            Refused.unless(sheets.size() == 1, "out", "entente.export.one", sheets.size());
            write(to, out -> CsvWriter.write(sheets.getFirst(), foot, out));
        }
        return ExitCode.OK.number();
    }

    /** Those that were named, else every kind that has something to tell. */
    private List<Kind<?>> chosen(Ledger ledger, Book book) {
        if (!kinds.isEmpty()) {
            return kinds.stream()
                    .<Kind<?>>map(name -> KindsOfFiles.get(ledger.kinds(), name))
                    .toList();
        }
        List<Kind<?>> filled = ledger.kinds().all().stream()
                .<Kind<?>>map(kind -> kind)
                .filter(kind ->
                        !kind.author().system() && !book.current(kind.type()).isEmpty())
                .toList();
        Refused.unless(!filled.isEmpty(), "kind", "entente.export.nothing");
        return filled;
    }

    private static <T extends Fact> List<Sheet> sheets(Kind<T> kind, Book book, Member member) {
        return Export.of(
                kind, Listing.all(book, kind, Query.ALL, Words.ENGLISH), book, new References(book, member.chain()));
    }

    private void folder(List<Sheet> sheets, String foot) throws IOException {
        Files.createDirectories(to);
        for (Sheet sheet : sheets) {
            Path file = to.resolve(sheet.name() + ".csv");
            Refused.unless(force || !Files.exists(file), "out", "entente.export.exists", file);
            write(file, out -> CsvWriter.write(sheet, foot, out));
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private void write(Path file, Writing writing) throws IOException {
        @Nullable Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        }
        out().println(Words.ENGLISH.say("entente.export.written", file.toAbsolutePath()));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
