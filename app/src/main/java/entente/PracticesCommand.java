package entente;

import entente.cockpit.Practices;
import entente.kernel.Percent;
import entente.kernel.Words;
import entente.ledger.Kind;
import entente.signal.Practice;
import entente.signal.Term;
import entente.signal.Terms;
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

    @Option(names = "--terms")
    private boolean terms;

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

    /** A threshold or cadence as a program reads it. */
    record Threshold(String term, String usual, String says, String source) {
        static Threshold of(Term<?> term) {
            return new Threshold(
                    term.name(),
                    term.usual() instanceof Percent percent
                            ? percent.points().toPlainString()
                            : String.valueOf(term.usual()),
                    Words.ENGLISH.say("terms." + term.name()),
                    Words.ENGLISH.say(term.source()));
        }
    }

    @Override
    public Integer call() {
        return terms ? terms() : practices();
    }

    private int terms() {
        List<Threshold> all = Terms.of(House.ROOMS).byPractice().values().stream()
                .flatMap(List::stream)
                .map(Threshold::of)
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all));
        } else {
            all.forEach(one -> out.println(
                    Words.ENGLISH.say("entente.practices.term", one.term, one.usual, one.says, one.source)));
        }
        out.flush();
        return ExitCode.OK.number();
    }

    private int practices() {
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
