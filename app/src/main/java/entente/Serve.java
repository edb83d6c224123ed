package entente;

import entente.kernel.Words;
import entente.ledger.postgres.DatabaseSettings;
import entente.ledger.postgres.RunningDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the workspace's pages until it is stopped. */
@Command(name = "serve")
final class Serve implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Endpoint endpoint = new Endpoint();

    @Option(names = "--data", paramLabel = "FOLDER", defaultValue = "${env:ENTENTE_DATA:-data}")
    private Path folder = Path.of("data");

    @Override
    public Integer call() throws IOException, InterruptedException {
        endpoint.refuseTaken();
        PrintWriter out = spec.commandLine().getOut();
        out.println(Words.ENGLISH.say("entente.serve.starting"));
        RunningDatabase database = RunningDatabase.start(DatabaseSettings.from(System.getenv(), folder));
        // Spring's classes are first touched here, so that other commands never load them
        try (var server = EntenteApplication.start(database, endpoint.address(), endpoint.port())) {
            out.println(Words.ENGLISH.say("entente.serve.ready", endpoint.shown(server.port())));
            server.awaitStop();
            return ExitCode.OK.number();
        }
    }
}
