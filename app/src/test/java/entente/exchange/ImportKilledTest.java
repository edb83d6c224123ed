package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CommandLineRun;
import entente.ExitCode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real import in the middle of it: what it says is there whole or not at all, and so is what is known of its rows. */
class ImportKilledTest {
    /** Once while it is looked through, once while it is planned under the record, and then while rows go in. */
    private static final int[] WAITS = {0, 0, 400, 900};

    @TempDir
    Path folder;

    @Test
    void anImportThatIsKilledIsWholeOrAbsentAndTheNextOneFinishesIt() throws Exception {
        TwoMembers both = TwoMembers.fresh();
        ManyCosts costs = new ManyCosts(both);
        CommandLineRun run = CommandLineRun.with(both.database());
        Path file = ManyCosts.in(folder);
        for (int life = 0; life < WAITS.length; life++) {
            Process importing = run.start(both.importing(file));
            int readings = life == 0 ? 1 : 2;
            try (var said =
                    new BufferedReader(new InputStreamReader(importing.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = said.readLine(); readings > 0 && line != null; line = said.readLine()) {
                    readings -= line.contains("10,000 rows") ? 1 : 0;
                    if (readings == 0) {
                        break;
                    }
                }
                importing.waitFor(WAITS[life], TimeUnit.MILLISECONDS);
                importing.destroyForcibly().onExit().get(30, TimeUnit.SECONDS);
            }
            costs.areWholeOrAbsent();
        }
        assertThat(run.of(both.importing(file))).isEqualTo(ExitCode.OK.number());
        assertThat(costs.known()).isEqualTo(ManyCosts.ROWS);
        costs.areWholeOrAbsent();
    }
}
