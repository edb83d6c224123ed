package entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import entente.House;
import entente.kernel.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The views' migration is what the kinds say; with ENTENTE_WRITE=true in the environment it is written anew. */
class SqlScriptTest {
    private static final Path FILE = Path.of("src/main/resources/db/migration/R__views.sql");

    @Test
    void theViewsAreWhatTheKindsSay() throws IOException {
        String now = SqlScript.of(House.KINDS, Words.ENGLISH);
        if ("true".equals(System.getenv("ENTENTE_WRITE"))) {
            Files.writeString(FILE, now);
        }
        assertThat(Files.readString(FILE)).isEqualTo(now);
    }
}
