package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CommandLineRun;
import entente.ExitCode;
import entente.SharedData;
import entente.delivery.Project;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.register.Doubtful;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 500 projects of a public dashboard as they were published, through the command everybody has, with a mapping of this test. */
class DashboardImportTest {
    /** Repeated project ids, and projects that end before they start. */
    private static final int REFUSED = 31;

    private static final int DOUBTFUL = 93;

    @TempDir
    Path folder;

    @Test
    void whatCannotBeAProjectGoesToTheCorrectionFileAndWhatContradictsItselfIsRecordedAndNamed() throws Exception {
        Path file = SharedData.at("us-itdashboard/it_dashboard_projects_500.csv");
        Path corrections = folder.resolve("corrections.csv");
        TwoMembers both = TwoMembers.fresh();
        CommandLineRun run = CommandLineRun.with(both.database());

        assertThat(run.of(both.importing(file, "--mapping", mapping()))).isEqualTo(ExitCode.REFUSED.number());
        assertThat(both.entries(Chain.CLIENT)).isEmpty();
        assertThat(run.of(both.importing(
                        file, "--mapping", mapping(), "--accept-valid", "--corrections", corrections.toString())))
                .isEqualTo(ExitCode.FINDINGS.number());

        assertThat(both.book().current(Project.class).size()).isEqualTo(500 - REFUSED);
        List<String> rows = Files.readAllLines(corrections);
        assertThat(rows).hasSize(1 + REFUSED);
        assertThat(rows.getFirst()).endsWith(",Unique Project ID,problem");
        assertThat(rows.stream().filter(row -> row.contains("before it starts")))
                .hasSize(3);
        assertThat(rows.stream().filter(row -> row.contains("is a project named")))
                .hasSize(REFUSED - 3);
        assertThat(run.said().lines().filter(line -> line.startsWith("doubtful, row")))
                .hasSize(DOUBTFUL);
        assertThat(run.said())
                .containsPattern("doubtful, row \\d+, .*Lifecycle Cost is blank")
                .containsPattern(
                        "doubtful, row 3, .*Schedule Variance \\(in days\\) says -153, but .* there are 0 days");

        doubtsAreKept(both);

        assertThat(run.of(both.importing(file, "--mapping", mapping(), "--accept-valid")))
                .isEqualTo(ExitCode.FINDINGS.number());
        assertThat(both.entries(Chain.CLIENT).size()).as("the same file again").isEqualTo(500 - REFUSED);
    }

    /** In the record itself, not with the file that was uploaded. */
    private static void doubtsAreKept(TwoMembers both) {
        List<Doubtful> kept = Doubtful.of(both.book(), Chain.CLIENT);
        assertThat(kept).hasSize(DOUBTFUL);
        assertThat(kept.stream().flatMap(doubtful -> doubtful.says().stream()).map(Words.ENGLISH::say))
                .contains("the file it came from: Lifecycle Cost is blank")
                .anyMatch(says -> says.contains("Schedule Variance (in days) says -153, but"));
        assertThat(both.ledger().verify(both.client().reader(), both.arrangement(), Chain.CLIENT))
                .isEmpty();
    }

    private static String mapping() throws URISyntaxException, IOException {
        return Path.of(Objects.requireNonNull(DashboardImportTest.class.getResource("/mappings/us-itdashboard.yaml"))
                        .toURI())
                .toRealPath()
                .toString();
    }
}
