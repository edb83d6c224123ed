package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CommandLineRun;
import entente.ExitCode;
import entente.governance.challenge.ChallengeTelling;
import entente.ledger.Chain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers by command: for whom, in which files, and what stands in the way. */
class PaperCommandTest {
    private final TwoMembers both = TwoMembers.fresh();
    private final CommandLineRun run = CommandLineRun.with(both.database());
    private final LocalDate today = LocalDate.ofInstant(both.ledger().clock().instant(), TwoMembers.BERLIN);

    @TempDir
    Path folder;

    @Test
    void bothPapersAreWrittenInEveryFormatUnderTheNamesOfThePages() throws Exception {
        String to = folder.resolve("board").toString();
        assertThat(run.of(both.commanding("paper", "--out", to, "--format", "pdf,pptx,html")))
                .as(run::said)
                .isEqualTo(ExitCode.OK.number());
        assertThat(names(folder.resolve("board")))
                .containsExactlyInAnyOrder(
                        name("board-client", "pdf"),
                        name("board-client", "pptx"),
                        name("board-client", "html"),
                        name("joint-pack", "pdf"),
                        name("joint-pack", "pptx"),
                        name("joint-pack", "html"));
        assertThat(begins(folder.resolve("board").resolve(name("joint-pack", "pdf"))))
                .isEqualTo("%PDF");
        assertThat(begins(folder.resolve("board").resolve(name("board-client", "pptx"))))
                .startsWith("PK");
        assertThat(run.said().lines().filter(line -> line.startsWith("written: ")))
                .hasSize(6);

        assertThat(run.of(both.commanding("paper", "--out", to))).isEqualTo(ExitCode.REFUSED.number());
        assertThat(run.said()).contains("is there already", "--force");
        assertThat(run.of(both.commanding("paper", "--out", to, "--force"))).isEqualTo(ExitCode.OK.number());
    }

    @Test
    void onePaperGoesIntoTheFileThatIsNamedAndIsThatOfThePersonsSide() throws Exception {
        both.say(Chain.CLIENT, ChallengeTelling.issue("OUR-OWN", today.minusDays(3)));
        Path board = folder.resolve("board.html");
        assertThat(run.of(both.commanding("paper", "--paper", "board", "--out", board.toString())))
                .as(run::said)
                .isEqualTo(ExitCode.OK.number());
        assertThat(board).content().contains("Network services", "For the client only");
        Path pack = folder.resolve("pack.HTML");
        assertThat(run.of(both.commanding("paper", "--paper", "joint-pack", "--out", pack.toString())))
                .isEqualTo(ExitCode.OK.number());
        assertThat(pack).content().contains("For both sides").doesNotContain("OUR-OWN");
    }

    @Test
    void anEarlierDayIsWhatWasKnownThen() throws Exception {
        Path pack = folder.resolve("pack.html");
        assertThat(run.of(both.commanding(
                        "paper", "--paper", "joint-pack", "--as-of", "2026-01-31", "--out", pack.toString())))
                .as(run::said)
                .isEqualTo(ExitCode.OK.number());
        assertThat(pack).content().contains("31 Jan 2026");
    }

    @Test
    void whatCannotBeIsSaidInOneLineAndNothingIsWritten() throws Exception {
        for (List<String> wrong : List.of(
                both.commanding("paper", "--paper", "minutes", "--out", folder.toString()),
                both.commanding("paper", "--as-of", "yesterday", "--out", folder.toString()),
                both.commanding("paper", "--out", folder.resolve("both.pdf").toString()),
                List.of("paper", "--person", both.client().person().email()),
                List.of("paper", "--arrangement", "Network services", "--person", "nobody@example.org"),
                List.of(
                        "paper",
                        "--arrangement",
                        "None",
                        "--person",
                        both.client().person().email()))) {
            assertThat(run.of(wrong)).as(run::said).isEqualTo(ExitCode.REFUSED.number());
            assertThat(run.said().lines().filter(line -> line.startsWith("entente: ")))
                    .as(run::said)
                    .hasSize(1);
        }
        assertThat(run.of(both.commanding("paper", "--format", "docx"))).isEqualTo(ExitCode.USAGE.number());
        assertThat(names(folder)).isEmpty();
        assertThat(run.of(List.of("paper", "--help"))).isEqualTo(ExitCode.OK.number());
        assertThat(run.said()).contains("joint-pack", "--as-of", "PDF, PPTX, HTML");
    }

    private String name(String kind, String ending) {
        return "network-services-" + kind + "-" + today + "." + ending;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static String begins(Path file) throws IOException {
        return new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1);
    }
}
