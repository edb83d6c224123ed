package entente;

import entente.ledger.postgres.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The program in a process of its own, as the launcher starts it, on a test's database. */
public final class CommandLineRun {
    private final Database database;
    private String said = "";

    private CommandLineRun(Database database) {
        this.database = database;
    }

    public static CommandLineRun with(Database database) {
        return new CommandLineRun(database);
    }

    /** Runs a command to its end and returns its exit code. */
    public int of(List<String> arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }

    /** Starts a command and leaves it to run. */
    public Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Entente.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("ENTENTE_DB_URL", database.url());
        builder.environment().put("ENTENTE_DB_PASSWORD", database.app().password());
        Database.Login owner = Objects.requireNonNull(database.owner());
        builder.environment().put("ENTENTE_DB_OWNER_PASSWORD", owner.password());
        return builder.start();
    }

    /** Everything the last command said. */
    public String said() {
        return said;
    }
}
