package entente.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.House;
import entente.TestDatabase;
import entente.kernel.Refused;
import entente.ledger.postgres.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoFolderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    @Test
    void somebodysOwnWorkspaceIsNeverTakenForADemo() throws IOException {
        Files.writeString(folder.resolve("secrets.properties"), "theirs");

        assertThatThrownBy(() -> DemoFolder.at(folder))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("--data");
    }

    @Test
    void aFolderThatIsNotThereYetHoldsNoStory() throws IOException {
        assertThat(DemoFolder.at(folder.resolve("new")).toldOn()).isEmpty();
    }

    @Test
    void aStoryBrokenOffIsToldAgainAndAToldOneNamesItsDay() throws IOException {
        Database database = TestDatabase.migrated();
        DemoFolder demo = DemoFolder.at(folder);
        assertThatThrownBy(() -> demo.tell(database, House.KINDS, TODAY, "no password", month -> {
                    if (month == 3) {
                        throw new IllegalStateException("the power fails");
                    }
                }))
                .hasMessage("the power fails");
        assertThat(DemoFolder.at(folder).toldOn()).isEmpty();

        demo.tell(database, House.KINDS, TODAY, "no password", month -> {});

        assertThat(DemoFolder.at(folder).toldOn()).contains(TODAY);
        assertThat(JdbcClient.create(database.asOwner())
                        .sql("select count(*) from access.arrangement")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }
}
