package entente;

import entente.access.Member;
import entente.access.Right;
import entente.arrangement.ProtocolSheet;
import entente.cockpit.EarlierBooks;
import entente.cockpit.Judgements;
import entente.cockpit.Moment;
import entente.cockpit.paper.PaperDesk;
import entente.cockpit.paper.PaperKind;
import entente.exchange.Pack;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import entente.paper.Paper;
import entente.paper.PaperFormat;
import entente.signal.Judge;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the papers a person may hand round as files, for who sends them to a board each month by itself. */
@Command(name = "paper")
final class PaperCommand implements Callable<Integer> {
    private static final Pattern FILE = Pattern.compile("(?i).*\\.(pdf|pptx|html)");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Acting acting = new Acting();

    @Option(names = "--paper", paramLabel = "board|joint-pack", split = ",")
    private List<String> papers = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = "PDF")
    private Set<PaperFormat> formats = Set.of();

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable String asOf;

    @Option(names = "--known-on", paramLabel = "DATE")
    private @Nullable String knownOn;

    @Option(names = "--out", paramLabel = "FILE|FOLDER")
    private Path to = Path.of("");

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws Exception {
        List<PaperKind> kinds = papers.isEmpty()
                ? List.of(PaperKind.values())
                : papers.stream().map(PaperCommand::kind).distinct().toList();
        Matcher file = FILE.matcher(to.toString());
        boolean single = file.matches() && !Files.isDirectory(to);
        Refused.unless(!single || kinds.size() == 1, "out", "entente.paper.one");
        return acting.run((member, ledger, database) -> {
            Map<Path, Printing> all = single
                    ? Map.of(to, new Printing(paper(member, ledger, kinds.getFirst()), PaperFormat.at(file.group(1))))
                    : inFolder(kinds.stream()
                            .map(kind -> paper(member, ledger, kind))
                            .toList());
            return write(all, Ui.offline(words(member, ledger)));
        });
    }

    private record Printing(Paper paper, PaperFormat format) {}

    private Map<Path, Printing> inFolder(List<Paper> made) {
        Map<Path, Printing> all = new LinkedHashMap<>();
        made.forEach(paper -> formats.stream()
                .sorted()
                .forEach(format -> all.put(to.resolve(format.nameOf(paper)), new Printing(paper, format))));
        return all;
    }

    private Paper paper(Member member, Ledger ledger, PaperKind kind) {
        member.must(Right.READ);
        Text protocol = ProtocolSheet.shortForm(member.sharedBook(ledger)).orElse(null);
        PaperDesk desk = new PaperDesk(ledger, new Judgements(new Judge(House.ROOMS)), new EarlierBooks());
        Moment moment = Moment.of(asOf, knownOn, ledger.clock(), member.arrangementZone());
        return desk.of(protocol, member, kind, moment);
    }

    /** As the person's pages speak. */
    private static Words words(Member member, Ledger ledger) {
        return Words.forReader(member.person().locale(), member.person().zone())
                .with(Pack.parlance(member.book(ledger)));
    }

    /** All or nothing of what stands in the way is said before the first file is written. */
    private int write(Map<Path, Printing> all, Ui ui) throws IOException {
        for (Path file : all.keySet()) {
            Refused.unless(force || !Files.exists(file), "out", "entente.paper.exists", file);
        }
        for (Map.Entry<Path, Printing> one : all.entrySet()) {
            Path file = one.getKey().toAbsolutePath();
            Files.createDirectories(file.resolveSibling(""));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                one.getValue().format().write(one.getValue().paper(), ui, out);
            }
            spec.commandLine().getOut().println(Words.ENGLISH.say("entente.paper.written", file));
        }
        return ExitCode.OK.number();
    }

    private static PaperKind kind(String named) {
        return PaperKind.at(named.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Refused(
                        "paper",
                        Text.of(
                                "entente.paper.unknown",
                                named,
                                Arrays.stream(PaperKind.values())
                                        .map(PaperKind::address)
                                        .collect(Collectors.joining(", ")))));
    }
}
