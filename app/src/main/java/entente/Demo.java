package entente;

import entente.exchange.demo.DemoFolder;
import entente.exchange.demo.DemoStory;
import entente.exchange.demo.DeskEvents;
import entente.exchange.demo.Login;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.postgres.DatabaseSettings;
import entente.ledger.postgres.RunningDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells the rich example into a folder of its own, once, and serves it. */
@Command(name = "demo")
final class Demo implements Callable<Integer> {
    /** Nothing is kept secret by it: it opens invented facts on a machine of one's own. */
    private static final String PASSWORD = "fourteen-months";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Endpoint endpoint = new Endpoint();

    @Option(names = "--data", paramLabel = "FOLDER", defaultValue = "data/demo")
    private Path folder = Path.of("data", "demo");

    @Option(names = "--fresh")
    private boolean fresh;

    @Override
    public Integer call() throws IOException, InterruptedException {
        endpoint.refuseTaken();
        DemoFolder demo = DemoFolder.at(folder);
        out().println(Words.ENGLISH.say("entente.serve.starting"));
        RunningDatabase database = RunningDatabase.start(new DatabaseSettings(null, folder));
        try (var server = EntenteApplication.start(told(database, demo), endpoint.address(), endpoint.port())) {
            server.context().getBean(DeskEvents.class).bring();
            show(endpoint.shown(server.port()), demo.toldOn().orElseThrow());
            server.awaitStop();
            return ExitCode.OK.number();
        }
    }

    private RunningDatabase told(RunningDatabase database, DemoFolder demo) throws IOException {
        try {
            if (fresh || demo.toldOn().isEmpty()) {
                LocalDate today = LocalDate.now(Clock.system(DemoStory.ZONE));
                String hash = Objects.requireNonNull(
                        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD));
                demo.tell(database.database(), House.KINDS, today, hash, this::monthBegins);
            }
            return database;
        } catch (IOException | RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private void monthBegins(int month) {
        out().println(Words.ENGLISH.say("entente.demo.month", month, DemoStory.MONTHS));
    }

    private void show(String address, LocalDate toldOn) {
        out().println(Words.ENGLISH.say("entente.demo.ready", address, toldOn));
        for (Side side : Side.values()) {
            DemoStory.LOGINS.stream()
                    .filter(login -> login.side() == side)
                    .findFirst()
                    .ifPresent(
                            first -> out().println(Words.ENGLISH.say("entente.demo.side", first.organisation(), side)));
            DemoStory.LOGINS.stream()
                    .filter(login -> login.side() == side)
                    .map(Demo::line)
                    .forEach(out()::println);
        }
        out().println(Words.ENGLISH.say("entente.demo.password", PASSWORD));
    }

    private static String line(Login login) {
        return "    %-34s%-20s%s".formatted(login.email(), login.name(), Words.ENGLISH.show(login.role()));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
