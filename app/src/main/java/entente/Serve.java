package entente;

import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.postgres.DatabaseSettings;
import entente.ledger.postgres.RunningDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the workspace's pages until it is stopped. */
@Command(name = "serve")
final class Serve implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "${env:PORT:-8080}")
    private int port;

    @Option(names = "--address", paramLabel = "ADDRESS", defaultValue = "${env:ENTENTE_ADDRESS:-127.0.0.1}")
    private String address = "127.0.0.1";

    @Option(names = "--data", paramLabel = "FOLDER", defaultValue = "${env:ENTENTE_DATA:-data}")
    private Path folder = Path.of("data");

    @Override
    public Integer call() throws IOException, InterruptedException {
        refuseTakenPort();
        PrintWriter out = spec.commandLine().getOut();
        out.println(Words.ENGLISH.say("entente.serve.starting"));
        RunningDatabase database = RunningDatabase.start(DatabaseSettings.from(System.getenv(), folder));
        // Spring's classes are first touched here, so that other commands never load them
        try (var server = EntenteApplication.start(database, address, port)) {
            out.println(Words.ENGLISH.say("entente.serve.ready", "http://" + shownAddress() + ":" + server.port()));
            server.awaitStop();
            return ExitCode.OK.number();
        }
    }

    private String shownAddress() throws IOException {
        InetAddress bound = InetAddress.getByName(address);
        return bound.isLoopbackAddress() || bound.isAnyLocalAddress() ? "localhost" : address;
    }

    /** Said before anything is started: the commonest reason why a server does not start. */
    private void refuseTakenPort() {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException | IllegalArgumentException taken) {
            throw new Unavailable(Text.of(
                    "entente.serve.port.taken", Integer.toString(port), address, String.valueOf(taken.getMessage())));
        }
    }
}
