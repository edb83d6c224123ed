package entente;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.BookExport;
import entente.ledger.Chain;
import entente.ledger.Head;
import entente.ledger.OfflineVerification;
import entente.ledger.Verifier;
import entente.ledger.VerifyKey;
import entente.ledger.postgres.RunningDatabase;
import entente.ledger.postgres.WholeLedger;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes every digest again: of a book that somebody took along, with no server and no network, or of the whole instance. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OperatorFolder instance = new OperatorFolder();

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--key", paramLabel = "KEY")
    private List<String> keys = List.of();

    @Override
    public Integer call() throws IOException {
        return (file == null ? instance() : book(file)) ? ExitCode.OK.number() : ExitCode.FINDINGS.number();
    }

    private boolean book(Path export) throws IOException {
        Refused.unless(Files.isRegularFile(export), "", "entente.verify.nofile", export);
        Set<VerifyKey> trusted = new HashSet<>();
        for (String key : keys) {
            trusted.add(VerifyKey.read(Files.isRegularFile(Path.of(key)) ? Files.readString(Path.of(key)) : key));
        }
        BookExport book = read(export);
        OfflineVerification verified = OfflineVerification.of(book, trusted);
        for (Chain chain : book.viewpoint().chains()) {
            Head head = book.heads().getOrDefault(chain, Head.NONE);
            say("entente.verify.chain", chain, head.seq(), head.hash().hex());
        }
        verified.findings().forEach(f -> say("entente.verify.finding", f.chain(), f.seq(), f.what()));
        say("entente.verify.done", verified.findings().size());
        if (verified.signedUpTo() > 0) {
            say("entente.verify.signed", verified.signedUpTo());
        } else {
            say(trusted.isEmpty() ? "entente.verify.nokey" : "entente.verify.unsigned");
        }
        return verified.isSound();
    }

    private static BookExport read(Path export) throws IOException {
        try (Reader reader = Files.newBufferedReader(export)) {
            return BookExport.read(reader);
        } catch (MalformedInputException noText) {
            throw new Refused("", Text.of("entente.verify.notext", export));
        }
    }

    private boolean instance() {
        try (RunningDatabase database = instance.visit()) {
            WholeLedger ledger = new WholeLedger(database.database().asOwner());
            int findings = 0;
            for (WholeLedger.Place place : ledger.places()) {
                List<Verifier.Finding> found = ledger.verify(place);
                findings += found.size();
                say(
                        "entente.verify.place",
                        place.name(),
                        place.chain(),
                        place.head().seq(),
                        found.size());
                found.forEach(f -> say("entente.verify.finding", place.chain(), f.seq(), f.what()));
            }
            say("entente.verify.done", findings);
            return findings == 0;
        }
    }

    private void say(String key, Object... args) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Words.ENGLISH.say(key, args));
    }
}
