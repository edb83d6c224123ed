package entente.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Recorded;
import entente.ledger.Sample;
import entente.ledger.Sample.Note;
import entente.ledger.Viewpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes while they write: a batch is whole or absent, what was acknowledged is there, and every chain verifies. */
class KilledTest {
    @TempDir
    Path folder;

    /** What a process said before it was killed: sequence numbers and hashes that were acknowledged. */
    private final Map<Long, String> kept = new HashMap<>();

    private List<String> identity = List.of();

    @Test
    void aBatchIsWholeOrAbsentWhateverIsKilledInTheMiddleOfIt() throws Exception {
        for (int life = 0; life < 3; life++) {
            Writing writing = start("batches", "life" + life);
            writing.until("kept", 1);
            writing.until("begun", 1);
            writing.process.waitFor(40 + 160 * life, TimeUnit.MILLISECONDS);
            ProcessHandle server = server();
            writing.kill();
            if (life == 1) {
                kill(server);
            }
            verify(Chain.CLIENT, WritingProcess.BATCH);
        }
    }

    @Test
    void nothingThatTwentyWritersWereToldIsLostWhenTheApplicationIsKilled() throws Exception {
        for (int life = 0; life < 2; life++) {
            Writing writing = start("single", "life" + life);
            writing.until("kept", 60);
            writing.kill();
            verify(Chain.SHARED, 1);
        }
    }

    @Test
    void nothingThatTwentyWritersWereToldIsLostWhenTheDatabaseIsKilledUnderThem() throws Exception {
        Writing writing = start("single", "life");
        for (int kills = 0; kills < 2; kills++) {
            writing.until("kept", 40);
            kill(server());
            writing.until("kept", WritingProcess.WRITERS + 20);
        }
        writing.kill();
        verify(Chain.SHARED, 1);
    }

    private void verify(Chain chain, int batch) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            Ledger ledger = new Ledger(database.database().asApp(), Sample.KINDS, Clock.systemUTC(), appended -> {});
            UUID arrangement = UUID.fromString(identity.get(0));
            Reader client = new Reader(UUID.fromString(identity.get(1)), UUID.fromString(identity.get(2)));
            for (Chain each : List.of(Chain.SHARED, Chain.CLIENT)) {
                assertThat(ledger.verify(client, arrangement, each)).isEmpty();
            }
            Map<Long, String> stored = ledger.entries(client, arrangement, chain).stream()
                    .collect(Collectors.toMap(Entry::seq, e -> e.hash().hex()));
            assertThat(kept).isNotEmpty();
            assertThat(stored).containsAllEntriesOf(kept);
            Book book = ledger.book(client, arrangement, Viewpoint.of(chain));
            assertThat(book.head(chain).seq()).isEqualTo(stored.size());
            assertThat(book.inForce(Note.class).stream()
                            .map(Recorded::key)
                            .collect(Collectors.groupingBy(k -> k.split(" ", -1)[0], Collectors.counting()))
                            .values())
                    .allMatch(rows -> rows == batch);
        }
    }

    private Writing start(String what, String life) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WritingProcess.class.getName(),
                folder.toString(),
                what,
                life));
        command.addAll(identity);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var writing = new Writing(
                process, new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
        identity = writing.until("arrangement", 1);
        return writing;
    }

    private ProcessHandle server() throws IOException {
        return new Postmaster(new Cluster(folder.toRealPath()).path()).running().orElseThrow();
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(30, TimeUnit.SECONDS);
    }

    private final class Writing {
        private final Process process;
        private final BufferedReader output;

        Writing(Process process, BufferedReader output) {
            this.process = process;
            this.output = output;
        }

        /** Reads until a line of this sort came so many times, and returns what the last one says. */
        List<String> until(String sort, int times) throws IOException {
            List<String> said = List.of();
            for (int seen = 0; seen < times; ) {
                said = next();
                if (said.getFirst().equals(sort)) {
                    seen++;
                }
            }
            return said.subList(1, said.size());
        }

        private List<String> next() throws IOException {
            String line = output.readLine();
            assertThat(line).as("the process ended by itself").isNotNull();
            List<String> words = Arrays.asList(line.split(" ", -1));
            if (words.getFirst().equals("kept")) {
                kept.put(Long.parseLong(words.get(1)), words.get(2));
            }
            return words;
        }

        /** What it had said before it was killed counts too; a line cut off in the middle does not. */
        void kill() throws Exception {
            KilledTest.kill(process.toHandle());
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                List<String> words = Arrays.asList(line.split(" ", -1));
                if (words.size() == 3 && words.get(2).length() == 64) {
                    kept.put(Long.parseLong(words.get(1)), words.get(2));
                }
            }
        }
    }
}
