package entente.events;

import static org.assertj.core.api.Assertions.assertThat;

import entente.performance.level.EventSource.Form;
import entente.performance.level.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed of a log nobody has described. */
class SourceGuessTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLogOfEventsIsKnownByItsWords() throws IOException {
        SourceGuess guess = guess("""
                Ticket,Timestamp,Action,Severity
                T1,2026-01-12T09:00,Opened,P1
                T1,2026-01-12T10:00,On hold,P1
                T1,2026-01-12T11:00,Off hold,P1
                T1,2026-01-12T12:00,Resolved,P1
                """);

        assertThat(guess.form()).isEqualTo(Form.EVENTS);
        assertThat(guess.column("id")).contains("Ticket");
        assertThat(guess.column("at")).contains("Timestamp");
        assertThat(guess.column("word")).contains("Action");
        assertThat(guess.column("priority")).contains("Severity");
        assertThat(guess.means("On hold")).contains(Role.PAUSE);
        assertThat(guess.means("Off hold")).contains(Role.RESUME);
        assertThat(guess.means("Waiting for client")).contains(Role.PAUSE);
        assertThat(guess.means("Moon phase")).isEmpty();
        assertThat(guess.pattern("Timestamp")).isEmpty();
    }

    @Test
    void statesAreKnownByTheNameOfTheirColumn() throws IOException {
        SourceGuess guess = guess("""
                number;incident_state;updated
                1;New;12-01-2026 09:00
                1;Closed;12-01-2026 10:00
                """);

        assertThat(guess.form()).isEqualTo(Form.STATES);
        assertThat(guess.column("at")).contains("updated");
        assertThat(guess.pattern("updated")).isEqualTo("dd-MM-yyyy HH:mm");
    }

    @Test
    void aBeginningAndAnEndMakeWholeCases() throws IOException {
        SourceGuess guess = guess("""
                call id,start,end
                1,13/01/2026 09:00:00,13/01/2026 09:10:00
                """);

        assertThat(guess.form()).isEqualTo(Form.CASES);
        assertThat(guess.column("start")).contains("start");
        assertThat(guess.column("stop")).contains("end");
        assertThat(guess.pattern("start")).isEqualTo("dd/MM/yyyy HH:mm:ss");
    }

    @Test
    void aColumnWithTooManyWordsSaysNotWhatHappened() throws IOException {
        StringBuilder log = new StringBuilder("id,status\n");
        for (int i = 0; i <= EventTable.MOST_WORDS; i++) {
            log.append(i).append(",free text ").append(i).append('\n');
        }
        assertThat(guess(log.toString()).column("word")).isEmpty();
    }

    private SourceGuess guess(String log) throws IOException {
        Path file = folder.resolve("log.csv");
        Files.writeString(file, log);
        return new SourceGuess(EventTable.of(file, folder));
    }
}
