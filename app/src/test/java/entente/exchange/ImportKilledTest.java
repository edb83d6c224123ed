package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CommandLineRun;
import entente.ExitCode;
import entente.commercial.CostLine;
import entente.ledger.Chain;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kills a real import in the middle of it: what it says is there whole or not at all, and so is what is known of its rows. */
class ImportKilledTest {
    private static final int ROWS = 10_000;
    /** Once while it is looked through, once while it is planned under the record, and then while rows go in. */
    private static final int[] WAITS = {0, 0, 400, 900};

    @TempDir
    Path folder;

    @Test
    void anImportThatIsKilledIsWholeOrAbsentAndTheNextOneFinishesIt() throws Exception {
        TwoMembers both = TwoMembers.fresh();
        CommandLineRun run = CommandLineRun.with(both.database());
        Path file = costs();
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
            wholeOrAbsent(both);
        }
        assertThat(run.of(both.importing(file))).isEqualTo(ExitCode.OK.number());
        assertThat(rows(both)).isEqualTo(ROWS);
        wholeOrAbsent(both);
    }

    private static void wholeOrAbsent(TwoMembers both) {
        int entries = both.entries(Chain.CLIENT).size();
        assertThat(entries).isIn(0, ROWS);
        assertThat(rows(both)).isEqualTo(entries);
        assertThat(both.book().current(CostLine.class).size()).isEqualTo(entries);
        assertThat(both.ledger().verify(both.client().reader(), both.arrangement(), Chain.CLIENT))
                .isEmpty();
    }

    /** How many rows next month's import would know. */
    private static int rows(TwoMembers both) {
        return JdbcClient.create(both.database().asOwner())
                .sql("select count(*) from ledger.imported")
                .query(Integer.class)
                .single();
    }

    private Path costs() throws Exception {
        StringBuilder rows = new StringBuilder("code,sort,amount.amount,amount.currency,bookedOn\n");
        for (int row = 0; row < ROWS; row++) {
            rows.append("INV-").append(row).append(",INVOICE,").append(row + 1).append(".25,GBP,2026-09-30\n");
        }
        return Files.writeString(folder.resolve("cost-line.csv"), rows);
    }
}
