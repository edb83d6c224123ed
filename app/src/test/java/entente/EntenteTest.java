package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

class EntenteTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesTheCommandsAndEveryExitCode() {
        assertThat(run("--help")).isEqualTo(ExitCode.OK.number());
        assertThat(out.toString()).contains("serve");
        for (ExitCode code : ExitCode.values()) {
            assertThat(out.toString()).containsPattern("(?m)^  " + code.number() + " ");
        }
    }

    @Test
    void whatACommandSaysOfItselfReadsAsASentence() {
        Set<String> commands =
                CommandSpec.forAnnotatedObject(Entente.class).subcommands().keySet();
        assertThat(commands).contains("paper", "import", "practices");
        for (String command : commands) {
            assertThat(run(command, "--help")).as(command).isEqualTo(ExitCode.OK.number());
            assertThat(out.toString()).as(command).contains("Usage: entente").doesNotContain("''", "{0}");
        }
    }

    @Test
    void withoutACommandItShowsWhatThereIs() {
        assertThat(run()).isEqualTo(ExitCode.OK.number());
        assertThat(out.toString()).contains("Usage: entente");
    }

    @Test
    void anUnknownCommandIsAQuestionOfUsage() {
        assertThat(run("sevre")).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("serve");
    }

    @Test
    void anImportWithoutAFileSaysWhatIsMissing() {
        assertThat(run("import")).isEqualTo(ExitCode.REFUSED.number());
        assertThat(err.toString()).contains("which file").contains("--list").doesNotContain("is not a file");
    }

    @Test
    void aTakenPortIsNamedBeforeAnythingStarts() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(run("serve", "--port", port)).isEqualTo(ExitCode.UNAVAILABLE.number());
            assertThat(err.toString()).contains("port " + port).contains("--port");
        }
    }

    @Test
    void whatATypeOfArrangementUsuallyNeedsCanBeReadBeforeAnythingIsWritten() {
        for (String type : List.of("clinical", "it", "process", "facility")) {
            assertThat(run("template", "--for", type, "--show")).isEqualTo(ExitCode.OK.number());
        }
        assertThat(out.toString())
                .contains("study\n  Study 101: data management")
                .contains("  REGULATION: New chart of accounts")
                .contains("  Energy used (kWh a square metre; lower is better)");
        assertThat(Path.of("entente-workbook.xlsx")).doesNotExist();
    }

    @Test
    void commandsThatServeNothingLoadNoSpring() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Entente.class.getName(),
                        "serve",
                        "--help")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).contains("entente.Serve ").contains("--data");
        assertThat(said.lines().filter(line -> line.contains(" org.springframework.")))
                .isEmpty();
    }

    @Test
    void aDatabaseThatIsNotThereIsToldInOneLine() throws Exception {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Entente.class.getName(),
                        "serve",
                        "--port",
                        "0")
                .redirectErrorStream(true);
        builder.environment().put("ENTENTE_DB_URL", "jdbc:postgresql://127.0.0.1:1/entente");
        builder.environment().put("ENTENTE_DB_PASSWORD", "secret");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(ExitCode.UNAVAILABLE.number());
        assertThat(said.lines().filter(line -> !line.startsWith("WARNING:")).skip(1))
                .singleElement()
                .asString()
                .startsWith(
                        "entente: the database jdbc:postgresql://127.0.0.1:1/entente cannot be reached as entente_app")
                .doesNotContain("secret");
    }

    private int run(String... args) {
        return Entente.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
