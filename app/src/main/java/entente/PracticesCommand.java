package entente;

import entente.cockpit.Practices;
import entente.kernel.Words;
import entente.ledger.Kind;
import entente.signal.Practice;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Says which practices of the catalogue work, and by what. */
@Command(name = "practices")
final class PracticesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json")
    private boolean json;

    /** One practice as a program reads it. */
    record Line(
            String id, String title, List<String> kinds, List<String> rules, List<String> pages, List<String> tests) {
        static Line of(Practice practice) {
            return new Line(
                    practice.id(),
                    Words.ENGLISH.say(Practices.title(practice.id())),
                    practice.kinds().stream().<String>map(Kind::name).toList(),
                    practice.rules(),
                    practice.pages(),
                    practice.tests());
        }
    }

    @Override
    public Integer call() {
        List<Line> lines =
                Practices.of(House.ROOMS).all().stream().map(Line::of).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(lines));
        } else {
            lines.forEach(line -> print(out, line));
            out.println(Words.ENGLISH.say("entente.practices.count", lines.size()));
        }
        out.flush();
        return ExitCode.OK.number();
    }

    private static void print(PrintWriter out, Line line) {
        out.println(line.id + "  " + line.title);
        detail(out, "entente.practices.kinds", line.kinds);
        detail(out, "entente.practices.rules", line.rules);
        detail(out, "entente.practices.pages", line.pages);
        detail(out, "entente.practices.tests", line.tests);
    }

    private static void detail(PrintWriter out, String key, List<String> names) {
        if (!names.isEmpty()) {
            out.println("        " + Words.ENGLISH.say(key, String.join(", ", names)));
        }
    }
}
