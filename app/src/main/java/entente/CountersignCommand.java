package entente;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.BookExport;
import entente.ledger.Chain;
import entente.ledger.Head;
import entente.ledger.OfflineVerification;
import entente.ledger.OwnKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Signs what both sides share with a key that no server holds, on a machine of one's own: checks the book first, then writes one line. */
@Command(name = "countersign")
final class CountersignCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--key", paramLabel = "FILE", required = true)
    private Path key = Path.of("");

    @Option(names = "--organisation", paramLabel = "ID", required = true)
    private UUID organisation = new UUID(0, 0);

    @Override
    public Integer call() throws IOException {
        Refused.unless(Files.isRegularFile(file), "", "entente.verify.nofile", file);
        Refused.unless(Files.isRegularFile(key), "", "entente.verify.nofile", key);
        OwnKey own = OwnKey.read(Files.readString(key));
        BookExport book = read();
        OfflineVerification verified = OfflineVerification.of(book, Set.of());
        PrintWriter err = spec.commandLine().getErr();
        if (!verified.isSound()) {
            verified.findings()
                    .forEach(f ->
                            err.println(Words.ENGLISH.say("entente.verify.finding", f.chain(), f.seq(), f.what())));
            err.println(Words.ENGLISH.say("entente.countersign.unsound"));
            return ExitCode.FINDINGS.number();
        }
        Head head = book.heads().getOrDefault(Chain.SHARED, Head.NONE);
        Refused.unless(head.seq() > 0, "", "entente.countersign.empty");
        spec.commandLine()
                .getOut()
                .println(own.sign(
                                book.arrangement(),
                                head,
                                organisation,
                                Clock.systemUTC().instant())
                        .line());
        err.println(Words.ENGLISH.say("entente.countersign.done", head.seq()));
        return ExitCode.OK.number();
    }

    private BookExport read() throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return BookExport.read(reader);
        } catch (java.nio.charset.MalformedInputException noText) {
            throw new Refused("", Text.of("entente.verify.notext", file));
        }
    }
}
