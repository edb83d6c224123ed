package entente;

import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The one program: every command of the launcher starts here; only those that serve pages load Spring. */
@Command(
        name = "entente",
        subcommands = {
            Demo.class,
            Serve.class,
            TemplateCommand.class,
            ReportCommand.class,
            PaperCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            UserCommand.class,
            MigrateCommand.class,
            VerifyCommand.class,
            CountersignCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            PracticesCommand.class,
            BacktestCommand.class,
            MeasureCommand.class,
            OpenSloCommand.class
        },
        resourceBundle = "messages.entente",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT)
public final class Entente implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Entente() {}

    public static void main(String[] args) {
        System.exit(run(writer(System.out), writer(System.err), args));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Entente())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .execute(args);
    }

    /** Without a command: what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
